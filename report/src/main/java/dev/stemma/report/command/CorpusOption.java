package dev.stemma.report.command;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.model.Corpus;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which corpus a command works on. */
final class CorpusOption {

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            description = "A folder, zip, jar or JSON document with a corpus, or - for a document on standard input."
                    + " Default: the corpus that is part of the program.")
    private @Nullable Path path;

    /** Returns the corpus that the user named, or the shipped one. */
    Corpus load() {
        return path == null ? shipped() : CorpusInput.load(path);
    }

    /** Returns the corpus that is part of the program. */
    static Corpus shipped() {
        try {
            return GptCorpus.load();
        } catch (InvalidCorpusException e) {
            throw new InvalidInputException("the program itself", e.problems());
        }
    }
}
