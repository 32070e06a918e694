package dev.stemma.report.command;

import dev.stemma.model.Corpus;
import dev.stemma.report.table.Table;
import dev.stemma.report.table.TableFormat;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** A command that prints a table. */
abstract class TableCommand extends CorpusCommand {

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "jsonl")
    private TableFormat format = TableFormat.JSONL;

    @Option(names = "--excel", description = "Short for --format excel.")
    private boolean excel;

    @Option(names = "--schema", description = "Print the JSON Schema of a line of jsonl instead.")
    private boolean schema;

    /** Prints a table of the corpus, or the schema of its rows, and returns the exit code. */
    final int print(TableSchema rows, Function<Corpus, Table<?>> table) throws IOException {
        if (schema) {
            return print(rows.text());
        }
        Table<?> content = table.apply(corpus());
        return print(out -> (excel ? TableFormat.EXCEL : format).write(content, out));
    }
}
