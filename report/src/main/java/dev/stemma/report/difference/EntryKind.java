package dev.stemma.report.difference;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How entries of one kind are found, told apart and compared.
 *
 * @param <T> their type
 * @param name the kind's name, such as {@code claim}
 * @param entries the entries of a corpus
 * @param id what tells them apart
 * @param properties what is compared, by name
 */
record EntryKind<T>(
        String name,
        Function<Corpus, List<T>> entries,
        Function<T, String> id,
        Map<String, Function<T, ?>> properties) {

    static final List<EntryKind<?>> ALL = List.of(
            new Properties<Corpus>()
                    .add("id", Corpus::id)
                    .add("title", Corpus::title)
                    .add("dataVersion", Corpus::dataVersion)
                    .add("license", Corpus::license)
                    .kind("corpus", List::of, corpus -> "itself"),
            new Properties<Source>()
                    .add("kind", Source::kind)
                    .add("title", Source::title)
                    .add("authors", Source::authors)
                    .add("date", Source::date)
                    .add("version", Source::version)
                    .add("url", Source::url)
                    .add("language", Source::language)
                    .add("outline", Source::outline)
                    .kind("source", Corpus::sources, source -> source.id().value()),
            new Properties<Paper>()
                    .add("title", Paper::title)
                    .add("authors", Paper::authors)
                    .add("documents", Paper::documents)
                    .add("dates", Paper::dates)
                    .add("sections", Paper::sections)
                    .add("buildsOn", Paper::buildsOn)
                    .add("trainingData", Paper::trainingData)
                    .kind("paper", Corpus::papers, paper -> paper.id().value()),
            figures(
                            new Properties<LanguageModel>()
                                    .add("name", LanguageModel::name)
                                    .add("paper", LanguageModel::paper)
                                    .add("flagship", LanguageModel::flagship),
                            LanguageModel::disclosures)
                    .kind("model", Corpus::models, model -> model.id().value()),
            figures(
                            new Properties<ComparedSystem>()
                                    .add("name", ComparedSystem::name)
                                    .add("kind", ComparedSystem::kind)
                                    .add("work", ComparedSystem::work)
                                    .add("note", ComparedSystem::note),
                            ComparedSystem::disclosures)
                    .kind("system", Corpus::systems, system -> system.id().value()),
            new Properties<Claim>()
                    .add("paper", Claim::paper)
                    .add("section", Claim::section)
                    .add("kind", Claim::kind)
                    .add("statement", Claim::statement)
                    .add("assertions", Claim::assertions)
                    .add("verdict", Claim::verdict)
                    .add("rationale", Claim::rationale)
                    .add("evidence", Claim::evidence)
                    .add("capabilities", Claim::capabilities)
                    .add("contradicts", Claim::contradicts)
                    .add("annotations", Claim::annotations)
                    .add("settlement", Claim::settlement)
                    .kind("claim", Corpus::claims, claim -> claim.id().value()),
            new Properties<Capability>()
                    .add("name", Capability::name)
                    .add("description", Capability::description)
                    .add("demonstrations", Capability::demonstrations)
                    .kind(
                            "capability",
                            Corpus::capabilities,
                            capability -> capability.id().value()),
            new Properties<Benchmark>()
                    .add("name", Benchmark::name)
                    .add("description", Benchmark::description)
                    .add("metrics", Benchmark::metrics)
                    .add("averageOf", Benchmark::averageOf)
                    .kind(
                            "benchmark",
                            Corpus::benchmarks,
                            benchmark -> benchmark.id().value()),
            new Properties<BenchmarkResult>()
                    .add("score", BenchmarkResult::score)
                    .add("locator", BenchmarkResult::locator)
                    .add("note", BenchmarkResult::note)
                    .kind("result", Corpus::results, EntryKind::row));

    /** What makes a result a row of its own; a corpus has no two results of the same row. */
    private static String row(BenchmarkResult result) {
        return Stream.of(
                        Optional.of(result.model()),
                        Optional.of(result.benchmark()),
                        Optional.of(result.metric()),
                        Optional.of(result.setting()),
                        result.shots().map(shots -> "shots=" + shots),
                        result.split().map(split -> "split=" + split),
                        result.variant().map(variant -> "variant=" + variant),
                        result.printing().map(printing -> "printing=" + printing),
                        Optional.of(result.source()))
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** Each quantity is a property of its own: that the figures of a model changed says too little. */
    private static <T> Properties<T> figures(Properties<T> properties, Function<T, List<Disclosure>> figures) {
        for (Quantity quantity : Quantity.values()) {
            properties.add(
                    "disclosures/" + quantity,
                    entry -> figures.apply(entry).stream()
                            .filter(disclosure -> disclosure.quantity() == quantity)
                            .toList());
        }
        return properties;
    }

    /** {@return the entries that are new, gone or changed, in the order of the first corpus, then of the second} */
    List<Change> changes(Corpus first, Corpus second) {
        Map<String, T> old = byId(first);
        Map<String, T> now = byId(second);
        List<Change> changes = new ArrayList<>();
        old.forEach((key, entry) -> {
            T other = now.get(key);
            List<String> differing = other == null ? List.of() : differing(entry, other);
            if (other == null) {
                changes.add(new Change(Change.Type.REMOVED, name, key, differing));
            } else if (!differing.isEmpty()) {
                changes.add(new Change(Change.Type.CHANGED, name, key, differing));
            }
        });
        now.keySet().stream()
                .filter(key -> !old.containsKey(key))
                .forEach(key -> changes.add(new Change(Change.Type.ADDED, name, key, List.of())));
        return changes;
    }

    private Map<String, T> byId(Corpus corpus) {
        Map<String, T> byId = new LinkedHashMap<>();
        entries.apply(corpus).forEach(entry -> byId.put(id.apply(entry), entry));
        return byId;
    }

    private List<String> differing(T first, T second) {
        return properties.entrySet().stream()
                .filter(property -> !Objects.equals(
                        property.getValue().apply(first), property.getValue().apply(second)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Gathers the properties of a kind. */
    private static final class Properties<T> {

        private final Map<String, Function<T, ?>> byName = new LinkedHashMap<>();

        Properties<T> add(String name, Function<T, ?> value) {
            byName.put(name, value);
            return this;
        }

        EntryKind<T> kind(String name, Function<Corpus, List<T>> entries, Function<T, String> id) {
            return new EntryKind<>(name, entries, id, byName);
        }
    }
}
