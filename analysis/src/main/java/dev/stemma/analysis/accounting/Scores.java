package dev.stemma.analysis.accounting;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The results of a corpus whose scores are numbers, found by run and by benchmark and metric. */
final class Scores {

    /** The main printing first, then by place and score. */
    static final Comparator<BenchmarkResult> ORDER = Comparator.comparing(
                    (BenchmarkResult result) -> result.printing().orElse(""))
            .thenComparing(result -> citation(result).toString())
            .thenComparing(result -> result.score().text());

    private final Corpus corpus;
    private final Map<Run, List<BenchmarkResult>> byRun = new LinkedHashMap<>();
    private final Map<BenchmarkId, Map<MetricId, Group>> byMetric = new HashMap<>();

    Scores(Corpus corpus) {
        this.corpus = corpus;
        for (BenchmarkResult result : corpus.results()) {
            byRun.computeIfAbsent(Run.of(result), unused -> new ArrayList<>(1)).add(result);
            byMetric.computeIfAbsent(result.benchmark(), unused -> new HashMap<>())
                    .computeIfAbsent(result.metric(), unused -> new Group())
                    .add(result);
        }
    }

    /** Results of one metric; few groups are asked for, so that those with a number are only picked when one is. */
    private static final class Group {

        private final List<BenchmarkResult> all = new ArrayList<>();
        private @Nullable List<BenchmarkResult> numbers;
        private @Nullable Map<ModelId, List<BenchmarkResult>> byModel;

        void add(BenchmarkResult result) {
            all.add(result);
        }

        List<BenchmarkResult> numbers() {
            List<BenchmarkResult> known = numbers;
            if (known == null) {
                known = Scores.numbers(all);
                numbers = known;
            }
            return known;
        }

        List<BenchmarkResult> numbers(ModelId model) {
            Map<ModelId, List<BenchmarkResult>> known = byModel;
            if (known == null) {
                known = numbers().stream().collect(Collectors.groupingBy(BenchmarkResult::model));
                byModel = known;
            }
            return known.getOrDefault(model, List.of());
        }
    }

    private static List<BenchmarkResult> numbers(List<BenchmarkResult> results) {
        return results.stream().filter(result -> result.score().isNumber()).toList();
    }

    /** Returns the printings of each run that has several, the main one first. */
    Iterable<List<BenchmarkResult>> printings() {
        return byRun.values().stream()
                .filter(printings -> printings.size() > 1)
                .map(printings -> sorted(numbers(printings)))
                .filter(printings -> printings.size() > 1)
                .toList();
    }

    /** Returns the printings of a run, the main one first. */
    List<BenchmarkResult> of(Run run) {
        return sorted(numbers(byRun.getOrDefault(run, List.of())));
    }

    /** Returns the results on a benchmark in a metric, in no order of their own. */
    List<BenchmarkResult> on(BenchmarkId benchmark, MetricId metric) {
        Group group = byMetric.getOrDefault(benchmark, Map.of()).get(metric);
        return group == null ? List.of() : group.numbers();
    }

    /** Returns the results of a model on a benchmark in a metric, in no order of their own. */
    List<BenchmarkResult> on(BenchmarkId benchmark, MetricId metric, ModelId model) {
        Group group = byMetric.getOrDefault(benchmark, Map.of()).get(metric);
        return group == null ? List.of() : group.numbers(model);
    }

    static List<BenchmarkResult> sorted(List<BenchmarkResult> results) {
        return results.size() < 2 ? results : results.stream().sorted(ORDER).toList();
    }

    Optional<Benchmark> benchmark(BenchmarkId id) {
        return corpus.find(id);
    }

    /** Returns the score of a result with its name. */
    PrintedValue printed(BenchmarkResult result) {
        return new PrintedValue(name(result), result.score(), List.of(citation(result)));
    }

    /** Returns what a check of a score is about, under the name that the score was printed with. */
    static CheckSubject subject(BenchmarkResult result, PrintedValue printed) {
        return CheckSubject.ofScore(result, printed.name());
    }

    static BigDecimal number(BenchmarkResult result) {
        return result.score().number().orElseThrow();
    }

    private LocalizedText name(BenchmarkResult result) {
        Optional<Benchmark> benchmark = corpus.find(result.benchmark());
        String metric = benchmark
                .flatMap(known -> known.metric(result.metric()))
                .map(Metric::name)
                .orElse(result.metric().value());
        List<String> before = List.of(
                name(result.model()),
                benchmark.map(Benchmark::name).orElse(result.benchmark().value()) + " (" + metric + ")",
                result.setting().id());
        Optional<Integer> shots = result.shots().filter(count -> count > 1);
        List<String> after = Stream.of(result.split(), result.variant(), result.printing())
                .flatMap(Optional::stream)
                .toList();
        return LocalizedText.of(
                joined(", ", before, shots.map(count -> count + " shots"), after),
                joined("，", before, shots.map(count -> count + " 个示例"), after));
    }

    private static String joined(String separator, List<String> before, Optional<String> shots, List<String> after) {
        StringJoiner name = new StringJoiner(separator);
        before.forEach(name::add);
        shots.ifPresent(name::add);
        after.forEach(name::add);
        return name.toString();
    }

    private String name(ModelId id) {
        return corpus.find(id)
                .map(LanguageModel::name)
                .or(() -> corpus.findSystem(id).map(ComparedSystem::name))
                .orElse(id.value());
    }

    static Citation citation(BenchmarkResult result) {
        return new Citation(result.source(), result.locator());
    }
}
