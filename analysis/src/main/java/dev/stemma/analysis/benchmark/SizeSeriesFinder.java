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

    private final Corpus corpus;
    private final ScalingProgression sizes;
    private final Map<PaperId, Integer> order = new HashMap<>();
    private final Map<BenchmarkId, Map<MetricId, Integer>> metrics = new HashMap<>();

    private SizeSeriesFinder(Corpus corpus, ScalingProgression sizes) {
        this.corpus = corpus;
        this.sizes = sizes;
        sizes.sizes().forEach(point -> order.putIfAbsent(point.paper().id(), order.size()));
        corpus.benchmarks().forEach(benchmark -> {
            Map<MetricId, Integer> places = new HashMap<>();
            benchmark.metrics().forEach(metric -> places.putIfAbsent(metric.id(), places.size()));
            metrics.put(benchmark.id(), places);
        });
    }

    /** Returns the series in generation order, then by benchmark, then in the order of its metrics and by setting. */
    static List<SizeSeries> find(Corpus corpus, ScalingProgression sizes) {
        return new SizeSeriesFinder(corpus, sizes).find();
    }

    private List<SizeSeries> find() {
        Map<ModelId, ScalingPoint> points = new HashMap<>();
        sizes.sizes().forEach(point -> points.put(point.model().id(), point));
        Map<SizeSeriesKey, List<SizedScore>> scores = new TreeMap<>(byPlace());
        for (BenchmarkResult result : corpus.results()) {
            ScalingPoint point = points.get(result.model());
            if (point != null && result.printing().isEmpty()) {
                scores.computeIfAbsent(SizeSeriesKey.of(point.paper().id(), result), key -> new ArrayList<>())
                        .add(new SizedScore(point, result));
            }
        }
        List<SizeSeries> series = new ArrayList<>();
        scores.forEach((key, own) -> {
            if (own.size() >= SizeSeries.LEAST_SIZES && models(own) >= SizeSeries.LEAST_SIZES) {
                Benchmark benchmark = corpus.get(key.benchmark());
                benchmark
                        .metric(key.metric())
                        .ifPresent(metric -> series.add(new SizeSeries(key, benchmark, metric, own)));
            }
        });
        return series;
    }

    private static long models(List<SizedScore> scores) {
        return scores.stream().map(score -> score.result().model()).distinct().count();
    }

    private Comparator<SizeSeriesKey> byPlace() {
        return Comparator.comparingInt((SizeSeriesKey key) -> order.getOrDefault(key.family(), order.size()))
                .thenComparing(SizeSeriesKey::family)
                .thenComparing(SizeSeriesKey::benchmark)
                .thenComparingInt(key -> place(key.benchmark(), key.metric()))
                .thenComparing(SizeSeriesKey::metric)
                .thenComparing(SizeSeriesKey::setting)
                .thenComparingInt(key -> key.shots().orElse(-1))
                .thenComparing(key -> key.split().orElse(""))
                .thenComparing(key -> key.variant().orElse(""))
                .thenComparing(SizeSeriesKey::source);
    }

    private int place(BenchmarkId benchmark, MetricId metric) {
        return metrics.getOrDefault(benchmark, Map.of()).getOrDefault(metric, Integer.MAX_VALUE);
    }
}
