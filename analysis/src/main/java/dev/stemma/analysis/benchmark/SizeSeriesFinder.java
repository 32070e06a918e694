package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the series of a corpus that have enough sizes. */
final class SizeSeriesFinder {

    private SizeSeriesFinder() {}

    /** Returns the series in generation order, then by benchmark, then in the order of its metrics and by setting. */
    static List<SizeSeries> find(Corpus corpus, ScalingProgression sizes) {
        Map<PaperId, Integer> families = new HashMap<>();
        Map<BenchmarkId, Map<MetricId, Integer>> metrics = new HashMap<>();
        Map<ModelId, ScalingPoint> points = new HashMap<>();
        for (ScalingPoint point : sizes.sizes()) {
            points.put(point.model().id(), point);
            families.putIfAbsent(point.paper().id(), families.size());
        }
        for (Benchmark benchmark : corpus.benchmarks()) {
            Map<MetricId, Integer> places = new HashMap<>();
            benchmark.metrics().forEach(metric -> places.putIfAbsent(metric.id(), places.size()));
            metrics.put(benchmark.id(), places);
        }
        Map<SizedScore, List<SizedScore>> groups = new TreeMap<>(bySeries(families, metrics));
        for (BenchmarkResult result : corpus.results()) {
            ScalingPoint point = points.get(result.model());
            if (point != null && result.isMain()) {
                SizedScore score = new SizedScore(point, result);
                groups.computeIfAbsent(score, unused -> new ArrayList<>()).add(score);
            }
        }
        List<SizeSeries> series = new ArrayList<>();
        groups.forEach((first, scores) -> {
            if (scores.stream().map(score -> score.result().model()).distinct().count() >= SizeSeries.LEAST_SIZES) {
                Benchmark benchmark = corpus.get(first.result().benchmark());
                benchmark
                        .metric(first.result().metric())
                        .ifPresent(metric -> series.add(new SizeSeries(benchmark, metric, scores)));
            }
        });
        return series;
    }

    /** Compares scores by what is the same within a series. */
    private static Comparator<SizedScore> bySeries(
            Map<PaperId, Integer> families, Map<BenchmarkId, Map<MetricId, Integer>> metrics) {
        return Comparator.comparing(
                        (SizedScore score) -> families.get(score.size().paper().id()))
                .thenComparing(
                        SizedScore::result,
                        Comparator.comparing(BenchmarkResult::benchmark)
                                .thenComparing(result -> metrics.getOrDefault(result.benchmark(), Map.of())
                                        .getOrDefault(result.metric(), Integer.MAX_VALUE))
                                .thenComparing(BenchmarkResult::metric)
                                .thenComparing(BenchmarkResult::setting)
                                .thenComparing(result -> result.shots().orElse(-1))
                                .thenComparing(result -> result.split().isPresent())
                                .thenComparing(result -> result.split().orElse(""))
                                .thenComparing(BenchmarkResult::variant)
                                .thenComparing(BenchmarkResult::source));
    }
}
