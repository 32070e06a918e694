package dev.stemma.report.command;

import dev.stemma.report.table.FigureTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code figures}: what is stated, derived, estimated, withheld or unstated, as a table.
 *
 * @since 0.1.0
 */
@Command(
        name = "figures",
        description =
                "Prints every figure of every model and compared system, with those that are withheld or unstated.",
        footer = {
            "",
            "A derived figure rests on a formula and has no source; of an unstated one the source column names",
            "all sources that were searched.",
            "",
            "Examples:",
            "  stemma figures",
            "  stemma figures --format csv --output figures.csv",
            "  stemma figures --schema"
        })
public final class FiguresCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final TableOptions options = new TableOptions();

    /** Creates the command; picocli does. */
    public FiguresCommand() {}

    @Override
    public Integer call() throws IOException {
        return options.print(spec, TableSchema.FIGURES, FigureTable::of);
    }
}
