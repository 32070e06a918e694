package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.text;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.Fixtures;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One paper with models of 1e6, 1e7, 1e8, 1e9 and 1e10 parameters, one more of 1e9, and one whose size nobody knows. */
final class Family {

    static final BenchmarkId TEST = BenchmarkId.of("quiz");

    static final Benchmark QUIZ = Benchmark.builder()
            .id(TEST)
            .name("Quiz")
            .description(text("questions"))
            .addMetrics(
                    metric("accuracy", "percent", Direction.HIGHER),
                    metric("fraction", "fraction", Direction.HIGHER),
                    metric("error", "percent", Direction.LOWER),
                    metric("perplexity", "perplexity", Direction.LOWER),
                    metric("bits", "bits per byte", Direction.LOWER),
                    metric("t", "t statistic", Direction.HIGHER),
                    metric("words", "words", Direction.NEITHER),
                    new Metric(
                            MetricId.of("gain"),
                            "gain",
                            "percentage points",
                            Direction.HIGHER,
                            List.of(),
                            Optional.of(MetricId.of("accuracy"))))
            .build();

    private Family() {}

    static Metric metric(String id, String unit, Direction better) {
        return Metric.of(MetricId.of(id), id, unit, better);
    }

    static BenchmarkResult.Builder run(String model, String metric, String score) {
        return BenchmarkResult.builder()
                .model(ModelId.of(model))
                .benchmark(TEST)
                .metric(MetricId.of(metric))
                .setting(Setting.ZERO_SHOT)
                .score(FigureValue.of(score))
                .source(document("a"))
                .locator(section("2"));
    }

    /** Scores of the models of 1e6 parameters, 1e7 and so on. */
    static List<BenchmarkResult> runs(String metric, String... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> run("m" + (6 + i), metric, scores[i]).build())
                .toList();
    }

    static Facts facts(List<BenchmarkResult> results) {
        List<LanguageModel> models = new ArrayList<>();
        for (int i = 6; i <= 10; i++) {
            models.add(Fixtures.model("m" + i, "a", i == 10, Quantity.PARAMETERS, Fixtures.stated("1e" + i)));
        }
        models.add(Fixtures.model("twin", "a", false, Quantity.PARAMETERS, Fixtures.stated("1e9")));
        models.add(Fixtures.model("secret", "a", false, Quantity.PARAMETERS, Fixtures.withheld()));
        Capability quizzing = Fixtures.capability(
                "quizzing",
                Demonstration.builder()
                        .tier(Tier.MEASURED)
                        .paper(PaperId.of("a"))
                        .source(document("a"))
                        .locator(section("2"))
                        .benchmark(TEST)
                        .build());
        Capability other = Fixtures.capability(
                "other",
                Demonstration.builder()
                        .tier(Tier.MEASURED)
                        .paper(PaperId.of("a"))
                        .source(document("a"))
                        .locator(section("2"))
                        .build());
        return Facts.of(corpus().papers(List.of(paper("a", "2020-01-01")))
                .models(models)
                .capabilities(List.of(
                        quizzing,
                        other,
                        Fixtures.capability("shown", Fixtures.evidence(Tier.DEMONSTRATED, "a")),
                        Fixtures.capability("told", Fixtures.evidence(Tier.ASSERTED, "a"))))
                .benchmarks(List.of(QUIZ))
                .results(results)
                .build());
    }

    static Predictability predictability(List<BenchmarkResult> results) {
        return facts(results).predictability();
    }
}
