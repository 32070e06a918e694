package dev.stemma.analysis.accounting;

import dev.stemma.model.Corpus;
import dev.stemma.model.LocalizedText;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkId;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparedSystem;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.languagemodel.LanguageModel;
import dev.stemma.model.languagemodel.ModelId;
import dev.stemma.model.source.Citation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The results of a corpus whose scores are numbers, found by run and by benchmark, in an order of their own. */
final class Scores {

    private static final Comparator<Cited> MAIN_PRINTING_FIRST = Comparator.comparing(
                    (Cited cited) -> cited.result().printing().orElse(""))
            .thenComparing(Cited::citation)
            .thenComparing(cited -> cited.result().score().text());

    private final Corpus corpus;
    private final Map<Run, List<BenchmarkResult>> byRun;
    private final Map<BenchmarkId, List<BenchmarkResult>> byBenchmark;

    Scores(Corpus corpus) {
        this.corpus = corpus;
        List<BenchmarkResult> numbers = corpus.results().stream()
                .filter(result -> result.score().number().isPresent())
                .map(result -> new Cited(result, citation(result).toString()))
                .sorted(MAIN_PRINTING_FIRST)
                .map(Cited::result)
                .toList();
        this.byRun = numbers.stream()
                .collect(Collectors.groupingBy(Run::of, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.byBenchmark = numbers.stream()
                .collect(Collectors.groupingBy(
                        BenchmarkResult::benchmark, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** A result beside its citation in words, which is put together once and compared often. */
    private record Cited(BenchmarkResult result, String citation) {}

    /** Returns the printings of each run, the main one first. */
    Iterable<List<BenchmarkResult>> printings() {
        return byRun.values();
    }

    /** Returns the printings of a run, the main one first. */
    List<BenchmarkResult> of(Run run) {
        return byRun.getOrDefault(run, List.of());
    }

    List<BenchmarkResult> on(BenchmarkId benchmark) {
        return byBenchmark.getOrDefault(benchmark, List.of());
    }

    Optional<Metric> metric(BenchmarkResult result) {
        return corpus.find(result.benchmark()).flatMap(benchmark -> benchmark.metric(result.metric()));
    }

    /** Returns the score of a result with its name. */
    PrintedValue printed(BenchmarkResult result) {
        return new PrintedValue(name(result), result.score(), List.of(citation(result)));
    }

    CheckSubject subject(BenchmarkResult result) {
        return CheckSubject.ofScore(result, name(result));
    }

    private LocalizedText name(BenchmarkResult result) {
        return LocalizedText.of(name(result, ", ", " shots"), name(result, "，", " 个示例"));
    }

    private String name(BenchmarkResult result, String separator, String shots) {
        String metric = metric(result).map(Metric::name).orElse(result.metric().value());
        StringJoiner name = new StringJoiner(separator)
                .add(name(result.model()))
                .add(corpus.find(result.benchmark())
                                .map(Benchmark::name)
                                .orElse(result.benchmark().value())
                        + " (" + metric + ")")
                .add(result.setting().id());
        result.shots().filter(count -> count > 1).ifPresent(count -> name.add(count + shots));
        result.split().ifPresent(name::add);
        result.variant().ifPresent(name::add);
        result.printing().ifPresent(name::add);
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
