package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the series of a lineage that have enough sizes. */
final class SizeSeriesFinder {

    private final Lineage lineage;
    private final Quantity size;
    private final Map<PaperId, Integer> order = new HashMap<>();
    private final Map<BenchmarkId, Benchmark> benchmarks = new HashMap<>();

    private SizeSeriesFinder(Lineage lineage, Quantity size) {
        this.lineage = lineage;
        this.size = size;
        lineage.generations().forEach(paper -> order.put(paper.id(), order.size()));
        lineage.corpus().benchmarks().forEach(benchmark -> benchmarks.put(benchmark.id(), benchmark));
    }

    /** Returns the series in generation order, then by benchmark, then in the order of its metrics and by setting. */
    static List<SizeSeries> find(Lineage lineage, Quantity size) {
        return new SizeSeriesFinder(lineage, size).find();
    }

    private List<SizeSeries> find() {
        Map<ModelId, ScalingPoint> sizes = new HashMap<>();
        lineage.scaling(size, EstimatePolicy.EXCLUDE)
                .sizes()
                .forEach(point -> sizes.put(point.model().id(), point));
        Map<SizeSeriesKey, List<SizedScore>> scores = new HashMap<>();
        for (BenchmarkResult result : lineage.corpus().results()) {
            ScalingPoint point = sizes.get(result.model());
            if (point != null && result.printing().isEmpty()) {
                scores.computeIfAbsent(SizeSeriesKey.of(point.paper().id(), result), key -> new ArrayList<>())
                        .add(new SizedScore(point, result));
            }
        }
        List<SizeSeries> series = new ArrayList<>();
        scores.forEach((key, own) -> {
            if (own.size() >= SizeSeries.LEAST_SIZES && models(own) >= SizeSeries.LEAST_SIZES) {
                Benchmark benchmark = lineage.corpus().get(key.benchmark());
                benchmark
                        .metric(key.metric())
                        .ifPresent(metric -> series.add(new SizeSeries(key, benchmark, metric, own)));
            }
        });
        series.sort(Comparator.comparing(SizeSeries::key, byPlace()));
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
        Benchmark known = benchmarks.get(benchmark);
        int place = 0;
        if (known != null) {
            for (Metric other : known.metrics()) {
                if (other.id().equals(metric)) {
                    break;
                }
                place++;
            }
        }
        return place;
    }
}
