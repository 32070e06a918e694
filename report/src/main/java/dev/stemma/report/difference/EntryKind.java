package dev.stemma.report.difference;

import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.Part;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How entries of one kind, such as {@code claim}, are found, told apart and compared by their properties. */
record EntryKind<T>(
        String name,
        Function<Corpus, List<T>> entries,
        Function<T, String> id,
        Function<T, Map<String, Optional<?>>> properties) {

    static final List<EntryKind<?>> ALL = List.of(
            new EntryKind<>("corpus", List::of, corpus -> "itself", IndexCodecs::properties),
            of(Part.SOURCES),
            of(Part.PAPERS),
            of(Part.MODELS),
            of(Part.SYSTEMS),
            of(Part.CLAIMS),
            of(Part.CAPABILITIES),
            of(Part.BENCHMARKS),
            of(Part.RESULTS, BenchmarkResult::id));

    private static <T> EntryKind<T> of(Part<T> part) {
        return of(part, entry -> part.id(entry).orElseThrow().toString());
    }

    private static <T> EntryKind<T> of(Part<T> part, Function<T, String> id) {
        return new EntryKind<>(
                part.entry(),
                part::entries,
                id,
                entry -> figuresApart(part.codec().properties(entry)));
    }

    /** Makes each quantity a property of its own, behind the others: that the figures of a model changed says too little. */
    private static Map<String, Optional<?>> figuresApart(Map<String, Optional<?>> properties) {
        Optional<?> disclosures = properties.remove("disclosures");
        if (disclosures != null) {
            for (Quantity quantity : Quantity.values()) {
                properties.put(
                        "disclosures/" + quantity,
                        disclosures.map(all -> ((List<?>) all)
                                .stream()
                                        .filter(one -> ((Disclosure) one).quantity() == quantity)
                                        .toList()));
            }
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
        Map<String, Optional<?>> others = properties.apply(second);
        return properties.apply(first).entrySet().stream()
                .filter(property -> !property.getValue().equals(others.get(property.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
