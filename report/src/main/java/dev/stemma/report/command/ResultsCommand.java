package dev.stemma.report.command;

import dev.stemma.report.table.ResultTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code results}: the benchmark results, as a table.
 *
 * @since 0.1.0
 */
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
public final class ResultsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final TableOptions options = new TableOptions();

    /** Creates the command; picocli does. */
    public ResultsCommand() {}

    @Override
    public Integer call() throws IOException {
        return options.print(spec, TableSchema.RESULTS, ResultTable::of);
    }
}
