package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.report.table.Table;
import dev.stemma.report.table.TableFormat;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What the commands that print a table have in common. */
final class TableOptions {

    @Mixin
    private final CorpusOption corpus = new CorpusOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "jsonl")
    private TableFormat format = TableFormat.JSONL;

    @Option(names = "--schema", description = "Print the JSON Schema of a line of jsonl instead.")
    private boolean schema;

    /** Writes a table of the corpus, or the schema of its rows, and returns the exit code. */
    <R> int print(CommandSpec command, TableSchema rowSchema, Function<Corpus, Table<R>> table) throws IOException {
        if (schema) {
            output.write(command, out -> out.write(rowSchema.text()));
            return ExitCode.OK;
        }
        Table<R> rows = table.apply(corpus.load());
        output.write(command, out -> format.write(rows, out));
        return ExitCode.OK;
    }
}
