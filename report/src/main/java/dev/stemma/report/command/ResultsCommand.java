package dev.stemma.report.command;

import dev.stemma.model.benchmark.Setting;
import dev.stemma.report.section.Label;
import dev.stemma.report.table.ResultTable;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
            "  stemma results --benchmark superglue --model gpt-3-175b --format text",
            "  stemma results --format csv --output results.csv",
            "  stemma results --schema"
        })
final class ResultsCommand extends TableCommand {

    @Option(names = "--model", paramLabel = "ID", split = ",", description = "Only these models and compared systems.")
    private List<String> models = List.of();

    @Option(names = "--benchmark", paramLabel = "ID", split = ",", description = "Only these benchmarks.")
    private List<String> benchmarks = List.of();

    @Option(
            names = "--setting",
            paramLabel = "NAME",
            split = ",",
            description = "Only these settings: ${COMPLETION-CANDIDATES}.")
    private List<Setting> settings = List.of();

    @Override
    public Integer call() throws IOException {
        return print(
                TableSchema.RESULTS,
                corpus -> ResultTable.of(corpus)
                        .where("model", models(corpus, models))
                        .where("benchmark", ids(corpus, benchmarks, Label.BENCHMARK))
                        .where("setting", settings));
    }
}
