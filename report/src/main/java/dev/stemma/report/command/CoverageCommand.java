package dev.stemma.report.command;

import dev.stemma.report.table.CoverageTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code coverage}: how many figures and results come from which table, as a table. */
@Command(
        name = "coverage",
        description = "Prints how many figures and results come from each table, figure and section of each source.",
        footer = {
            "",
            "Figures are those that are stated; results are benchmark results.",
            "",
            "Examples:",
            "  stemma coverage --format csv",
            "  stemma coverage --corpus my-family"
        })
final class CoverageCommand extends TableCommand {

    @Override
    public Integer call() throws IOException {
        return print(TableSchema.COVERAGE, CoverageTable::of);
    }
}
