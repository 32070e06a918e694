package dev.stemma.report.command;

import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.report.table.FigureTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
            "  stemma figures --quantity parameters --format text",
            "  stemma figures --paper gpt-4 --kind withheld,unstated",
            "  stemma figures --format csv --output figures.csv",
            "  stemma figures --schema"
        })
final class FiguresCommand extends TableCommand {

    @Option(names = "--model", paramLabel = "ID", split = ",", description = "Only these models and compared systems.")
    private List<String> models = List.of();

    @Option(
            names = "--quantity",
            paramLabel = "NAME",
            split = ",",
            description = "Only these quantities, such as parameters.")
    private List<Quantity> quantities = List.of();

    @Option(
            names = "--kind",
            paramLabel = "NAME",
            split = ",",
            description = "Only what is disclosed in these ways: ${COMPLETION-CANDIDATES}.")
    private List<FigureKind> kinds = List.of();

    @Override
    public Integer call() throws IOException {
        return print(
                TableSchema.FIGURES,
                corpus -> FigureTable.of(corpus)
                        .where("subject", models(corpus, models))
                        .where("quantity", quantities)
                        .where("disclosure", kinds));
    }
}
