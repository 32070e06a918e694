package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rules about benchmarks and their results: {@link Rule#RESULT_METRIC}, {@link Rule#RESULT_SHOTS},
 * {@link Rule#RESULT_SCALE} and {@link Rule#DUPLICATE_RESULT}.
 */
final class BenchmarkCheck extends Check {

    private static final int SHOWN = 20;

    /** By everything that makes a row of one model. */
    private static final Comparator<BenchmarkResult> ROW = Comparator.comparing(BenchmarkResult::benchmark)
            .thenComparing(BenchmarkResult::metric)
            .thenComparing(BenchmarkResult::setting)
            .thenComparing(BenchmarkResult::source)
            .thenComparing(optional(BenchmarkResult::shots))
            .thenComparing(optional(BenchmarkResult::split))
            .thenComparing(BenchmarkResult::variant)
            .thenComparing(optional(BenchmarkResult::printing));

    private final Map<BenchmarkId, Map<MetricId, Metric>> metrics = new HashMap<>();

    BenchmarkCheck(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        super(corpus, unread, findings);
        for (Benchmark benchmark : corpus.benchmarks()) {
            Map<MetricId, Metric> own = new HashMap<>();
            benchmark.metrics().forEach(metric -> own.put(metric.id(), metric));
            metrics.put(benchmark.id(), own);
        }
    }

    private static <V extends Comparable<V>> Comparator<BenchmarkResult> optional(
            Function<BenchmarkResult, Optional<V>> part) {
        return Comparator.comparing(
                        (BenchmarkResult result) -> part.apply(result).isPresent())
                .thenComparing((one, two) -> part.apply(one)
                        .flatMap(mine -> part.apply(two).map(mine::compareTo))
                        .orElse(0));
    }

    @Override
    void run() {
        corpus.benchmarks().forEach(this::benchmark);
        Circles<BenchmarkId> circles = new Circles<>(
                id -> corpus.find(id).map(Benchmark::averageOf).orElse(List.of()),
                (last, number, circle) -> report(
                        Spot.of(corpus.get(last)).member("averageOf").element(number),
                        Rule.RESULT_METRIC,
                        "the benchmark '" + last + "' is an average of itself: " + circle,
                        "remove the part that holds the whole"));
        corpus.benchmarks().forEach(benchmark -> circles.searchFrom(benchmark.id()));
        Map<ModelId, Set<BenchmarkResult>> rows = new HashMap<>();
        for (BenchmarkResult result : corpus.results()) {
            Spot at = Spot.of(result);
            metric(at, result);
            shots(at, result);
            scale(at, result);
            if (!rows.computeIfAbsent(result.model(), unused -> new TreeSet<>(ROW))
                    .add(result)) {
                report(
                        at,
                        Rule.DUPLICATE_RESULT,
                        "there is another result of '" + result.model() + "' on '" + result.benchmark()
                                + "' in the same metric, setting, shots, split, modelVersion, prompt, subset,"
                                + " opponent, printing and source",
                        "remove one, or say in 'modelVersion', 'prompt', 'subset' or 'opponent' what differs, or in"
                                + " 'printing' which printing it is");
            }
        }
    }

    private void benchmark(Benchmark benchmark) {
        circlesOfMetrics(benchmark);
        Spot metrics = Spot.of(benchmark).member("metrics");
        if (benchmark.metrics().isEmpty()) {
            report(
                    metrics,
                    Rule.RESULT_METRIC,
                    "the benchmark '" + benchmark.id() + "' has no metric",
                    "list the metrics in which its scores are given");
        }
        expectOnce(
                metrics, "metric", benchmark.metrics().stream().map(Metric::id).toList());
        metrics.each(benchmark.metrics(), (metric, at) -> {
            scale(metric, at);
            parts(benchmark, metric, at.member("averageOf"), metric.averageOf());
            parts(benchmark, metric, at.member("sumOf"), metric.sumOf());
            metric.gainIn().ifPresent(part -> part(benchmark, metric, at.member("gainIn"), part));
            metric.comparison()
                    .filter(comparison -> comparison.kind() != ComparisonKind.SAME
                            || !comparison.metric().equals(metric.id()))
                    .ifPresent(comparison ->
                            part(benchmark, metric, at.member("comparison").member("metric"), comparison.metric()));
        });
    }

    private void circlesOfMetrics(Benchmark benchmark) {
        Map<MetricId, Spot> spots = new HashMap<>();
        Map<MetricId, List<MetricId>> parts = new HashMap<>();
        Spot.of(benchmark).each("metrics", benchmark.metrics(), (metric, at) -> {
            List<MetricId> of = new ArrayList<>(metric.averageOf());
            of.addAll(metric.sumOf());
            metric.gainIn().ifPresent(of::add);
            metric.comparison().ifPresent(comparison -> of.add(comparison.metric()));
            of.removeIf(metric.id()::equals); // reported as no other metric
            parts.putIfAbsent(metric.id(), of);
            spots.putIfAbsent(metric.id(), at);
        });
        Circles<MetricId> circles = new Circles<>(
                id -> parts.getOrDefault(id, List.of()),
                (last, number, circle) -> report(
                        Objects.requireNonNull(spots.get(last), "a metric with parts"),
                        Rule.RESULT_METRIC,
                        "the metric '" + last + "' is computed from itself: " + circle,
                        "remove the part that holds the whole"));
        benchmark.metrics().forEach(metric -> circles.searchFrom(metric.id()));
    }

    private void parts(Benchmark benchmark, Metric metric, Spot at, List<MetricId> parts) {
        expectOnce(at, "metric", parts);
        at.each(parts, (part, spot) -> part(benchmark, metric, spot, part));
    }

    private void part(Benchmark benchmark, Metric metric, Spot at, MetricId part) {
        if (part.equals(metric.id())
                || !metrics.getOrDefault(benchmark.id(), Map.of()).containsKey(part)) {
            report(
                    at,
                    Rule.RESULT_METRIC,
                    "the metric '" + metric.id() + "' refers to '" + part
                            + "', which is no other metric of the benchmark",
                    "name another of " + shown(benchmark));
        }
    }

    private void metric(Spot at, BenchmarkResult result) {
        corpus.find(result.benchmark())
                .filter(benchmark ->
                        !metrics.getOrDefault(benchmark.id(), Map.of()).containsKey(result.metric()))
                .ifPresent(benchmark -> report(
                        at.member("metric"),
                        Rule.RESULT_METRIC,
                        "the benchmark '" + benchmark.id() + "' has no metric '" + result.metric() + "'",
                        "use one of " + shown(benchmark)));
    }

    private void scale(Metric metric, Spot at) {
        bound(metric, at.member("minimum"), metric.minimum());
        bound(metric, at.member("maximum"), metric.maximum());
        Optional<BigDecimal> least = metric.minimum().flatMap(FigureValue::number);
        Optional<BigDecimal> most = metric.maximum().flatMap(FigureValue::number);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            report(
                    at.member("minimum"),
                    Rule.RESULT_SCALE,
                    "the scale of '" + metric.id() + "' begins at " + least.get() + " and ends at " + most.get(),
                    "write minimum <= maximum");
        }
    }

    private void bound(Metric metric, Spot at, Optional<FigureValue> bound) {
        bound.filter(value -> !value.isNumber())
                .ifPresent(value -> report(
                        at,
                        Rule.RESULT_SCALE,
                        "the scale of '" + metric.id() + "' has the bound '" + value
                                + "', which is not a decimal number",
                        "write digits in the unit of the metric, or leave the bound out"));
    }

    /** Holds a score to the scale of its metric; what is no number at all is reported by another rule. */
    private void scale(Spot at, BenchmarkResult result) {
        Metric metric = metrics.getOrDefault(result.benchmark(), Map.of()).get(result.metric());
        Optional<BigDecimal> score = result.score().number();
        if (metric == null || score.isEmpty()) {
            return;
        }
        boolean isBelow = metric.minimum()
                .flatMap(FigureValue::number)
                .filter(least -> score.get().compareTo(least) < 0)
                .isPresent();
        boolean isAbove = metric.maximum()
                .flatMap(FigureValue::number)
                .filter(most -> score.get().compareTo(most) > 0)
                .isPresent();
        if (isBelow || isAbove) {
            report(
                    at.member("score"),
                    Rule.RESULT_SCALE,
                    "the score is " + result.score() + " " + metric.unit() + ", outside the scale of '" + metric.id()
                            + "', which is "
                            + metric.minimum().map(FigureValue::text).orElse("") + " to "
                            + metric.maximum().map(FigureValue::text).orElse(""),
                    "fix the score, name the metric that it is in, or correct 'minimum' and 'maximum' of the metric");
        }
    }

    private static List<MetricId> shown(Benchmark benchmark) {
        return benchmark.metrics().stream().map(Metric::id).limit(SHOWN).toList();
    }

    private void shots(Spot at, BenchmarkResult result) {
        result.shots()
                .filter(shots -> !fits(result.setting(), shots))
                .ifPresent(shots -> report(
                        at.member("shots"),
                        Rule.RESULT_SHOTS,
                        "the setting is '" + result.setting() + "' with " + shots + " shots",
                        "zero-shot has 0, one-shot 1, few-shot 2 or more; fine-tuned, supervised, unsupervised, human and no-model"
                                + " have none; fix one of the two"));
    }

    private static boolean fits(Setting setting, int shots) {
        return switch (setting) {
            case ZERO_SHOT -> shots == 0;
            case ONE_SHOT -> shots == 1;
            case FEW_SHOT -> shots >= 2;
            case FINE_TUNED, SUPERVISED, UNSUPERVISED, HUMAN, NO_MODEL -> false;
            case EXAM, QUOTED, UNSTATED, OTHER -> shots >= 0;
        };
    }
}
