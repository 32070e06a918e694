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

    private final Map<PaperId, Integer> families = new HashMap<>();
    private final Map<BenchmarkId, Map<MetricId, Integer>> metrics = new HashMap<>();

    private SizeSeriesFinder() {}

    /** Returns the series in generation order, then by benchmark, then in the order of its metrics and by setting. */
    static List<SizeSeries> find(Corpus corpus, ScalingProgression sizes) {
        return new SizeSeriesFinder().series(corpus, sizes);
    }

    private List<SizeSeries> series(Corpus corpus, ScalingProgression sizes) {
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
        Map<SizedScore, List<SizedScore>> groups = new TreeMap<>(bySeries());
        for (BenchmarkResult result : corpus.results()) {
            ScalingPoint point = points.get(result.model());
            if (point != null && result.printing().isEmpty()) {
                SizedScore score = new SizedScore(point, result);
                groups.computeIfAbsent(score, unused -> new ArrayList<>()).add(score);
            }
        }
        List<SizeSeries> series = new ArrayList<>();
        groups.forEach((first, scores) -> {
            if (models(scores) >= SizeSeries.LEAST_SIZES) {
                Benchmark benchmark = corpus.get(first.result().benchmark());
                benchmark
                        .metric(first.result().metric())
                        .ifPresent(metric -> series.add(new SizeSeries(benchmark, metric, scores)));
            }
        });
        return series;
    }

    private static long models(List<SizedScore> scores) {
        return scores.stream().map(score -> score.result().model()).distinct().count();
    }

    /** Compares scores by what is the same within a series. */
    private Comparator<SizedScore> bySeries() {
        return Comparator.comparing(
                        (SizedScore score) -> families.get(score.size().paper().id()))
                .thenComparing(
                        SizedScore::result,
                        Comparator.comparing(BenchmarkResult::benchmark)
                                .thenComparing(this::place)
                                .thenComparing(BenchmarkResult::metric)
                                .thenComparing(BenchmarkResult::setting)
                                .thenComparing(result -> result.shots().orElse(-1))
                                .thenComparing(result -> result.split().isPresent())
                                .thenComparing(result -> result.split().orElse(""))
                                .thenComparing(result -> result.variant().isPresent())
                                .thenComparing(result -> result.variant().orElse(""))
                                .thenComparing(BenchmarkResult::source));
    }

    private int place(BenchmarkResult result) {
        return metrics.getOrDefault(result.benchmark(), Map.of()).getOrDefault(result.metric(), Integer.MAX_VALUE);
    }
}
