package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.stated;
import static dev.stemma.analysis.Fixtures.text;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.Fixtures;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import java.util.List;
import java.util.Optional;

/** Results on one benchmark, of a chain of three papers. */
final class Runs {

    static final BenchmarkId ID = BenchmarkId.of("lambada");
    static final PaperId A = PaperId.of("a");
    static final PaperId B = PaperId.of("b");
    static final PaperId C = PaperId.of("c");

    static final Benchmark LAMBADA = Benchmark.builder()
            .id(ID)
            .name("LAMBADA")
            .description(text("last words"))
            .addMetrics(
                    Metric.of(MetricId.of("perplexity"), "perplexity", "perplexity", Direction.LOWER),
                    Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER),
                    Metric.of(MetricId.of("examples"), "examples", "examples", Direction.NEITHER),
                    new Metric(
                            MetricId.of("gain"),
                            "gain",
                            "points",
                            Direction.HIGHER,
                            List.of(),
                            Optional.of(MetricId.of("accuracy"))))
            .build();

    static BenchmarkResult.Builder run(String model, String metric, Setting setting, String score) {
        return run(ID, "2", model, metric, setting, score);
    }

    /** A run on any benchmark, printed in any section. */
    static BenchmarkResult.Builder run(
            BenchmarkId benchmark, String section, String model, String metric, Setting setting, String score) {
        return BenchmarkResult.builder()
                .model(ModelId.of(model))
                .benchmark(benchmark)
                .metric(MetricId.of(metric))
                .setting(setting)
                .score(FigureValue.of(score))
                .source(document(model))
                .locator(section(section));
    }

    static BenchmarkResult plain(String model, String metric, Setting setting, String score) {
        return run(model, metric, setting, score).build();
    }

    static Facts facts(List<BenchmarkResult> results) {
        return Facts.of(corpus().papers(
                        List.of(paper("a", "2018-01-01"), paper("b", "2019-01-01", "a"), paper("c", "2020-01-01", "b")))
                .models(List.of(
                        Fixtures.model("a", stated("1e8")),
                        Fixtures.model("b", stated("1e9")),
                        Fixtures.model("c", stated("1e10"))))
                .benchmarks(List.of(LAMBADA))
                .results(results)
                .build());
    }

    private Runs() {}
}
