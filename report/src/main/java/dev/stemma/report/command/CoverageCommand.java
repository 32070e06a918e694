package dev.stemma.report.command;

import dev.stemma.report.table.CoverageTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code coverage}: how many figures and results come from which table, as a table.
 *
 * @since 0.1.0
 */
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
public final class CoverageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final TableOptions options = new TableOptions();

    /** Creates the command; picocli does. */
    public CoverageCommand() {}

    @Override
    public Integer call() throws IOException {
        return options.print(spec, TableSchema.COVERAGE, CoverageTable::of);
    }
}
