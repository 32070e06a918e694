package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scores of the generations on one benchmark, in one metric, setting and split.
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the benchmark
 * @param key metric, setting and split
 * @param points a point for each generation, in generation order
 * @since 0.1.0
 */
public record BenchmarkSeries(Benchmark benchmark, SeriesKey key, List<BenchmarkPoint> points) implements Fact {

    /** Copies the list. */
    public BenchmarkSeries {
        points = List.copyOf(points);
    }

    /** {@return the steps from each generation with a score to the next one with a score, in generation order} */
    public List<BenchmarkStep> steps() {
        List<BenchmarkStep> steps = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).results().isEmpty()) {
                continue;
            }
            if (last >= 0) {
                steps.add(new BenchmarkStep(points.get(last), points.subList(last + 1, i), points.get(i)));
            }
            last = i;
        }
        return List.copyOf(steps);
    }

    /** {@return the generations without a score, in order, each with how else it was put to the benchmark} */
    public List<BenchmarkPoint> gaps() {
        return points.stream().filter(point -> point.results().isEmpty()).toList();
    }

    @Override
    public Explanation explanation() {
        List<BenchmarkStep> steps = steps();
        Stream<? extends Fact> working = steps.isEmpty() ? points.stream() : Stream.concat(steps.stream(), ends());
        return Explanation.of(
                Texts.of(
                        "{0} ({1}): {2}",
                        "{0}（{1}）：{2}",
                        benchmark.name(),
                        key,
                        Texts.joined(points.stream().map(BenchmarkSeries::brief).toList(), "; ", "；")),
                working.map(Fact::explanation).toList());
    }

    /** Returns the gaps before the first score and behind the last one, which no step mentions. */
    private Stream<BenchmarkPoint> ends() {
        List<BenchmarkPoint> scored =
                points.stream().filter(point -> !point.results().isEmpty()).toList();
        int first = points.indexOf(scored.get(0));
        int last = points.lastIndexOf(scored.get(scored.size() - 1));
        return Stream.concat(points.subList(0, first).stream(), points.subList(last + 1, points.size()).stream());
    }

    private static LocalizedText brief(BenchmarkPoint point) {
        return Texts.of(
                "{0} {1}",
                "{0} {1}",
                point.paper().id(),
                point.best()
                        .<Object>map(result -> result.score().text())
                        .orElse(LocalizedText.of("no result", "没有结果")));
    }

    /** Returns the points in order, such as {@code lambada (accuracy, zero-shot): gpt-2: 63.24; gpt-3: 76.2}. */
    @Override
    public String toString() {
        return benchmark.id() + " (" + key + "): "
                + points.stream().map(BenchmarkPoint::toString).collect(Collectors.joining("; "));
    }
}
