package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

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
    private record Key(Part<?> part, Object id) {}

    /** An entry and where it is written. */
    private record Entry(Part<?> part, String file, Pointer pointer, Object value) {}

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
        boolean alike = mine.part() == theirs.part();
        Pointer where = alike ? difference(mine.part(), mine, theirs) : Pointer.ROOT;
        String what = alike
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

    @SuppressWarnings("unchecked") // both are entries of this part
    private static <V> Pointer difference(Part<V> part, Entry mine, Entry theirs) {
        return part.codec().difference((V) mine.value(), (V) theirs.value()).orElse(Pointer.ROOT);
    }

    private static Map<Key, Entry> entries(Corpus corpus) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        new CorpusLayout(corpus).files().forEach((file, content) -> add(file, content, entries));
        return entries;
    }

    private static <V> void add(String file, CorpusLayout.Content<V> content, Map<Key, Entry> entries) {
        Part<V> part = content.part();
        for (int i = 0; i < content.entries().size(); i++) {
            V value = content.entries().get(i);
            Pointer pointer = part == Part.PAPERS
                    ? Pointer.ROOT
                    : Pointer.ROOT.member(part.property()).element(i);
            part.id(value).ifPresent(id -> entries.put(new Key(part.ids(), id), new Entry(part, file, pointer, value)));
        }
    }

    private static Corpus without(Corpus corpus, Set<Key> keys) {
        if (keys.isEmpty()) {
            return corpus;
        }
        Corpus.Builder left = Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .dataVersion(corpus.dataVersion())
                .license(corpus.license());
        Part.ALL.forEach(part -> add(part, corpus, keys, left));
        return left.build();
    }

    private static <V> void add(Part<V> part, Corpus corpus, Set<Key> without, Corpus.Builder left) {
        part.addTo(
                left,
                part.entries(corpus).stream()
                        .filter(entry -> part.id(entry)
                                .filter(id -> without.contains(new Key(part.ids(), id)))
                                .isEmpty())
                        .toList());
    }
}
