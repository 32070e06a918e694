package dev.stemma.report.command;

import dev.stemma.corpus.CheckedCorpus;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.model.Corpus;
import dev.stemma.model.Named;
import dev.stemma.report.table.ProblemTable;
import dev.stemma.report.table.TableFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code check}: whether a corpus is valid, or everything that is wrong with it.
 *
 * @since 0.1.0
 */
@Command(
        name = "check",
        description = "Says whether a corpus is valid, or everything that is wrong with it and what to do.",
        footer = {
            "",
            "As text, problems go to standard error; as jsonl, to standard output, one object a line with file,",
            "line, column, pointer, rule, message and remedy. A valid corpus gives no line of jsonl.",
            "",
            "Examples:",
            "  stemma check my-family",
            "  stemma check my-family --format jsonl"
        })
public final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder, zip, jar or JSON document with a corpus.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call
    private Path folder;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    /** Creates the command; picocli does. */
    public CheckCommand() {}

    /** How problems are printed. */
    enum Format implements Named {
        TEXT("text"),
        JSONL("jsonl");

        private final String id;

        Format(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        CheckedCorpus checked = CorpusReader.check(folder);
        if (format == Format.JSONL) {
            TableFormat.JSONL.write(ProblemTable.of(checked.problems()), out);
            return checked.isValid() ? ExitCode.OK : ExitCode.INVALID_CORPUS;
        }
        Corpus corpus =
                checked.corpus().orElseThrow(() -> new InvalidInputException(checked.origin(), checked.problems()));
        out.print("valid: " + corpus.id() + " " + corpus.dataVersion() + ", "
                + count(corpus.papers().size(), "paper")
                + ", " + count(corpus.models().size(), "model") + ", "
                + count(corpus.claims().size(), "claim") + ", "
                + count(corpus.results().size(), "result")
                + (checked.edited().isEmpty()
                        ? ""
                        : "; edited since the index was written: " + String.join(", ", checked.edited()))
                + "\n");
        return ExitCode.OK;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
