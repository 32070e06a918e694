package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.report.terminal.CorpusInput;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that prints what it makes of a corpus. */
abstract class CorpusCommand extends PrintingCommand {

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            description = "A folder, zip, jar or JSON document with a corpus, or - for a document on standard input."
                    + " Default: the corpus that is part of the program.")
    private @Nullable Path path;

    /** {@return the corpus that the user named, or the shipped one} */
    final Corpus corpus() throws IOException {
        return path == null ? CorpusInput.shipped() : CorpusInput.load(path);
    }
}
