package dev.stemma.report.command;

import dev.stemma.report.table.ResultTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code results}: the benchmark results, as a table. */
@Command(
        name = "results",
        description = "Prints the benchmark results, with setting, shots, split and place.",
        footer = {
            "",
            "Scores have the digits of the source.",
            "",
            "Examples:",
            "  stemma results",
            "  stemma results --format csv --output results.csv",
            "  stemma results --schema"
        })
final class ResultsCommand extends TableCommand {

    @Override
    public Integer call() throws IOException {
        return print(TableSchema.RESULTS, ResultTable::of);
    }
}
