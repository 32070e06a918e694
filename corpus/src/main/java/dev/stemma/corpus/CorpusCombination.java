package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Several corpora put together: entries that both have are kept once, with all that one of the two says of them, and entries
 * that contradict each other under one id are problems.
 *
 * <p>The earlier corpus comes first in every list. Two entries of one kind and id agree if what both state is the same: the
 * properties that only one of them has are added, and so are the languages of a text and, by their ids, metrics, sections, outside
 * ids and quantities. Any other list or value is one statement, the same in both or a contradiction. That is a
 * {@link Rule#CONFLICTING_ENTRY}: listed by {@link #problems()}, thrown by {@link #corpus()}, and passed over only where
 * {@link #preferringEarlier()} says so, when the earlier entry stands, or of a compared system and a model the model. The remedy that
 * keeps both is {@link CorpusNamespace}. What is put together is validated like any corpus, since two valid corpora may contradict
 * each other across their papers.
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
                union = added(union, other, conflicts);
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
    private record Entry<V>(Part<V> part, V value, String file, Pointer pointer) {

        @SuppressWarnings("unchecked") // given an entry of the same part
        V together(Entry<?> other, Consumer<Pointer> contradictions) {
            return part.codec().together(value, (V) other.value(), Pointer.ROOT, contradictions);
        }
    }

    /** Returns both corpora as one; adds a problem for each entry of the second that contradicts the one in the first. */
    private static Corpus added(Corpus first, Corpus second, List<Problem> problems) {
        Map<Part<?>, Map<String, Entry<?>>> mine = entries(first);
        IdentityHashMap<Object, Optional<Object>> standing = new IdentityHashMap<>();
        entries(second)
                .forEach((part, entries) -> entries.forEach((id, theirs) -> {
                    Entry<?> entry = mine.getOrDefault(part, Map.of()).get(id);
                    if (entry != null && !entry.value().equals(theirs.value())) {
                        boolean alike = entry.part().equals(theirs.part());
                        stand(entry, theirs, standing)
                                .ifPresent(where -> problems.add(new Problem(
                                        theirs.file(),
                                        OptionalInt.empty(),
                                        OptionalInt.empty(),
                                        theirs.pointer().below(where).toString(),
                                        Rule.CONFLICTING_ENTRY,
                                        "'" + id + "' in " + part + " of '" + second.id() + "' "
                                                + (alike
                                                        ? "differs from the one in '" + first.id() + "' in " + where
                                                        : "has the id of another kind of entry in '" + first.id()
                                                                + "'"),
                                        "make the two equal, or put one corpus into a namespace:"
                                                + " CorpusNamespace.of(\"...\").addTo(corpus)")));
                    }
                }));
        return with(standing, first).combinedWith(with(standing, second));
    }

    /**
     * Says what stands in place of two entries of one id.
     *
     * @param standing takes what stands in place of an entry, empty if that is left out
     * @return where the second contradicts the first; empty if it does not
     */
    private static Optional<Pointer> stand(
            Entry<?> mine, Entry<?> theirs, IdentityHashMap<Object, Optional<Object>> standing) {
        if (!mine.part().equals(theirs.part())) { // a compared system says less than a model
            standing.put(theirs.part().equals(Part.MODELS) ? mine.value() : theirs.value(), Optional.empty());
            return Optional.of(Pointer.ROOT);
        }
        List<Pointer> contradictions = new ArrayList<>();
        Object both = mine.together(theirs, contradictions::add);
        standing.put(theirs.value(), Optional.empty());
        if (contradictions.isEmpty()) {
            standing.put(mine.value(), Optional.of(both));
        }
        return contradictions.stream().findFirst();
    }

    /** {@return the entries by their id; those of systems are among the models', since the two share their ids} */
    private static Map<Part<?>, Map<String, Entry<?>>> entries(Corpus corpus) {
        Map<Part<?>, Map<String, Entry<?>>> entries = new LinkedHashMap<>();
        new CorpusLayout(corpus).files().forEach((file, content) -> add(file, content, entries));
        return entries;
    }

    private static <V> void add(
            String file, CorpusLayout.Content<V> content, Map<Part<?>, Map<String, Entry<?>>> entries) {
        Part<V> part = content.part();
        Pointer list = content.list();
        Map<String, Entry<?>> ofPart = entries.computeIfAbsent(part.ids(), unused -> new LinkedHashMap<>());
        for (int i = 0; i < content.entries().size(); i++) {
            V value = content.entries().get(i);
            Entry<V> entry = new Entry<>(part, value, file, list == null ? Pointer.ROOT : list.element(i));
            part.id(value).ifPresent(id -> ofPart.put(id.toString(), entry));
        }
    }

    private static Corpus with(IdentityHashMap<Object, Optional<Object>> standing, Corpus corpus) {
        Corpus.Builder all = Corpus.builder()
                .id(corpus.id())
                .title(corpus.title())
                .languages(corpus.languages())
                .dataVersion(corpus.dataVersion())
                .license(corpus.license());
        Part.ALL.forEach(part -> add(part, corpus, standing, all));
        return standing.isEmpty() ? corpus : all.build();
    }

    @SuppressWarnings("unchecked") // what stands for an entry is of its part
    private static <V> void add(
            Part<V> part, Corpus corpus, IdentityHashMap<Object, Optional<Object>> standing, Corpus.Builder all) {
        part.addTo(
                all,
                part.entries(corpus).stream()
                        .flatMap(entry -> (Stream<V>) standing.getOrDefault(entry, Optional.of(entry)).stream())
                        .toList());
    }
}
