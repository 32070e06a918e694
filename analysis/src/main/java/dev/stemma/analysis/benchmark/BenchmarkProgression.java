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
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the scores on one benchmark went from generation to generation.
 *
 * <p>There is a series for each metric, setting and split in which a flagship has a plain run, and no series ever holds two
 * settings: a fine-tuned score beside a zero-shot one is no progress and no decline. A number about the data, in the setting
 * {@code no-model}, is no run. A result whose source does not say the split
 * enters the series of each split that is stated in its metric and setting, of {@value #MOST} at most; beyond that it has a
 * series of its own. Gains are no scores and have no series. Each generation of a family of up to
 * {@value #MOST} has a point in every series in which one of the family has a result; where it has none itself, the point tells how
 * else it was tested. Of larger families, those without a result have none. The flagships are
 * those of {@link ScalingProgression}. Nothing depends on the order of the corpus' lists. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class BenchmarkProgression implements Fact {

    /**
     * For how many flagships of a family each series tells who has no result, for how many splits results without one are taken to belong to
     * each, and how many other ways of testing a point names: 20. More would be as many as the square of the results.
     */
    public static final int MOST = 20;

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

    /** The flagships in generation order, each with its place, and with that on the line of descent that it continues. */
    private static final class Flagships {

        private final List<ScalingPoint> points;
        private final List<List<PaperId>> lines;
        private final Map<ModelId, Integer> places = new HashMap<>();
        private final Map<PaperId, Integer> lineOf = new HashMap<>();
        private final Map<PaperId, List<Integer>> familyOf = new HashMap<>();

        Flagships(ScalingProgression progression) {
            this.points = progression.points();
            this.lines = progression.lines();
            points.forEach(point -> places.put(point.model().id(), places.size()));
            for (List<PaperId> family : progression.families()) {
                List<Integer> together = new ArrayList<>();
                family.forEach(paper -> familyOf.put(paper, together));
            }
            for (int place = 0; place < points.size(); place++) {
                family(place).add(place);
            }
            for (int line = 0; line < lines.size(); line++) {
                for (PaperId paper : lines.get(line)) {
                    lineOf.putIfAbsent(paper, line); // the head of a branch stands in an earlier line
                }
            }
        }

        private List<Integer> family(int place) {
            return Objects.requireNonNull(familyOf.get(points.get(place).paper().id()));
        }

        /** Returns those with a result, and those of their families without one, of a family of few. */
        Set<Integer> shown(Set<Integer> scored) {
            Set<Integer> shown = new TreeSet<>(scored);
            for (int place : scored) {
                if (family(place).size() <= MOST) {
                    shown.addAll(family(place));
                }
            }
            return shown;
        }

        /** Returns the lines without the papers that are not shown. */
        List<List<PaperId>> lines(Set<Integer> shown) {
            Set<PaperId> papers = new HashSet<>();
            SortedMap<Integer, List<PaperId>> byLine = new TreeMap<>();
            for (int place : shown) {
                PaperId paper = points.get(place).paper().id();
                papers.add(paper);
                byLine.computeIfAbsent(lineOf.getOrDefault(paper, 0), line -> {
                            PaperId head = lines.get(line).get(0);
                            boolean isBranch = !Integer.valueOf(line).equals(lineOf.get(head)) && papers.contains(head);
                            return new ArrayList<>(isBranch ? List.of(head) : List.of());
                        })
                        .add(paper);
            }
            return List.copyOf(byLine.values());
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
                new Flagships(flagships),
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
        Flagships known = new Flagships(flagships);
        return corpus.benchmarks().stream()
                .sorted(Comparator.comparing(Benchmark::id))
                .map(benchmark -> of(benchmark, known, results.getOrDefault(benchmark.id(), List.of())))
                .filter(progression -> !progression.series().isEmpty())
                .toList();
    }

    private static BenchmarkProgression of(Benchmark benchmark, Flagships flagships, List<BenchmarkResult> results) {
        Map<MetricId, SortedMap<SeriesKey, SortedMap<Integer, List<BenchmarkResult>>>> plain = new HashMap<>();
        benchmark.metrics().stream()
                .filter(metric -> metric.gainIn().isEmpty())
                .forEach(metric -> plain.put(metric.id(), new TreeMap<>()));
        Map<Integer, SortedSet<String>> tried = new HashMap<>();
        for (BenchmarkResult result : results) {
            Integer place = flagships.places.get(result.model());
            SortedMap<SeriesKey, SortedMap<Integer, List<BenchmarkResult>>> ofMetric = plain.get(result.metric());
            if (place != null && ofMetric != null) {
                SeriesKey key = SeriesKey.of(result);
                if (isPlain(result)) {
                    ofMetric.computeIfAbsent(key, unused -> new TreeMap<>())
                            .computeIfAbsent(place, unused -> new ArrayList<>())
                            .add(result);
                }
                tried.computeIfAbsent(place, unused -> new TreeSet<>())
                        .add(key
                                + result.variant()
                                        .words()
                                        .map(words -> " (" + words + ")")
                                        .orElse(""));
            }
        }
        List<BenchmarkSeries> series = new ArrayList<>();
        for (Metric metric : benchmark.metrics()) {
            SortedMap<SeriesKey, SortedMap<Integer, List<BenchmarkResult>>> ofMetric =
                    plain.getOrDefault(metric.id(), new TreeMap<>());
            Map<Setting, Integer> splits = new EnumMap<>(Setting.class);
            ofMetric.keySet().stream()
                    .filter(key -> key.split().isPresent())
                    .forEach(key -> splits.merge(key.setting(), 1, Integer::sum));
            ofMetric.forEach((key, own) -> {
                boolean isAssumed = splits.getOrDefault(key.setting(), MOST + 1) <= MOST;
                if (key.split().isPresent() || !isAssumed) {
                    SortedMap<Integer, List<BenchmarkResult>> all = new TreeMap<>(own);
                    SeriesKey unsplit = isAssumed ? new SeriesKey(key.metric(), key.setting(), Optional.empty()) : key;
                    if (isAssumed) {
                        ofMetric.getOrDefault(unsplit, new TreeMap<>())
                                .forEach((place, more) -> all.merge(
                                        place,
                                        more,
                                        (some, others) -> Stream.concat(some.stream(), others.stream())
                                                .toList()));
                    }
                    List<BenchmarkPoint> points = new ArrayList<>();
                    Set<Integer> shown = flagships.shown(all.keySet());
                    for (int place : shown) {
                        List<BenchmarkResult> runs = all.getOrDefault(place, List.of());
                        points.add(new BenchmarkPoint(
                                benchmark,
                                key,
                                flagships.points.get(place).paper(),
                                flagships.points.get(place).model(),
                                runs,
                                otherwise(tried.getOrDefault(place, new TreeSet<>()), key, unsplit)));
                    }
                    series.add(new BenchmarkSeries(benchmark, key, points, flagships.lines(shown)));
                }
            });
        }
        return new BenchmarkProgression(benchmark, series);
    }

    private static boolean isPlain(BenchmarkResult result) {
        return result.variant().isPlain()
                && result.isMain()
                && result.setting() != Setting.NO_MODEL
                && result.score().isNumber();
    }

    private static List<String> otherwise(SortedSet<String> tried, SeriesKey key, SeriesKey unsplit) {
        Set<String> own = new TreeSet<>(List.of(key.toString()));
        own.add(unsplit.toString());
        List<String> others = tried.stream()
                .filter(one -> !own.contains(one))
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        own.retainAll(tried);
        int left = tried.size() - own.size() - others.size();
        if (left > 0) {
            others.add("+ " + left);
        }
        return others;
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
