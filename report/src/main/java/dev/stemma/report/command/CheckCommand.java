package dev.stemma.report.command;

import dev.stemma.corpus.CorpusLines;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.id.Named;
import dev.stemma.report.table.ProblemTable;
import dev.stemma.report.table.TableFormat;
import dev.stemma.report.table.TableSchema;
import dev.stemma.report.terminal.CorpusInput;
import dev.stemma.report.terminal.ExitCode;
import dev.stemma.report.terminal.InvalidInputException;
import dev.stemma.report.terminal.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: whether a corpus is valid, or everything that is wrong with it. */
@Command(
        name = "check",
        description = "Says whether a corpus is valid, or everything that is wrong with it and what to do.",
        footer = {
            "",
            "Problems make the corpus invalid; warnings are odd but possible. As text, both go to standard",
            "error, problems first; as jsonl, to the output, one object a line with file, line, column,",
            "pointer, severity, rule, message and remedy. The exit code is 2 if there are problems, with",
            "--strict also if there are warnings.",
            "",
            "With --lines the input is newline-delimited JSON of any size, for corpora that do not fit into",
            "memory. Then each entry is checked by itself, and what needs the whole corpus is not.",
            "",
            "Examples:",
            "  stemma check my-family",
            "  stemma check my-family --format jsonl",
            "  gunzip -c large.ndjson.gz | stemma check --lines -"
        })
final class CheckCommand extends PrintingCommand {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "A folder, zip, jar or JSON document with a corpus, or - for standard input.")
    private @Nullable Path path;

    @Option(names = "--format", description = CHOICE, defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--lines", description = "The input is newline-delimited JSON, an entry a line.")
    private boolean lines;

    @Option(names = "--strict", description = "Warnings count like problems.")
    private boolean strict;

    @Option(names = "--schema", description = "Print the JSON Schema of a line of jsonl instead.")
    private boolean schema;

    /** How problems are printed. */
    enum Format implements Named {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return id();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (schema) {
            return print(TableSchema.PROBLEMS.text());
        }
        if (path == null) {
            throw wrongCall("Missing required parameter: 'PATH'");
        }
        return lines ? checkLines(path) : checkCorpus(path);
    }

    private int checkCorpus(Path place) throws IOException {
        CheckedCorpus checked = CorpusInput.check(place);
        List<Problem> all = new ArrayList<>(checked.problems());
        all.addAll(checked.warnings());
        if (checked.corpus().isEmpty() || (strict && !all.isEmpty())) {
            return invalid(checked.origin(), all);
        }
        if (format == Format.JSONL) {
            return print(out -> TableFormat.JSONL.write(ProblemTable.of(all), out));
        }
        all.forEach(warning -> spec.commandLine().getErr().print(warning + "\n"));
        return valid(describe(checked.corpus().get(), checked));
    }

    private int checkLines(Path place) throws IOException {
        Progress progress = ((StemmaCommand) spec.root().userObject()).progress();
        boolean piped = CorpusInput.isStandardInput(place);
        String name = piped ? CorpusInput.STANDARD_INPUT : place.toString();
        try (InputStream file = piped ? InputStream.nullInputStream() : Files.newInputStream(place)) {
            long entries = CorpusLines.read(
                    piped ? System.in : file,
                    name,
                    ReadLimits.standard(),
                    new CorpusVisitor() {},
                    read -> progress.say(count(read, "entry", "entries")));
            return valid(count(entries, "entry", "entries") + ", each by itself");
        } catch (InvalidCorpusException e) {
            return invalid(name, e.problems());
        }
    }

    private int valid(String what) throws IOException {
        return print(format == Format.TEXT ? "valid: " + what + "\n" : "");
    }

    private int invalid(String origin, List<Problem> problems) throws IOException {
        if (format == Format.TEXT) {
            throw new InvalidInputException(origin, problems);
        }
        print(out -> TableFormat.JSONL.write(ProblemTable.of(problems), out));
        return ExitCode.INVALID_CORPUS;
    }

    private static String describe(Corpus corpus, CheckedCorpus checked) {
        return corpus.id() + " " + corpus.dataVersion() + ", "
                + count(corpus.papers().size(), "paper", "papers") + ", "
                + count(corpus.models().size(), "model", "models") + ", "
                + count(corpus.claims().size(), "claim", "claims") + ", "
                + count(corpus.results().size(), "result", "results")
                + (checked.warnings().isEmpty()
                        ? ""
                        : ", " + count(checked.warnings().size(), "warning", "warnings"))
                + (checked.edited().isEmpty()
                        ? ""
                        : "; edited since the index was written: " + String.join(", ", checked.edited()));
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
