package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The descent of the papers of a corpus: which builds on which, and in which order they came.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(corpus);
 * lineage.ancestors(PaperId.of("gpt-3")).forEach(System.out::println);
 * }</pre>
 *
 * <p>Every kind of influence on a paper of the corpus counts as a link of descent; outside works are listed, but have no
 * place in the order. What is odd about the links (circles, a paper that precedes what it builds on, a work that nobody
 * knows) is a {@linkplain #findings() finding}, never an exception. Nothing depends on the order of the corpus' lists.
 * Two lineages are equal if their corpora are. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Lineage implements Fact {

    private final Corpus corpus;
    private final List<Paper> generations;
    private final Map<PaperId, List<BuildsOn>> links = new HashMap<>();
    private final Map<PaperId, Set<PaperId>> earlier = new HashMap<>();
    private final Map<PaperId, Set<PaperId>> later = new HashMap<>();
    private final Map<PaperId, Integer> places = new HashMap<>();
    private final int[] depths;
    private final List<LineageFinding> findings;

    private Lineage(Corpus corpus) {
        this.corpus = corpus;
        Map<PaperId, LocalDate> latest = new HashMap<>();
        for (Paper paper : corpus.papers()) {
            latest.put(
                    paper.id(),
                    paper.firstPublic().map(known -> known.date().latest()).orElse(LocalDate.MAX));
            List<BuildsOn> ofPaper = paper.buildsOn().stream()
                    .map(influence -> new BuildsOn(
                            paper.id(),
                            influence,
                            corpus.find(PaperId.of(influence.work().value())).map(Paper::id)))
                    .toList();
            links.put(paper.id(), ofPaper);
            earlier.put(
                    paper.id(),
                    ofPaper.stream()
                            .flatMap(link -> link.earlier().stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        GenerationOrder order = new GenerationOrder(
                corpus.papers(),
                earlier,
                Comparator.comparing((Paper paper) -> latest.get(paper.id())).thenComparing(Paper::id));
        this.generations = order.order();
        generations.forEach(paper -> places.put(paper.id(), places.size()));
        this.depths = new int[generations.size()];
        for (Paper paper : generations) {
            int own = place(paper.id());
            for (PaperId work : neighbours(paper.id(), earlier)) {
                later.computeIfAbsent(work, unused -> new LinkedHashSet<>()).add(paper.id());
                if (place(work) < own) {
                    depths[own] = Math.max(depths[own], depths[place(work)] + 1);
                }
            }
        }
        this.findings = LineageFinding.of(this, order.circles());
    }

    /**
     * {@return the lineage of a corpus}
     *
     * @param corpus the corpus
     */
    public static Lineage of(Corpus corpus) {
        return new Lineage(Objects.requireNonNull(corpus, "corpus"));
    }

    /** {@return the corpus that the lineage was computed from} */
    public Corpus corpus() {
        return corpus;
    }

    /**
     * {@return all papers of the corpus, each after all those that it builds on}
     *
     * <p>Where that leaves a choice, the paper that was {@linkplain Paper#firstPublic() first public} comes first, papers without
     * a date last, and of two with the same day the one with the smaller id. Papers in a circle stay together
     * and have no order among themselves but that.
     */
    public List<Paper> generations() {
        return generations;
    }

    /**
     * {@return the papers of the corpus that a paper builds on, directly or through others, in generation order and without itself}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Paper> ancestors(PaperId paper) {
        return ancestors(paper, Integer.MAX_VALUE);
    }

    /**
     * {@return of the {@linkplain #ancestors(PaperId) papers that a paper builds on} the nearest, in generation order}
     *
     * @param paper the paper's id
     * @param most how many at most, 0 or more: those over fewer links come first, then those that the texts name first
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Paper> ancestors(PaperId paper, int most) {
        return reachable(corpus.get(paper).id(), earlier, most);
    }

    /**
     * {@return the papers of the corpus that build on a paper, directly or through others, in generation order and without itself}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Paper> descendants(PaperId paper) {
        return descendants(paper, Integer.MAX_VALUE);
    }

    /**
     * {@return of the {@linkplain #descendants(PaperId) papers that build on a paper} the nearest, in generation order}
     *
     * @param paper the paper's id
     * @param most how many at most, 0 or more: those over fewer links come first, then earlier generations
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Paper> descendants(PaperId paper, int most) {
        return reachable(corpus.get(paper).id(), later, most);
    }

    private List<Paper> reachable(PaperId start, Map<PaperId, Set<PaperId>> steps, int most) {
        BitSet reached = new BitSet();
        reached.set(place(start));
        int left = most;
        Deque<PaperId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && left > 0) {
            for (PaperId next : neighbours(open.remove(), steps)) {
                int place = place(next);
                if (left > 0 && !reached.get(place)) {
                    reached.set(place);
                    open.add(next);
                    left--;
                }
            }
        }
        reached.clear(place(start));
        return reached.stream().mapToObj(generations::get).toList();
    }

    /** Returns the number of a paper of the corpus in generation order. */
    int place(PaperId paper) {
        return Objects.requireNonNull(places.get(paper));
    }

    /**
     * {@return what a paper builds on, papers of the corpus and outside works alike, in the order of its text}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<BuildsOn> buildsOn(PaperId paper) {
        return links.getOrDefault(corpus.get(paper).id(), List.of());
    }

    /**
     * {@return the papers that build on no other paper of the corpus, in generation order; several if it holds several families}
     */
    public List<Paper> roots() {
        return generations.stream()
                .filter(paper -> neighbours(paper.id(), earlier).stream().allMatch(paper.id()::equals))
                .toList();
    }

    /**
     * {@return the paper of the corpus that a paper continues; empty if it builds on none}
     *
     * <p>Of those that it builds on directly it is the one with the strongest link, in the order of {@link InfluenceKind}, and of
     * several such ones the latest. Papers that stand in a circle continue only those that come before them.
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public Optional<Paper> predecessor(PaperId paper) {
        int own = place(corpus.get(paper).id());
        return buildsOn(paper).stream()
                .filter(link -> link.earlier().filter(work -> place(work) < own).isPresent())
                .min(Comparator.comparing((BuildsOn link) -> link.influence().how())
                        .thenComparingInt(link -> -place(link.earlier().orElseThrow())))
                .map(link -> generations.get(place(link.earlier().orElseThrow())));
    }

    /**
     * {@return the lines of descent: each begins with a paper that continues none, and goes on with papers that each continue the
     * one before}
     *
     * <p>Where several papers continue the same one, the first of them in generation order goes on with its line; each other one
     * begins a line of its own, with the paper that it branches off from at its head. So each paper but the heads stands in
     * one line, and two papers that no link joins are never neighbours.
     */
    public List<List<Paper>> lines() {
        return lines(paper -> true);
    }

    /**
     * {@return the lines of some papers only, where others are passed over}
     *
     * @param among which papers count
     */
    public List<List<Paper>> lines(Predicate<Paper> among) {
        Map<PaperId, Paper> nearest = new HashMap<>();
        Map<PaperId, List<Paper>> ends = new HashMap<>();
        List<List<Paper>> lines = new ArrayList<>();
        for (Paper paper : generations) {
            Paper before = predecessor(paper.id())
                    .map(continued -> nearest.get(continued.id()))
                    .orElse(null);
            if (!among.test(paper)) {
                if (before != null) {
                    nearest.put(paper.id(), before);
                }
                continue;
            }
            nearest.put(paper.id(), paper);
            List<Paper> line = before == null ? null : ends.remove(before.id());
            if (line == null) {
                line = new ArrayList<>(before == null ? List.of() : List.of(before));
                lines.add(line);
            }
            line.add(paper);
            ends.put(paper.id(), line);
        }
        return lines.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the families: the groups of papers that links join, directly or through others, each in generation order, by their
     * first paper}
     */
    public List<List<Paper>> families() {
        int[] first = IntStream.range(0, generations.size()).toArray(); // a paper of the same family that comes earlier
        for (Paper paper : generations) {
            for (PaperId work : neighbours(paper.id(), earlier)) {
                int one = first(place(paper.id()), first);
                int other = first(place(work), first);
                first[Math.max(one, other)] = Math.min(one, other);
            }
        }
        Map<Integer, List<Paper>> families = new TreeMap<>();
        generations.forEach(paper -> families.computeIfAbsent(
                        first(place(paper.id()), first), unused -> new ArrayList<>())
                .add(paper));
        return List.copyOf(families.values());
    }

    private static int first(int place, int[] first) {
        int at = place;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    /**
     * {@return by how many links a paper goes back to a root at most, 0 for one that builds on no paper before it}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public int depth(PaperId paper) {
        return depths[place(corpus.get(paper).id())];
    }

    /**
     * {@return the links of papers of the corpus to a work, in generation order; empty if none builds on it}
     *
     * @param work the id of a paper of the corpus or of an outside work
     */
    public List<BuildsOn> dependents(WorkId work) {
        return generations.stream()
                .flatMap(paper -> buildsOn(paper.id()).stream())
                .filter(link -> link.influence().work().equals(work))
                .toList();
    }

    /**
     * {@return the shortest way in which a paper goes back to a work, outside works included; empty if there is none}
     *
     * <p>Of several ways of the same length it is the one over earlier generations, and of several links between two papers the
     * first in the text.
     *
     * @param from the id of the later paper
     * @param to the id of a paper of the corpus or of an outside work
     * @throws UnknownIdException if the corpus has no paper {@code from}
     */
    public Optional<InfluencePath> path(PaperId from, WorkId to) {
        return InfluencePath.shortest(this, corpus.get(from).id(), to);
    }

    /**
     * {@return what is odd about the lineage: circles in generation order, then what is odd about the links of each generation}
     */
    public List<LineageFinding> findings() {
        return findings;
    }

    private static Set<PaperId> neighbours(PaperId paper, Map<PaperId, Set<PaperId>> steps) {
        return steps.getOrDefault(paper, Set.of());
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                generations.isEmpty()
                        ? LocalizedText.of("The corpus has no papers", "语料中没有论文")
                        : Texts.of("Generations in order: {0}", "各代依次为：{0}", row(generations)),
                Stream.concat(
                                generations.stream().map(this::explain),
                                findings.stream().map(LineageFinding::explanation))
                        .toList());
    }

    private Explanation explain(Paper paper) {
        List<BuildsOn> within = buildsOn(paper.id()).stream()
                .filter(link -> link.earlier().isPresent())
                .toList();
        List<Paper> direct = neighbours(paper.id(), earlier).stream()
                .sorted(Comparator.comparingInt(this::place))
                .map(corpus::get)
                .toList();
        return Explanation.of(
                direct.isEmpty()
                        ? Texts.of("{0} builds on no other paper of the corpus", "{0} 不以语料中的其他论文为基础", paper.id())
                        : Texts.of("{0} builds on {1}", "{0} 以 {1} 为基础", paper.id(), row(direct)),
                Stream.concat(
                                paper.firstPublic().map(date -> Dates.explain(paper, date)).stream(),
                                within.stream().map(BuildsOn::explanation))
                        .toList());
    }

    private static Optional<LocalizedText> row(List<Paper> papers) {
        return Texts.joined(papers.stream().map(Paper::id).toList(), ", ", "、");
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Lineage other && corpus.equals(other.corpus);
    }

    @Override
    public int hashCode() {
        return corpus.hashCode();
    }

    /** Returns the lines of descent, such as {@code gpt-1 -> gpt-2 -> gpt-3; llama-1 -> llama-2}. */
    @Override
    public String toString() {
        return lines().stream()
                .map(line -> line.stream().map(paper -> paper.id().value()).collect(Collectors.joining(" -> ")))
                .collect(Collectors.joining("; "));
    }
}
