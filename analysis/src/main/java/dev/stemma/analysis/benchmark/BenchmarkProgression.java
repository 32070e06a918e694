package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the scores on one benchmark went from generation to generation.
 *
 * <p>There is a series for each metric, setting and split in which a flagship has a plain run, and no series ever holds two
 * settings: a fine-tuned score beside a zero-shot one is no progress and no decline. A number about the data, in the setting
 * {@code no-model}, is no run. A result whose source does not say the split
 * enters the series of each split that is stated in its metric and setting. Gains are no scores and have no series. Every
 * generation has a point in every series; where it has no result, the point tells how else it was tested. The flagships are
 * those of {@link ScalingProgression}. Nothing depends on the order of the corpus' lists. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class BenchmarkProgression implements Fact {

    private final Benchmark benchmark;
    private final List<BenchmarkSeries> series;

    /** For each paper its points that have a result, in the order of the series. */
    private final Map<PaperId, List<BenchmarkPoint>> scored = new LinkedHashMap<>();

    private BenchmarkProgression(Benchmark benchmark, List<BenchmarkSeries> series) {
        this.benchmark = benchmark;
        this.series = List.copyOf(series);
        for (BenchmarkSeries one : series) {
            for (BenchmarkPoint point : one.points()) {
                if (!point.results().isEmpty()) {
                    scored.computeIfAbsent(point.paper().id(), unused -> new ArrayList<>())
                            .add(point);
                }
            }
        }
    }

    /**
     * {@return how the scores on a benchmark went; without series if no flagship has a plain run}
     *
     * @param corpus the corpus
     * @param flagships any progression, for the flagship of each generation and the lines of descent
     * @param benchmark the benchmark's id
     * @throws UnknownIdException if the corpus has no such benchmark
     */
    public static BenchmarkProgression of(Corpus corpus, ScalingProgression flagships, BenchmarkId benchmark) {
        return of(
                corpus.get(benchmark),
                flagships,
                corpus.results().stream()
                        .filter(result -> result.benchmark().equals(benchmark))
                        .toList());
    }

    /**
     * {@return the progressions on all benchmarks of a corpus by benchmark id, those without series left out}
     *
     * @param corpus the corpus
     * @param flagships any progression, for the flagship of each generation and the lines of descent
     */
    public static List<BenchmarkProgression> all(Corpus corpus, ScalingProgression flagships) {
        Map<BenchmarkId, List<BenchmarkResult>> results =
                corpus.results().stream().collect(Collectors.groupingBy(BenchmarkResult::benchmark));
        return corpus.benchmarks().stream()
                .sorted(Comparator.comparing(Benchmark::id))
                .map(benchmark -> of(benchmark, flagships, results.getOrDefault(benchmark.id(), List.of())))
                .filter(progression -> !progression.series().isEmpty())
                .toList();
    }

    private static BenchmarkProgression of(
            Benchmark benchmark, ScalingProgression flagships, List<BenchmarkResult> results) {
        Map<ModelId, List<BenchmarkResult>> ofFlagships = new HashMap<>();
        flagships.points().forEach(point -> ofFlagships.put(point.model().id(), new ArrayList<>()));
        for (BenchmarkResult result : results) {
            List<BenchmarkResult> ofModel = ofFlagships.get(result.model());
            if (ofModel != null) {
                ofModel.add(result);
            }
        }
        List<BenchmarkSeries> series = new ArrayList<>();
        for (Metric metric : benchmark.metrics()) {
            if (metric.gainIn().isEmpty()) {
                for (SeriesKey key : keys(metric, ofFlagships)) {
                    List<BenchmarkPoint> points = new ArrayList<>();
                    for (ScalingPoint flagship : flagships.points()) {
                        points.add(point(
                                benchmark,
                                key,
                                flagship,
                                ofFlagships.getOrDefault(flagship.model().id(), List.of())));
                    }
                    series.add(new BenchmarkSeries(benchmark, key, points, flagships.lines()));
                }
            }
        }
        return new BenchmarkProgression(benchmark, series);
    }

    private static boolean isPlain(BenchmarkResult result) {
        return result.variant().isPlain()
                && result.isMain()
                && result.setting() != Setting.NO_MODEL
                && result.score().isNumber();
    }

    private static List<SeriesKey> keys(Metric metric, Map<ModelId, List<BenchmarkResult>> results) {
        SortedSet<SeriesKey> stated = new TreeSet<>();
        Set<Setting> withSplit = EnumSet.noneOf(Setting.class);
        results.values().stream()
                .flatMap(List::stream)
                .filter(result -> isPlain(result) && result.metric().equals(metric.id()))
                .map(SeriesKey::of)
                .forEach(key -> {
                    stated.add(key);
                    key.split().ifPresent(split -> withSplit.add(key.setting()));
                });
        return stated.stream()
                .filter(key -> key.split().isPresent() || !withSplit.contains(key.setting()))
                .toList();
    }

    private static BenchmarkPoint point(
            Benchmark benchmark, SeriesKey key, ScalingPoint flagship, List<BenchmarkResult> results) {
        Set<String> otherwise = new TreeSet<>();
        for (BenchmarkResult result : results) {
            boolean isScore = benchmark
                    .metric(result.metric())
                    .filter(metric -> metric.gainIn().isEmpty())
                    .isPresent();
            if (isScore && !(result.variant().isPlain() && key.admits(result))) {
                otherwise.add(SeriesKey.of(result)
                        + result.variant()
                                .words()
                                .map(words -> " (" + words + ")")
                                .orElse(""));
            }
        }
        return new BenchmarkPoint(
                benchmark,
                key,
                flagship.paper(),
                flagship.model(),
                results.stream()
                        .filter(result -> isPlain(result) && key.admits(result))
                        .toList(),
                List.copyOf(otherwise));
    }

    /** {@return the benchmark} */
    public Benchmark benchmark() {
        return benchmark;
    }

    /** {@return the series in the order of the benchmark's metrics, then by setting and split} */
    public List<BenchmarkSeries> series() {
        return series;
    }

    /** {@return the papers whose flagship has a plain result, in no order of their own} */
    public Set<PaperId> papers() {
        return Collections.unmodifiableSet(scored.keySet());
    }

    /**
     * {@return what a generation's flagship scores, in the order of the series; those without a result left out}
     *
     * @param paper the paper's id
     */
    public List<BenchmarkPoint> points(PaperId paper) {
        return Collections.unmodifiableList(scored.getOrDefault(paper, List.of()));
    }

    /**
     * {@return how the scores changed between two generations, in all series in which both have one, in order}
     *
     * <p>The steps name no generations in between.
     *
     * @param from the id of the one paper
     * @param to the id of the other
     */
    public List<BenchmarkStep> between(PaperId from, PaperId to) {
        Map<SeriesKey, BenchmarkPoint> later = new TreeMap<>();
        points(to).forEach(point -> later.put(point.key(), point));
        List<BenchmarkStep> steps = new ArrayList<>();
        for (BenchmarkPoint point : points(from)) {
            BenchmarkPoint other = later.get(point.key());
            if (other != null) {
                steps.add(new BenchmarkStep(point, List.of(), other));
            }
        }
        return List.copyOf(steps);
    }

    /**
     * {@return whether some series shows an improvement from the one generation to the other, and none a decline}
     *
     * @param from the id of the one paper, usually the earlier
     * @param to the id of the other
     */
    public boolean improvedBetween(PaperId from, PaperId to) {
        List<BenchmarkStep> steps = between(from, to);
        return steps.stream().anyMatch(BenchmarkStep::isImproved)
                && steps.stream().noneMatch(BenchmarkStep::isWorse);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                series.isEmpty()
                        ? Texts.of("{0}: no flagship has a plain result", "{0}：没有旗舰模型的普通结果", benchmark.name())
                        : Texts.of(
                                "{0}: {1} series of scores, never across two settings",
                                "{0}：{1} 组得分，不同设定从不混在一起", benchmark.name(), series.size()),
                series.stream().map(BenchmarkSeries::explanation).toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof BenchmarkProgression other
                && benchmark.equals(other.benchmark)
                && series.equals(other.series);
    }

    @Override
    public int hashCode() {
        return 31 * benchmark.hashCode() + series.hashCode();
    }

    /** Returns the series, one line for each. */
    @Override
    public String toString() {
        return String.join("\n", series.stream().map(BenchmarkSeries::toString).toList());
    }
}
