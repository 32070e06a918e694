package dev.stemma.corpus;

import dev.stemma.corpus.combination.Differences;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonReader;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Several corpora put together: entries that are equal are kept once, and entries that differ under one id are problems.
 *
 * <p>The earlier corpus comes first in every list, and nothing of it is ever replaced. Where a later one has another entry of
 * the same kind and id, that is a {@link Rule#CONFLICTING_ENTRY}: listed by {@link #problems()}, thrown by {@link #corpus()},
 * and passed over only where {@link #preferringEarlier()} says so. The remedy that keeps both is
 * {@link CorpusNamespace}. What is put together is validated like any corpus, since two valid corpora may contradict each
 * other across their papers.
 *
 * <pre>{@code
 * CorpusCombination both = CorpusCombination.of(gpt, CorpusNamespace.of("llama").addTo(llama));
 * both.problems();
 * both.corpus();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusCombination {

    private final Corpus union;
    private final List<Problem> conflicts;
    private final List<Problem> problems;

    private CorpusCombination(Corpus union, List<Problem> conflicts) {
        this.union = union;
        this.conflicts = List.copyOf(conflicts);
        List<Problem> all = new ArrayList<>(conflicts);
        all.addAll(CorpusValidator.validate(union));
        this.problems = List.copyOf(all);
    }

    /**
     * Returns the combination of corpora; one that equals an earlier one is passed over.
     *
     * @param first the corpus that comes first
     * @param others what is added, in order
     * @return the combination
     */
    public static CorpusCombination of(Corpus first, Corpus... others) {
        Corpus union = Objects.requireNonNull(first, "first");
        Set<Corpus> seen = new HashSet<>(List.of(first));
        List<Problem> conflicts = new ArrayList<>();
        for (Corpus other : others) {
            if (seen.add(Objects.requireNonNull(other, "other"))) {
                union = union.combinedWith(without(other, conflicts(union, other, conflicts)));
            }
        }
        return new CorpusCombination(union, conflicts);
    }

    /**
     * Returns what stands in the way: the conflicts in the order of the later corpora, then what is wrong with the
     * combination as a whole.
     *
     * @return the problems, with the file and pointer at which {@link CorpusWriter} would write the later entry; empty if
     *     there is none
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the combined corpus.
     *
     * @return the corpus
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public Corpus corpus() {
        return validUnless(problems);
    }

    /**
     * Returns the combined corpus, in which of two conflicting entries the earlier one stands.
     *
     * @return the corpus
     * @throws InvalidCorpusException if the corpus is not valid all the same
     */
    public Corpus preferringEarlier() {
        return validUnless(problems.subList(conflicts.size(), problems.size()));
    }

    private Corpus validUnless(List<Problem> found) {
        if (!found.isEmpty()) {
            throw new InvalidCorpusException("the combination '" + union.id() + "'", found);
        }
        return union;
    }

    @Override
    public String toString() {
        return "CorpusCombination " + union.id() + " (" + conflicts.size() + " conflicts, "
                + (problems.size() - conflicts.size()) + " other problems)";
    }

    /** The kind and id of an entry; a compared system and a model share their ids. */
    private record Key(Part part, Object id) {}

    /** An entry and its form in JSON. */
    private record Entry(String file, Pointer pointer, Object value, Node node) {}

    /** Adds a problem for each entry of the second that differs from the one in the first; returns these entries' keys. */
    private static Set<Key> conflicts(Corpus first, Corpus second, List<Problem> problems) {
        Map<Key, Entry> mine = entries(first);
        Set<Key> differing = new HashSet<>();
        entries(second).forEach((key, theirs) -> {
            Entry entry = mine.get(key);
            if (entry != null && !entry.value().equals(theirs.value())) {
                differing.add(key);
                problems.add(conflict(first, second, key, entry, theirs));
            }
        });
        return differing;
    }

    private static Problem conflict(Corpus first, Corpus second, Key key, Entry mine, Entry theirs) {
        Pointer where =
                Differences.first(mine.node(), theirs.node(), Pointer.ROOT).orElse(Pointer.ROOT);
        String what = mine.value().getClass() == theirs.value().getClass()
                ? "differs from the one in '" + first.id() + "' in " + where
                : "has the id of another kind of entry in '" + first.id() + "'";
        return new Problem(
                theirs.file(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                theirs.pointer().below(where).toString(),
                Rule.CONFLICTING_ENTRY,
                "'" + key.id() + "' in " + key.part().property() + " of '" + second.id() + "' " + what,
                "make the two equal, or put one corpus into a namespace: CorpusNamespace.of(\"...\").addTo(corpus)");
    }

    private static Map<Key, Entry> entries(Corpus corpus) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        Sink unheeded = (rule, position, pointer, message, remedy) -> {};
        new CorpusLayout(corpus).files().forEach((file, content) -> {
            Part part = content.part();
            Node root = JsonReader.read(
                            content.text().getBytes(StandardCharsets.UTF_8),
                            new Budget(CorpusValidator.TRUSTED),
                            unheeded)
                    .orElseThrow();
            for (int i = 0; i < content.entries().size(); i++) {
                Object value = content.entries().get(i);
                Pointer pointer = part == Part.PAPERS
                        ? Pointer.ROOT
                        : Pointer.ROOT.member(part.property()).element(i);
                id(value)
                        .ifPresent(id -> entries.put(
                                new Key(part == Part.SYSTEMS ? Part.MODELS : part, id),
                                new Entry(file, pointer, value, root.nearest(pointer))));
            }
        });
        return entries;
    }

    private static Optional<Object> id(@Nullable Object entry) {
        if (entry instanceof Source source) {
            return Optional.of(source.id());
        }
        if (entry instanceof Paper paper) {
            return Optional.of(paper.id());
        }
        if (entry instanceof LanguageModel model) {
            return Optional.of(model.id());
        }
        if (entry instanceof ComparedSystem system) {
            return Optional.of(system.id());
        }
        if (entry instanceof Claim claim) {
            return Optional.of(claim.id());
        }
        if (entry instanceof Capability capability) {
            return Optional.of(capability.id());
        }
        return entry instanceof Benchmark benchmark ? Optional.of(benchmark.id()) : Optional.empty();
    }

    private static Corpus without(Corpus corpus, Set<Key> keys) {
        if (keys.isEmpty()) {
            return corpus;
        }
        return Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .dataVersion(corpus.dataVersion())
                .license(corpus.license())
                .sources(left(corpus.sources(), source -> keys.contains(new Key(Part.SOURCES, source.id()))))
                .papers(left(corpus.papers(), paper -> keys.contains(new Key(Part.PAPERS, paper.id()))))
                .models(left(corpus.models(), model -> keys.contains(new Key(Part.MODELS, model.id()))))
                .claims(left(corpus.claims(), claim -> keys.contains(new Key(Part.CLAIMS, claim.id()))))
                .capabilities(left(
                        corpus.capabilities(),
                        capability -> keys.contains(new Key(Part.CAPABILITIES, capability.id()))))
                .benchmarks(
                        left(corpus.benchmarks(), benchmark -> keys.contains(new Key(Part.BENCHMARKS, benchmark.id()))))
                .systems(left(corpus.systems(), system -> keys.contains(new Key(Part.MODELS, system.id()))))
                .results(corpus.results())
                .build();
    }

    private static <V> List<V> left(List<V> entries, Predicate<V> taken) {
        return entries.stream().filter(taken.negate()).toList();
    }
}
