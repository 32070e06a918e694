package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scores of the generations on one benchmark, in one metric, setting and split.
 *
 * @param benchmark the benchmark
 * @param key metric, setting and split
 * @param points a point for each generation, in generation order
 * @param lines the papers of the points by {@linkplain ScalingProgression#lines() lines of descent}
 * @since 0.1.0
 */
public record BenchmarkSeries(
        Benchmark benchmark, SeriesKey key, List<BenchmarkPoint> points, List<List<PaperId>> lines) implements Fact {

    /** Copies the list. */
    public BenchmarkSeries {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
    }

    /** {@return the steps from each generation with a score to the next one with a score on its line, line by line} */
    public List<BenchmarkStep> steps() {
        Map<PaperId, BenchmarkPoint> byPaper = new HashMap<>();
        points.forEach(point -> byPaper.put(point.paper().id(), point));
        return lines.stream()
                .flatMap(line ->
                        steps(line.stream()
                                        .map(paper -> Objects.requireNonNull(byPaper.get(paper)))
                                        .toList())
                                .stream())
                .toList();
    }

    private static List<BenchmarkStep> steps(List<BenchmarkPoint> points) {
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

    @Override
    public Explanation explanation() {
        List<BenchmarkStep> steps = steps();
        Set<PaperId> mentioned = new HashSet<>();
        for (BenchmarkStep step : steps) {
            mentioned.add(step.from().paper().id());
            mentioned.add(step.to().paper().id());
            step.over().forEach(point -> mentioned.add(point.paper().id()));
        }
        Stream<? extends Fact> working = Stream.concat(
                steps.stream(),
                points.stream()
                        .filter(point -> !mentioned.contains(point.paper().id())));
        return Explanation.of(
                Texts.of(
                        "{0} ({1}): {2}",
                        "{0}（{1}）：{2}",
                        benchmark.name(),
                        key,
                        Texts.joined(points.stream().map(BenchmarkSeries::brief).toList(), "; ", "；")),
                working.map(Fact::explanation).toList());
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
