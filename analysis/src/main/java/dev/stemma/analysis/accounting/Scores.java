package dev.stemma.analysis.accounting;

import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of a corpus whose scores are numbers and no bounds, found by run and by benchmark and metric. */
final class Scores {

    /** The main printing first, then by place and score. */
    static final Comparator<BenchmarkResult> ORDER = Comparator.comparing(
                    (BenchmarkResult result) -> result.measured().isPresent())
            .thenComparing(result -> result.printing().orElse(""))
            .thenComparing(result -> result.citation().toString())
            .thenComparing(result -> result.score().text());

    /** What makes two results in one metric those of one run: everything but printing, place and score. */
    private static final Comparator<BenchmarkResult> RUN = Comparator.comparing(BenchmarkResult::model)
            .thenComparing(BenchmarkResult::benchmark)
            .thenComparing(BenchmarkResult::setting)
            .thenComparing(result -> result.shots().orElse(-1))
            .thenComparing(result -> result.split().orElse(""))
            .thenComparing(BenchmarkResult::variant)
            .thenComparing(BenchmarkResult::source);

    /** A model with more scores in one metric of one benchmark than this is not searched for parts or compared scores. */
    private static final int MOST = 1000;

    private final Corpus corpus;
    private final Map<MetricId, Map<BenchmarkResult, List<BenchmarkResult>>> byRun = new HashMap<>();
    private final Map<BenchmarkId, Map<MetricId, Map<ModelId, List<BenchmarkResult>>>> byModel = new HashMap<>();

    Scores(Corpus corpus) {
        this.corpus = corpus;
        for (BenchmarkResult result : corpus.results()) {
            boolean isBound = result.low().isPresent() || result.high().isPresent();
            if (result.score().isNumber() && !isBound) {
                byRun.computeIfAbsent(result.metric(), unused -> new TreeMap<>(RUN))
                        .computeIfAbsent(result, unused -> new ArrayList<>(1))
                        .add(result);
                byModel.computeIfAbsent(result.benchmark(), unused -> new HashMap<>())
                        .computeIfAbsent(result.metric(), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(result.model(), unused -> new ArrayList<>(1))
                        .add(result);
            }
        }
        byRun.values().forEach(runs -> runs.values().forEach(printings -> printings.sort(ORDER)));
    }

    /** {@return the printings of each run that has several, the main one first} */
    List<List<BenchmarkResult>> printings() {
        return byRun.values().stream()
                .flatMap(runs -> runs.values().stream())
                .filter(printings -> printings.size() > 1)
                .toList();
    }

    /** {@return the printings of the same run in another metric, the main one first; none if there are too many} */
    List<BenchmarkResult> printings(BenchmarkResult result, MetricId metric) {
        List<BenchmarkResult> printings = run(result, metric);
        return printings.size() > MOST ? List.of() : printings;
    }

    /** {@return the main printing of the same run in another metric} */
    Optional<BenchmarkResult> main(BenchmarkResult result, MetricId metric) {
        return run(result, metric).stream().findFirst().filter(BenchmarkResult::isMain);
    }

    private List<BenchmarkResult> run(BenchmarkResult result, MetricId metric) {
        return byRun.getOrDefault(metric, Map.of()).getOrDefault(result, List.of());
    }

    private Map<ModelId, List<BenchmarkResult>> models(BenchmarkId benchmark, MetricId metric) {
        return byModel.getOrDefault(benchmark, Map.of()).getOrDefault(metric, Map.of());
    }

    /** {@return the results on a benchmark in a metric, in no order of their own} */
    List<BenchmarkResult> on(BenchmarkId benchmark, MetricId metric) {
        return models(benchmark, metric).values().stream().flatMap(List::stream).toList();
    }

    /** {@return the results of a model on a benchmark in a metric, in no order of their own; none if there are too many} */
    List<BenchmarkResult> on(BenchmarkId benchmark, MetricId metric, ModelId model) {
        List<BenchmarkResult> results = models(benchmark, metric).getOrDefault(model, List.of());
        return results.size() > MOST ? List.of() : results;
    }

    Optional<Benchmark> benchmark(BenchmarkId id) {
        return corpus.find(id);
    }

    /** {@return the score of a result with its name} */
    PrintedValue printed(BenchmarkResult result) {
        return new PrintedValue(name(result), result.score(), List.of(result.citation()));
    }

    private LocalizedText name(BenchmarkResult result) {
        Optional<Benchmark> benchmark = corpus.find(result.benchmark());
        String metric = benchmark
                .flatMap(known -> known.metric(result.metric()))
                .map(Metric::name)
                .orElse(result.metric().value());
        List<Object> parts = new ArrayList<>();
        parts.add(name(result.model()));
        parts.add(benchmark.map(Benchmark::name).orElse(result.benchmark().value()) + " (" + metric + ")");
        parts.add(result.setting().id());
        result.shots()
                .filter(count -> count > 1)
                .ifPresent(count -> parts.add(Texts.of("{0} shots", "{0} 个示例", count)));
        Stream.of(result.split(), result.variant().words(), result.printing())
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return Texts.joined(parts, ", ", "，").orElseThrow();
    }

    private String name(ModelId id) {
        return corpus.find(id)
                .map(LanguageModel::name)
                .or(() -> corpus.findSystem(id).map(ComparedSystem::name))
                .orElse(id.value());
    }
}
