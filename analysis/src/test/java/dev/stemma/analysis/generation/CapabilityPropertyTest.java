package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.capability;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.evidence;
import static dev.stemma.analysis.Fixtures.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CapabilityPropertyTest {

    private static final List<Paper> PAPERS = List.of(
            paper("p0", "2018"), paper("p1", "2019", "p0"), paper("p2", "2020", "p1"), paper("p3", "2021", "p2"));

    @Provide
    Arbitrary<List<Capability>> capabilities() {
        Arbitrary<Demonstration> evidence = Combinators.combine(
                        Arbitraries.of(Tier.class),
                        Arbitraries.of("p0", "p1", "p2", "p3", "absent"),
                        Arbitraries.of("c0", "c1", "c2", "absent").set().ofMaxSize(2))
                .as((tier, paper, claims) -> evidence(
                        tier, paper, claims.stream().map(c -> "p0/" + c).toArray(String[]::new)));
        return evidence.list()
                .ofMaxSize(5)
                .list()
                .ofMaxSize(4)
                .map(lists -> IntStream.range(0, lists.size())
                        .mapToObj(i -> capability("c" + i, lists.get(i).toArray(Demonstration[]::new)))
                        .toList());
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Arbitraries.of(Verdict.class)
                .list()
                .ofSize(3)
                .map(verdicts -> IntStream.range(0, verdicts.size())
                        .mapToObj(i -> claim("p0/c" + i, verdicts.get(i)).build())
                        .toList());
    }

    private static Corpus family(List<Paper> papers, List<Claim> claims, List<Capability> capabilities) {
        return corpus().papers(papers).claims(claims).capabilities(capabilities).build();
    }

    private static boolean counts(Corpus corpus, Demonstration evidence, Tier minimum) {
        return evidence.tier().compareTo(minimum) >= 0
                && evidence.claims().stream()
                        .flatMap(claim -> corpus.find(claim).stream())
                        .noneMatch(claim -> claim.verdict() == Verdict.REFUTED);
    }

    @Property
    void a_capability_is_introduced_exactly_once_or_never(
            @ForAll("capabilities") List<Capability> capabilities,
            @ForAll("claims") List<Claim> claims,
            @ForAll Tier minimum) {
        Corpus corpus = family(PAPERS, claims, capabilities);
        CapabilityTimeline timeline = Facts.of(corpus).capabilities(minimum);

        for (Capability capability : capabilities) {
            List<PaperId> proven = PAPERS.stream()
                    .map(Paper::id)
                    .filter(paper -> capability.demonstrations().stream()
                            .anyMatch(evidence -> evidence.paper().equals(paper) && counts(corpus, evidence, minimum)))
                    .toList();
            List<PaperId> introducers = timeline.generations().stream()
                    .filter(generation -> generation.introduced().stream()
                            .anyMatch(presence -> presence.capability().equals(capability)))
                    .map(GenerationCapabilities::paper)
                    .toList();

            assertThat(introducers).isEqualTo(proven.stream().limit(1).toList());
            assertThat(timeline.introducing(capability.id()))
                    .isEqualTo(proven.stream().limit(1).toList());
            assertThat(timeline.neverIntroduced().contains(capability)).isEqualTo(proven.isEmpty());
            assertThat(timeline.generations().stream()
                            .filter(generation -> generation.carriedOver().stream()
                                    .anyMatch(presence -> presence.capability().equals(capability)))
                            .map(GenerationCapabilities::paper)
                            .toList())
                    .isEqualTo(proven.stream().skip(1).toList());
        }
    }

    @Property
    void the_order_of_papers_claims_capabilities_and_evidence_does_not_matter(
            @ForAll("capabilities") List<Capability> capabilities,
            @ForAll("claims") List<Claim> claims,
            @ForAll Random random) {
        CapabilityTimeline one = Facts.of(family(PAPERS, claims, capabilities)).capabilities();
        CapabilityTimeline other = Facts.of(
                        family(shuffled(PAPERS, random), shuffled(claims, random), shuffled(capabilities, random)))
                .capabilities();
        CapabilityTimeline third = Facts.of(family(
                        PAPERS,
                        claims,
                        capabilities.stream()
                                .map(capability -> capability(
                                        capability.id().value(),
                                        shuffled(capability.demonstrations(), random)
                                                .toArray(Demonstration[]::new)))
                                .toList()))
                .capabilities();

        assertThat(other).isEqualTo(one);
        assertThat(capabilities).allSatisfy(capability -> {
            assertThat(third.introducing(capability.id())).isEqualTo(one.introducing(capability.id()));
            assertThat(third.evidence(capability.id())).isEqualTo(one.evidence(capability.id()));
        });
    }

    @Property
    void no_evidence_about_a_paper_of_the_corpus_is_lost(
            @ForAll("capabilities") List<Capability> capabilities, @ForAll("claims") List<Claim> claims) {
        CapabilityTimeline timeline =
                Facts.of(family(PAPERS, claims, capabilities)).capabilities();

        for (Capability capability : capabilities) {
            assertThat(timeline.evidence(capability.id()))
                    .extracting(JudgedDemonstration::demonstration)
                    .containsExactlyInAnyOrderElementsOf(capability.demonstrations().stream()
                            .filter(evidence -> !evidence.paper().value().equals("absent"))
                            .toList());
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
