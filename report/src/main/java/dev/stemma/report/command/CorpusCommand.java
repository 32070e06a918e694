package dev.stemma.report.command;

import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.report.section.Entries;
import dev.stemma.report.section.Entry;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.InvalidInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A command that prints what it makes of a corpus. */
abstract class CorpusCommand extends PrintingCommand {

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            description = "A folder, zip, jar or JSON document with a corpus, or - for a document on standard input."
                    + " Default: the corpus that is part of the program.")
    private @Nullable Path path;

    @Option(
            names = "--lenient",
            description =
                    "If the corpus has problems, say so and go on with what could be read of it; what is printed may then"
                            + " be wrong or lack something.")
    private boolean lenient;

    /** {@return the corpus that the user named, or the shipped one} */
    final Corpus corpus() throws IOException {
        if (path == null) {
            return CorpusInput.shipped();
        }
        if (!lenient) {
            return CorpusInput.load(path);
        }
        CheckedCorpus checked = CorpusInput.check(path);
        if (checked.isValid()) {
            return checked.orThrow();
        }
        InvalidInputException problems = new InvalidInputException(checked.origin(), checked.problems());
        Corpus partial = checked.partial().orElseThrow(() -> problems);
        PrintWriter err = spec.commandLine().getErr();
        err.print(problems.getMessage() + " and is read as far as it goes:\n");
        checked.problems().forEach(problem -> err.print(problem + "\n"));
        return partial;
    }

    /** {@return the entries with an id, one or more; a wrong call names the nearest one if there is none} */
    final List<Entry> find(Entries entries, String id) {
        List<Entry> found = entries.find(id);
        if (found.isEmpty()) {
            throw unknown("nothing has the id '" + id + "'", entries.nearest(id), "'stemma search' finds words");
        }
        return found;
    }

    /** {@return what to throw where there is nothing of a name, which says the nearest one or else where to look} */
    final ParameterException unknown(String problem, Optional<String> nearest, String help) {
        String remedy = nearest.map(near -> "did you mean '" + near + "'?").orElse(help);
        return wrongCall(problem + "; " + remedy);
    }
}
