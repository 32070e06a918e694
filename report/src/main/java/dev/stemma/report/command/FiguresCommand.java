package dev.stemma.report.command;

import dev.stemma.report.table.FigureTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code figures}: what is stated, derived, estimated, withheld or unstated, as a table. */
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
final class FiguresCommand extends TableCommand {

    @Override
    public Integer call() throws IOException {
        return print(TableSchema.FIGURES, FigureTable::of);
    }
}
