package dev.stemma.analysis.lineage;

import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The descent of the papers of a corpus, and where questions about its generations begin.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(corpus);
 * lineage.scaling(Quantity.PARAMETERS).steps().forEach(System.out::println);
 * lineage.capabilities().introducedBy(PaperId.of("gpt-3"));
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
    private final Map<PaperId, Optional<PaperDate>> dates = new HashMap<>();
    private final Map<PaperId, List<BuildsOn>> links = new HashMap<>();
    private final Map<PaperId, Set<PaperId>> earlier = new HashMap<>();
    private final Map<PaperId, Set<PaperId>> later = new HashMap<>();
    private final PaperGraph ancestry;
    private final PaperGraph descent;
    private final InfluencePaths paths;
    private final List<LineageFinding> findings;

    /** For each tier the timeline, made when somebody asks for it; two threads may make equal ones. */
    private final Map<Tier, CapabilityTimeline> timelines = new ConcurrentHashMap<>();

    /** For each policy and quantity the progression, made when somebody asks for it; two threads may make equal ones. */
    private final Map<EstimatePolicy, Map<Quantity, ScalingProgression>> progressions = new ConcurrentHashMap<>();

    /** Made when somebody asks for them; two threads may make equal ones. */
    private volatile @Nullable List<BenchmarkProgression> benchmarks;

    private Lineage(Corpus corpus) {
        this.corpus = corpus;
        Map<PaperId, LocalDate> latest = new HashMap<>();
        for (Paper paper : corpus.papers()) {
            Optional<PaperDate> date = paper.firstPublic();
            dates.put(paper.id(), date);
            latest.put(paper.id(), date.map(known -> known.date().latest()).orElse(LocalDate.MAX));
            List<BuildsOn> ofPaper = paper.buildsOn().stream()
                    .map(influence -> new BuildsOn(paper.id(), influence, paperOf(influence)))
                    .toList();
            links.put(paper.id(), ofPaper);
            earlier.put(
                    paper.id(),
                    ofPaper.stream()
                            .flatMap(link -> link.earlier().stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        earlier.forEach((paper, works) -> works.forEach(
                work -> later.computeIfAbsent(work, unused -> new HashSet<>()).add(paper)));
        GenerationOrder order = new GenerationOrder(
                corpus.papers(),
                earlier,
                Comparator.comparing((Paper paper) -> latest.get(paper.id())).thenComparing(Paper::id));
        this.generations = order.order();
        this.ancestry = new PaperGraph(generations, earlier);
        this.descent = new PaperGraph(generations, later);
        this.paths = new InfluencePaths(generations, links);
        this.findings = Stream.<LineageFinding>concat(
                        order.circles().stream().map(this::cycle),
                        generations.stream().flatMap(paper -> oddLinks(paper).stream()))
                .toList();
    }

    /**
     * Returns the lineage of a corpus.
     *
     * @param corpus the corpus
     * @return its lineage
     */
    public static Lineage of(Corpus corpus) {
        return new Lineage(Objects.requireNonNull(corpus, "corpus"));
    }

    /**
     * Returns the corpus that the lineage was computed from.
     *
     * @return the corpus
     */
    public Corpus corpus() {
        return corpus;
    }

    /**
     * Returns the papers, each after all those that it builds on.
     *
     * <p>Where that leaves a choice, the paper that was {@linkplain #firstPublic first public} comes first, papers without
     * a date last, and of two with the same day the one with the smaller id. Papers in a circle stay together
     * and have no order among themselves but that.
     *
     * @return an immutable list of all papers of the corpus
     */
    public List<Paper> generations() {
        return generations;
    }

    /**
     * Returns when anything of a paper was first public.
     *
     * <p>That is the date whose last possible day is the earliest, so that {@code 2018} beside {@code 2018-06-11} does not
     * stand for the first of January.
     *
     * @param paper the paper's id
     * @return the date, of whichever kind; empty if the corpus has none
     * @throws UnknownIdException if the corpus has no such paper
     */
    public Optional<PaperDate> firstPublic(PaperId paper) {
        return dates.getOrDefault(corpus.get(paper).id(), Optional.empty());
    }

    /**
     * Returns the papers of the corpus that a paper builds on, directly or through others.
     *
     * @param paper the paper's id
     * @return an immutable list in generation order, without the paper itself, even if it stands in a circle
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Paper> ancestors(PaperId paper) {
        return ancestry.reachable(corpus.get(paper).id());
    }

    /**
     * Returns the papers of the corpus that build on a paper, directly or through others.
     *
     * @param paper the paper's id
     * @return an immutable list in generation order, without the paper itself, even if it stands in a circle
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<Paper> descendants(PaperId paper) {
        return descent.reachable(corpus.get(paper).id());
    }

    /**
     * Returns what a paper builds on, papers of the corpus and outside works alike.
     *
     * @param paper the paper's id
     * @return an immutable list in the order of the paper's text
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<BuildsOn> buildsOn(PaperId paper) {
        return links.getOrDefault(corpus.get(paper).id(), List.of());
    }

    /**
     * Returns the papers that build on no other paper of the corpus.
     *
     * @return an immutable list in generation order; several if the corpus holds several families, empty if every paper stands
     *     in a circle or behind one
     */
    public List<Paper> roots() {
        return generations.stream()
                .filter(paper -> neighbours(paper.id(), earlier).stream().allMatch(paper.id()::equals))
                .toList();
    }

    /**
     * Returns the shortest way in which a paper goes back to another one.
     *
     * <p>Of several ways of the same length it is the one over earlier generations, and of several links between two papers the
     * first in the text.
     *
     * @param from the id of the later paper
     * @param to the id of the paper that it may go back to
     * @return the path, without links if the two are one; empty if the one does not go back to the other
     * @throws UnknownIdException if the corpus lacks one of them
     */
    public Optional<InfluencePath> path(PaperId from, PaperId to) {
        return paths.shortest(corpus.get(from).id(), corpus.get(to).id());
    }

    /**
     * Returns what is odd about the lineage.
     *
     * @return an immutable list: circles in generation order, then for each generation its anachronisms and dangling
     *     influences in the order of its text; empty if all is well
     */
    public List<LineageFinding> findings() {
        return findings;
    }

    /**
     * Returns how a quantity of the flagship models grew; estimates do not enter.
     *
     * @param quantity a quantity in numbers
     * @return the progression
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public ScalingProgression scaling(Quantity quantity) {
        return scaling(quantity, EstimatePolicy.EXCLUDE);
    }

    /**
     * Returns how a quantity of the flagship models grew.
     *
     * @param quantity a quantity in numbers
     * @param estimates whether outside estimates may stand in for values that the papers do not give
     * @return the progression
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public ScalingProgression scaling(Quantity quantity, EstimatePolicy estimates) {
        Map<Quantity, ScalingProgression> known =
                progressions.computeIfAbsent(estimates, unused -> new ConcurrentHashMap<>());
        ScalingProgression progression = known.get(quantity);
        if (progression == null) {
            progression = ScalingProgression.of(this, quantity, estimates);
            known.put(quantity, progression);
        }
        return progression;
    }

    /**
     * Returns which generation introduced which capability, by evidence that at least demonstrates it.
     *
     * @return the timeline
     */
    public CapabilityTimeline capabilities() {
        return capabilities(Tier.DEMONSTRATED);
    }

    /**
     * Returns which generation introduced which capability.
     *
     * @param minimum the weakest tier of evidence that counts
     * @return the timeline
     */
    public CapabilityTimeline capabilities(Tier minimum) {
        CapabilityTimeline timeline = timelines.get(minimum);
        if (timeline == null) {
            timeline = CapabilityTimeline.of(this, minimum);
            timelines.put(minimum, timeline);
        }
        return timeline;
    }

    /**
     * Returns how the flagship models score on each benchmark.
     *
     * @return an immutable list by benchmark id, without benchmarks of which no flagship has a plain result
     */
    public List<BenchmarkProgression> benchmarks() {
        List<BenchmarkProgression> known = benchmarks;
        if (known == null) {
            known = BenchmarkProgression.all(this);
            benchmarks = known;
        }
        return known;
    }

    /**
     * Returns what became of the claims of all readings of the corpus.
     *
     * @return the audit
     */
    public ClaimAudit claims() {
        return ClaimAudit.of(corpus);
    }

    private Optional<PaperId> paperOf(Influence influence) {
        return corpus.find(PaperId.of(influence.work().value())).map(Paper::id);
    }

    private static Collection<PaperId> neighbours(PaperId paper, Map<PaperId, Set<PaperId>> steps) {
        return steps.getOrDefault(paper, Set.of());
    }

    private LineageFinding cycle(List<Paper> circle) {
        Set<PaperId> members = circle.stream().map(Paper::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Cycle(
                List.copyOf(members),
                members.stream()
                        .flatMap(paper -> buildsOn(paper).stream())
                        .filter(link -> link.earlier().filter(members::contains).isPresent())
                        .toList());
    }

    private List<LineageFinding> oddLinks(Paper paper) {
        List<LineageFinding> odd = new ArrayList<>();
        Optional<PaperDate> date = firstPublic(paper.id());
        for (BuildsOn link : buildsOn(paper.id())) {
            Optional<PaperDate> earlierDate = link.earlier().flatMap(this::firstPublic);
            if (date.isPresent()
                    && earlierDate.isPresent()
                    && Dates.isBefore(date.get().date(), earlierDate.get().date())) {
                odd.add(new Anachronism(link, date.get(), earlierDate.get()));
            }
            if (link.earlier().isEmpty()
                    && corpus.find(SourceId.of(link.influence().work().value())).isEmpty()) {
                odd.add(new DanglingInfluence(link));
            }
        }
        return odd;
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                generations.isEmpty()
                        ? LocalizedText.of("The corpus has no papers", "语料中没有论文")
                        : LocalizedText.of(
                                "Generations in order: " + joined(generations, ", "),
                                "各代依次为：" + joined(generations, "、")),
                Stream.concat(
                                generations.stream().map(this::explain),
                                findings.stream().map(LineageFinding::explanation))
                        .toList());
    }

    private Explanation explain(Paper paper) {
        List<BuildsOn> within = buildsOn(paper.id()).stream()
                .filter(link -> link.earlier().isPresent())
                .toList();
        List<Paper> direct = generations.stream()
                .filter(other -> neighbours(paper.id(), earlier).contains(other.id()))
                .toList();
        return Explanation.of(
                direct.isEmpty()
                        ? LocalizedText.of(
                                paper.id() + " builds on no other paper of the corpus", paper.id() + " 不以语料中的其他论文为基础")
                        : LocalizedText.of(
                                paper.id() + " builds on " + joined(direct, ", "),
                                paper.id() + " 以 " + joined(direct, "、") + " 为基础"),
                Stream.concat(
                                firstPublic(paper.id()).map(date -> Dates.explain(paper.id(), date)).stream(),
                                within.stream().map(BuildsOn::explanation))
                        .toList());
    }

    private static String joined(List<Paper> papers, String separator) {
        return papers.stream().map(paper -> paper.id().value()).collect(Collectors.joining(separator));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Lineage other && corpus.equals(other.corpus);
    }

    @Override
    public int hashCode() {
        return corpus.hashCode();
    }

    /** Returns the generations in order, such as {@code gpt-1 -> gpt-2 -> gpt-3}. */
    @Override
    public String toString() {
        return joined(generations, " -> ");
    }
}
