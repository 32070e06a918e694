package dev.stemma.analysis.generation;

import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which generation introduced which capability, and which ones carried it over.
 *
 * <p>Within each {@linkplain Lineage#families() family} a capability is introduced by the earliest generation that has evidence
 * of at least the minimum tier none of whose linked claims is refuted; so a family introduces it exactly once or never, and
 * papers that no link joins take nothing from each other. Evidence about papers that the corpus lacks, and
 * links to claims that it lacks, are left aside. Capabilities are listed by id and evidence within a generation by tier,
 * the strongest first, then by place, so that nothing depends on the order of the corpus' lists. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class CapabilityTimeline implements Fact {

    private static final Comparator<JudgedDemonstration> BY_STRENGTH = Comparator.comparing(
                    (JudgedDemonstration judged) -> judged.demonstration().tier(), Comparator.reverseOrder())
            .thenComparing(judged -> judged.demonstration().citation().toString())
            .thenComparing(judged -> judged.demonstration().toString());

    private final Lineage lineage;
    private final Corpus corpus;
    private final Tier minimum;
    private final Map<PaperId, GenerationCapabilities> generations = new LinkedHashMap<>();
    private final Map<CapabilityId, List<CapabilityPresence>> presences = new LinkedHashMap<>();

    private CapabilityTimeline(Lineage lineage, Tier minimum) {
        this.lineage = lineage;
        this.corpus = lineage.corpus();
        this.minimum = minimum;
        List<PaperId> papers = lineage.generations().stream().map(Paper::id).toList();
        Map<PaperId, Integer> places = new HashMap<>();
        papers.forEach(paper -> places.put(paper, places.size()));
        Map<PaperId, PaperId> families = new HashMap<>();
        lineage.families()
                .forEach(family -> family.forEach(
                        paper -> families.put(paper.id(), family.get(0).id())));
        corpus.capabilities().stream()
                .sorted(Comparator.comparing(Capability::id))
                .forEach(capability -> presences.put(capability.id(), presencesOf(capability, places, families)));
        Map<PaperId, List<CapabilityPresence>> byPaper = new HashMap<>();
        presences
                .values()
                .forEach(ofCapability -> ofCapability.forEach(
                        presence -> byPaper.computeIfAbsent(presence.paper(), unused -> new ArrayList<>())
                                .add(presence)));
        for (PaperId paper : papers) {
            List<CapabilityPresence> here = byPaper.getOrDefault(paper, List.of());
            generations.put(
                    paper,
                    new GenerationCapabilities(
                            paper,
                            in(here, CapabilityStatus.INTRODUCED),
                            in(here, CapabilityStatus.CARRIED_OVER),
                            in(here, CapabilityStatus.UNPROVEN)));
        }
    }

    /**
     * {@return the timeline of a lineage}
     *
     * @param lineage the lineage
     * @param minimum the weakest tier of evidence that counts
     */
    public static CapabilityTimeline of(Lineage lineage, Tier minimum) {
        return new CapabilityTimeline(
                Objects.requireNonNull(lineage, "lineage"), Objects.requireNonNull(minimum, "minimum"));
    }

    private List<CapabilityPresence> presencesOf(
            Capability capability, Map<PaperId, Integer> places, Map<PaperId, PaperId> families) {
        SortedMap<Integer, List<JudgedDemonstration>> byPlace = new TreeMap<>();
        for (Demonstration demonstration : capability.demonstrations()) {
            Integer place = places.get(demonstration.paper());
            if (place != null) {
                byPlace.computeIfAbsent(place, unused -> new ArrayList<>()).add(judge(demonstration));
            }
        }
        List<CapabilityPresence> found = new ArrayList<>();
        Map<PaperId, List<JudgedDemonstration>> earlierIn = new HashMap<>();
        Set<PaperId> introducedIn = new HashSet<>();
        for (List<JudgedDemonstration> evidence : byPlace.values()) {
            evidence.sort(BY_STRENGTH);
            PaperId paper = evidence.get(0).demonstration().paper();
            PaperId family = Objects.requireNonNull(families.get(paper));
            List<JudgedDemonstration> earlier = earlierIn.computeIfAbsent(family, unused -> new ArrayList<>());
            boolean introduced = introducedIn.contains(family);
            boolean proven = evidence.stream().anyMatch(judged -> judged.counts(minimum));
            CapabilityStatus status = !proven
                    ? CapabilityStatus.UNPROVEN
                    : introduced ? CapabilityStatus.CARRIED_OVER : CapabilityStatus.INTRODUCED;
            found.add(new CapabilityPresence(capability, paper, status, minimum, evidence, earlier));
            for (JudgedDemonstration judged : evidence) {
                boolean introduces = !introduced && judged.counts(minimum);
                if (introduces || earlier.size() < CapabilityPresence.MOST_EARLIER) {
                    earlier.add(judged);
                }
                introduced |= introduces;
            }
            if (introduced) {
                introducedIn.add(family);
            }
        }
        return List.copyOf(found);
    }

    private JudgedDemonstration judge(Demonstration demonstration) {
        return new JudgedDemonstration(
                demonstration,
                demonstration.claims().stream()
                        .distinct()
                        .flatMap(claim -> corpus.find(claim).stream())
                        .filter(claim -> claim.verdict() == Verdict.REFUTED)
                        .sorted(Comparator.comparing(Claim::id))
                        .toList());
    }

    private static List<CapabilityPresence> in(List<CapabilityPresence> presences, CapabilityStatus status) {
        return presences.stream()
                .filter(presence -> presence.status() == status)
                .toList();
    }

    /** {@return the weakest tier of evidence that counts} */
    public Tier minimum() {
        return minimum;
    }

    /**
     * {@return what each generation carries over and does better than an earlier one, by capability id}
     *
     * <p>The benchmarks asked are those that the capability's measured evidence names; each is compared with the latest
     * generation before it {@linkplain Lineage#lines() on its line} that has the capability and a score in the same metric,
     * setting and split. Generations that do nothing better are left out.
     *
     * @param benchmarks the scores of the generations on each benchmark
     */
    public Map<PaperId, List<ImprovedCapability>> improvements(List<BenchmarkProgression> benchmarks) {
        return new Improvements(this, benchmarks).byGeneration();
    }

    Lineage lineage() {
        return lineage;
    }

    /** Returns what each generation shows of each capability, capability by capability. */
    Collection<List<CapabilityPresence>> presences() {
        return presences.values();
    }

    /** Returns what a generation proves, by id. */
    SortedMap<CapabilityId, CapabilityPresence> proven(PaperId paper) {
        GenerationCapabilities generation = generation(paper);
        SortedMap<CapabilityId, CapabilityPresence> proven = new TreeMap<>();
        Stream.concat(generation.introduced().stream(), generation.carriedOver().stream())
                .forEach(presence -> proven.put(presence.capability().id(), presence));
        return proven;
    }

    /** {@return the capabilities of each paper of the corpus, in generation order} */
    public List<GenerationCapabilities> generations() {
        return List.copyOf(generations.values());
    }

    /**
     * {@return the capabilities of one generation}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public GenerationCapabilities generation(PaperId paper) {
        return Objects.requireNonNull(generations.get(corpus.get(paper).id()));
    }

    /**
     * {@return what a generation is the first to have, by id of the capability}
     *
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such paper
     */
    public List<CapabilityPresence> introducedBy(PaperId paper) {
        return generation(paper).introduced();
    }

    /**
     * {@return the papers that introduced a capability, one for each family that has evidence that counts, in generation order}
     *
     * @param capability the capability's id
     * @throws UnknownIdException if the corpus has no such capability
     */
    public List<PaperId> introducing(CapabilityId capability) {
        return presences(capability).stream()
                .filter(presence -> presence.status() == CapabilityStatus.INTRODUCED)
                .map(CapabilityPresence::paper)
                .toList();
    }

    /**
     * {@return what each generation that has any evidence shows of a capability, in generation order}
     *
     * @param capability the capability's id
     * @throws UnknownIdException if the corpus has no such capability
     */
    public List<CapabilityPresence> presences(CapabilityId capability) {
        return presences.getOrDefault(corpus.get(capability).id(), List.of());
    }

    /**
     * {@return the tier of a generation's strongest evidence that stands, perhaps below the minimum; empty if none stands}
     *
     * @param capability the capability's id
     * @param paper the paper's id
     * @throws UnknownIdException if the corpus has no such capability or paper
     */
    public Optional<Tier> tier(CapabilityId capability, PaperId paper) {
        PaperId known = corpus.get(paper).id();
        return presences(capability).stream()
                .filter(presence -> presence.paper().equals(known))
                .findFirst()
                .flatMap(CapabilityPresence::tier);
    }

    /**
     * {@return all evidence of a capability, even if struck out, in generation order, the strongest first within each}
     *
     * @param capability the capability's id
     * @throws UnknownIdException if the corpus has no such capability
     */
    public List<JudgedDemonstration> evidence(CapabilityId capability) {
        return presences(capability).stream()
                .flatMap(presence -> presence.evidence().stream())
                .toList();
    }

    /** {@return the capabilities that no generation proves, by id} */
    public List<Capability> neverIntroduced() {
        return presences.keySet().stream()
                .filter(capability -> introducing(capability).isEmpty())
                .map(corpus::get)
                .toList();
    }

    @Override
    public Explanation explanation() {
        List<Capability> never = neverIntroduced();
        return Explanation.of(
                Texts.of(
                        "Of {0} capabilities, {1} were introduced over {2} generations of these papers",
                        "{0} 项能力中，有 {1} 项在这 {2} 篇论文中先后有了证据",
                        presences.size(),
                        presences.size() - never.size(),
                        generations.size()),
                Stream.concat(
                                generations.values().stream().map(GenerationCapabilities::explanation),
                                never.stream().map(CapabilityTimeline::never))
                        .toList());
    }

    private static Explanation never(Capability capability) {
        return Explanation.of(Texts.of("No generation proves {0}", "没有哪一代证明了“{0}”", capability.name()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CapabilityTimeline other
                && minimum == other.minimum
                && generations().equals(other.generations())
                && presences.equals(other.presences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minimum, generations.keySet(), presences.keySet());
    }

    /** Returns what each generation introduced, carried over and did not prove, one line for each. */
    @Override
    public String toString() {
        return String.join(
                "\n",
                generations.values().stream()
                        .map(GenerationCapabilities::toString)
                        .toList());
    }
}
