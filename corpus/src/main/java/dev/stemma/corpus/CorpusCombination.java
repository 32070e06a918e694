package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.json.Tree;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Several corpora put together: entries that are equal are kept once, and entries that differ under one id are problems.
 *
 * <p>The earlier corpus comes first in every list, and nothing of it is replaced, but for a
 * compared system of which a later corpus has the model. Where a later one has another entry of
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
     * {@return the combination of corpora; one that equals an earlier one is passed over}
     *
     * @param first the corpus that comes first
     * @param others what is added, in order
     */
    public static CorpusCombination of(Corpus first, Corpus... others) {
        Corpus union = Objects.requireNonNull(first, "first");
        Set<Corpus> seen = new HashSet<>(List.of(first));
        List<Problem> conflicts = new ArrayList<>();
        for (Corpus other : others) {
            if (seen.add(Objects.requireNonNull(other, "other"))) {
                Set<Object> passedOver = conflicts(union, other, conflicts);
                union = without(union, passedOver).combinedWith(without(other, passedOver));
            }
        }
        return new CorpusCombination(union, conflicts);
    }

    /**
     * {@return what stands in the way: the conflicts in the order of the later corpora, then what is wrong with the
     * combination as a whole, with the file and pointer at which {@link CorpusWriter} would write the later entry}
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return the combined corpus}
     *
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public Corpus corpus() {
        return validUnless(problems);
    }

    /**
     * {@return the combined corpus, in which of two conflicting entries the earlier one stands, and of a compared system and a
     * model the model}
     *
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

    /** An entry of a part and where it stands. */
    private record Entry(Part<?> part, Object value, String file, Pointer pointer) {}

    /**
     * Adds a problem for each entry of the second that differs from the one in the first; returns those that give way: the
     * second's, but of a compared system and a model of its id the system, which says less of it.
     */
    private static Set<Object> conflicts(Corpus first, Corpus second, List<Problem> problems) {
        Map<Part<?>, Map<String, Entry>> mine = entries(first);
        Set<Object> differing = Collections.newSetFromMap(new IdentityHashMap<>());
        entries(second)
                .forEach((part, entries) -> entries.forEach((id, theirs) -> {
                    Entry entry = mine.getOrDefault(part, Map.of()).get(id);
                    if (entry != null && !entry.value().equals(theirs.value())) {
                        boolean isModel = entry.part().equals(Part.SYSTEMS) && theirs.part().equals(Part.MODELS);
                        differing.add(isModel ? entry.value() : theirs.value());
                        String what = "'" + id + "' in " + part + " of '" + second.id() + "' ";
                        problems.add(conflict(first, what, entry, theirs));
                    }
                }));
        return differing;
    }

    private static Problem conflict(Corpus first, String what, Entry mine, Entry theirs) {
        boolean alike = mine.part().equals(theirs.part());
        Pointer where = alike ? difference(mine.part(), mine, theirs) : Pointer.ROOT;
        return new Problem(
                theirs.file(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                theirs.pointer().below(where).toString(),
                Rule.CONFLICTING_ENTRY,
                what
                        + (alike
                                ? "differs from the one in '" + first.id() + "' in " + where
                                : "has the id of another kind of entry in '" + first.id() + "'"),
                "make the two equal, or put one corpus into a namespace: CorpusNamespace.of(\"...\").addTo(corpus)");
    }

    @SuppressWarnings("unchecked") // both are entries of this part
    private static <V> Pointer difference(Part<V> part, Entry mine, Entry theirs) {
        return Tree.difference(
                        Tree.of(out -> part.codec().write((V) mine.value(), out)),
                        Tree.of(out -> part.codec().write((V) theirs.value(), out)))
                .orElse(Pointer.ROOT);
    }

    /** {@return the entries by their id; those of systems are among the models', since the two share their ids} */
    private static Map<Part<?>, Map<String, Entry>> entries(Corpus corpus) {
        Map<Part<?>, Map<String, Entry>> entries = new LinkedHashMap<>();
        new CorpusLayout(corpus).files().forEach((file, content) -> add(file, content, entries));
        return entries;
    }

    private static <V> void add(
            String file, CorpusLayout.Content<V> content, Map<Part<?>, Map<String, Entry>> entries) {
        Part<V> part = content.part();
        Pointer list = content.list();
        Map<String, Entry> ofPart = entries.computeIfAbsent(part.ids(), unused -> new LinkedHashMap<>());
        for (int i = 0; i < content.entries().size(); i++) {
            Entry entry =
                    new Entry(part, content.entries().get(i), file, list == null ? Pointer.ROOT : list.element(i));
            part.id(content.entries().get(i)).ifPresent(id -> ofPart.put(id.toString(), entry));
        }
    }

    private static Corpus without(Corpus corpus, Set<Object> taken) {
        if (taken.isEmpty()) {
            return corpus;
        }
        Corpus.Builder left = Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .languages(corpus.languages())
                .dataVersion(corpus.dataVersion())
                .license(corpus.license());
        Part.ALL.forEach(part -> add(part, corpus, taken, left));
        return left.build();
    }

    private static <V> void add(Part<V> part, Corpus corpus, Set<Object> taken, Corpus.Builder left) {
        part.addTo(
                left,
                part.entries(corpus).stream()
                        .filter(entry -> !taken.contains(entry))
                        .toList());
    }
}
