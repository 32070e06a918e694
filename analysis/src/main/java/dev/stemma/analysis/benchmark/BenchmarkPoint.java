package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a generation's flagship scores in one series, or that it has no score there.
 *
 * <p>Only plain runs count, which nothing sets apart, and of each the main printing. Immutable and thread-safe.
 *
 * @param benchmark the benchmark
 * @param key metric, setting and split of the series
 * @param paper the paper of the generation
 * @param model its flagship
 * @param results all plain runs of the series, the best first; empty if there is none
 * @param otherwise how else the flagship was put to the benchmark: other series in which it has results, and variants, {@value
 *     BenchmarkProgression#MOST} at most and then {@code + 5} for five more; empty if it never was
 * @since 0.1.0
 */
public record BenchmarkPoint(
        Benchmark benchmark,
        SeriesKey key,
        Paper paper,
        LanguageModel model,
        List<BenchmarkResult> results,
        List<String> otherwise)
        implements Fact {

    private static final Comparator<BenchmarkResult> TIES = Comparator.comparing(
                    (BenchmarkResult result) -> result.split().isEmpty())
            .thenComparing(result -> result.citation().toString())
            .thenComparing(result -> result.shots().orElse(0));

    /**
     * Sorts the results.
     *
     * @throws IllegalArgumentException if a result does not belong to the series, or has no number as its score
     */
    public BenchmarkPoint {
        for (BenchmarkResult result : results) {
            if (!key.admits(result) || !result.score().isNumber()) {
                throw new IllegalArgumentException("BenchmarkPoint.results has " + result.score() + " of "
                        + SeriesKey.of(result) + ", expected a number of " + key);
            }
        }
        boolean lower = benchmark
                .metric(key.metric())
                .filter(metric -> metric.better() == Direction.LOWER)
                .isPresent();
        Comparator<BenchmarkResult> byScore = Comparator.comparing(BenchmarkPoint::number);
        results = results.stream()
                .sorted((lower ? byScore : byScore.reversed()).thenComparing(TIES))
                .toList();
        otherwise = List.copyOf(otherwise);
    }

    static BigDecimal number(BenchmarkResult result) {
        return result.score().number().orElseThrow();
    }

    /**
     * {@return the best result by the direction of the metric, the highest if it says nothing of quality; empty if there is none}
     */
    public Optional<BenchmarkResult> best() {
        return results.stream().findFirst();
    }

    @Override
    public Explanation explanation() {
        if (results.isEmpty()) {
            return Explanation.of(Texts.of(
                    "{0}: no result in this setting{1}",
                    "{0}：在此设定下没有结果{1}",
                    model.name(),
                    Texts.joined(otherwise, "; ", "；").map(known -> Texts.of("; otherwise: {0}", "；另有：{0}", known))));
        }
        Explanation first = explain(results.get(0));
        return new Explanation(
                first.statement(), results.stream().skip(1).map(this::explain).toList(), first.citations());
    }

    private Explanation explain(BenchmarkResult result) {
        String unit = benchmark.metric(key.metric()).map(Metric::unit).orElse("");
        String shots = result.shots()
                .filter(count -> count > 1)
                .map(count -> " (" + count + "-shot)")
                .orElse("");
        boolean assumed = key.split().isPresent() && result.split().isEmpty();
        String score = result.score() + (unit.isEmpty() ? "" : " " + unit) + shots;
        return Explanation.of(
                Texts.of(
                        "{0}: {1}{2}",
                        "{0}：{1}{2}",
                        model.name(),
                        score,
                        Texts.when(assumed, "; the source does not say which split", "；来源未说明是哪个划分")),
                result.citation());
    }

    /** Returns paper and best score, such as {@code gpt-2: 63.24}, or {@code gpt-1: no result}. */
    @Override
    public String toString() {
        return paper.id() + ": " + best().map(result -> result.score().text()).orElse("no result");
    }
}
