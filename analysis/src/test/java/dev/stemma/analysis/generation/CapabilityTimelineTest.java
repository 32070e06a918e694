package dev.stemma.analysis.generation;

import static dev.stemma.analysis.Fixtures.capability;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.evidence;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.proof;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stemma.analysis.Facts;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Precedent;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapabilityTimelineTest {

    private static final PaperId A = PaperId.of("a");
    private static final PaperId B = PaperId.of("b");
    private static final PaperId C = PaperId.of("c");
    private static final CapabilityId SKILL = CapabilityId.of("skill");

    private static Facts facts(Capability... capabilities) {
        return Facts.of(corpus().papers(List.of(paper("c", "2020", "b"), paper("b", "2019", "a"), paper("a", "2018")))
                .claims(List.of(
                        claim("a/false", Verdict.REFUTED)
                                .addEvidence(proof("a", "2", Stance.CONTRADICTS))
                                .build(),
                        claim("a/half", Verdict.PARTLY_SUPPORTED).build(),
                        claim("a/open", Verdict.NOT_STATED).build(),
                        claim("a/disputed", Verdict.CONFLICTING).build(),
                        claim("a/true", Verdict.SUPPORTED).build()))
                .capabilities(List.of(capabilities))
                .build());
    }

    private static CapabilityTimeline timeline(Capability... capabilities) {
        return facts(capabilities).capabilities();
    }

    @Test
    void the_earliest_generation_with_evidence_introduces_a_capability_and_later_ones_carry_it_over() {
        CapabilityTimeline timeline = timeline(capability(
                "skill", evidence(Tier.MEASURED, "c"), evidence(Tier.MEASURED, "b"), evidence(Tier.DEMONSTRATED, "b")));

        assertThat(timeline.introducing(SKILL)).containsExactly(B);
        assertThat(timeline.introducedBy(B))
                .extracting(CapabilityPresence::toString)
                .containsExactly("skill: introduced by b (measured)");
        assertThat(timeline.generation(C).carriedOver())
                .extracting(CapabilityPresence::toString)
                .containsExactly("skill: shown again by c (measured)");
        assertThat(timeline.introducedBy(A)).isEmpty();
        CapabilityPresence later = timeline.generation(C).carriedOver().get(0);
        assertThat(later.explanation().statement().in(Language.ENGLISH))
                .isEqualTo("c shows skill again (measured), which b introduced among these papers");
        assertThat(later.explanation().statement().in(Language.CHINESE))
                .isEqualTo("c 也有“skill（中）”的证据（有测量结果），在这几篇论文中最早见于 b");
        assertThat(timeline).hasToString("""
                        a: introduced [], shown again [], unproven []
                        b: introduced [skill], shown again [], unproven []
                        c: introduced [], shown again [skill], unproven []""");
    }

    @Test
    void evidence_below_the_minimum_tier_does_not_count_but_is_listed() {
        Capability skill = capability(
                "skill", evidence(Tier.ASSERTED, "a"), evidence(Tier.DEMONSTRATED, "b"), evidence(Tier.MEASURED, "c"));

        assertThat(facts(skill).capabilities().introducing(SKILL)).containsExactly(B);
        assertThat(facts(skill).capabilities(Tier.ASSERTED).introducing(SKILL)).containsExactly(A);
        assertThat(facts(skill).capabilities(Tier.MEASURED).introducing(SKILL)).containsExactly(C);
        assertThat(timeline(skill).generation(A).unproven())
                .singleElement()
                .hasToString("skill: unproven for a (asserted)");
        assertThat(timeline(skill).tier(SKILL, A)).hasValue(Tier.ASSERTED);
    }

    @Test
    void evidence_with_a_refuted_claim_is_struck_out_and_listed_as_such() {
        CapabilityTimeline timeline = timeline(capability(
                "skill", evidence(Tier.MEASURED, "a", "a/true", "a/false"), evidence(Tier.DEMONSTRATED, "b")));

        assertThat(timeline.introducing(SKILL)).containsExactly(B);
        assertThat(timeline.tier(SKILL, A)).isEmpty();
        assertThat(timeline.generation(A).unproven()).singleElement().satisfies(presence -> {
            assertThat(presence).hasToString("skill: unproven for a (all evidence struck out)");
            assertThat(presence.standing()).isEmpty();
            assertThat(presence.struckOut())
                    .singleElement()
                    .hasToString("a: measured [a-paper, § 2], struck out by a/false");
        });
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void no_verdict_but_refuted_strikes_evidence_out(Verdict verdict) {
        String claim = switch (verdict) {
            case SUPPORTED -> "a/true";
            case PARTLY_SUPPORTED -> "a/half";
            case REFUTED -> "a/false";
            case NOT_STATED -> "a/open";
            case CONFLICTING -> "a/disputed";
        };

        assertThat(timeline(capability("skill", evidence(Tier.MEASURED, "a", claim)))
                        .introducing(SKILL)
                        .isEmpty())
                .isEqualTo(verdict == Verdict.REFUTED);
    }

    @Test
    void evidence_that_stands_counts_beside_evidence_that_is_struck_out() {
        CapabilityTimeline timeline = timeline(capability(
                "skill", evidence(Tier.MEASURED, "a", "a/false"), evidence(Tier.DEMONSTRATED, "a", "a/true")));

        assertThat(timeline.introducing(SKILL)).containsExactly(A);
        assertThat(timeline.tier(SKILL, A)).hasValue(Tier.DEMONSTRATED);
        assertThat(timeline.evidence(SKILL))
                .extracting(JudgedDemonstration::isStruckOut)
                .containsExactly(true, false);
    }

    @Test
    void strong_struck_out_evidence_and_weak_evidence_that_stands_prove_nothing_together() {
        CapabilityTimeline timeline = timeline(
                capability("skill", evidence(Tier.MEASURED, "a", "a/false"), evidence(Tier.ASSERTED, "a", "a/true")));

        assertThat(timeline.introducing(SKILL)).isEmpty();
        assertThat(timeline.neverIntroduced()).extracting(Capability::id).containsExactly(SKILL);
    }

    @Test
    void a_later_generation_with_weak_evidence_only_does_not_carry_over() {
        CapabilityTimeline timeline =
                timeline(capability("skill", evidence(Tier.MEASURED, "a"), evidence(Tier.ASSERTED, "b")));

        assertThat(timeline.generation(B).carriedOver()).isEmpty();
        assertThat(timeline.presences(SKILL))
                .extracting(CapabilityPresence::status)
                .containsExactly(CapabilityStatus.INTRODUCED, CapabilityStatus.UNPROVEN);
        assertThat(timeline.generation(C).unproven()).isEmpty();
    }

    @Test
    void evidence_of_unknown_papers_and_links_to_unknown_claims_are_left_aside() {
        CapabilityTimeline timeline = timeline(
                capability("skill", evidence(Tier.MEASURED, "elsewhere"), evidence(Tier.MEASURED, "b", "b/unknown")));

        assertThat(timeline.introducing(SKILL)).containsExactly(B);
        assertThat(timeline.evidence(SKILL)).hasSize(1);
    }

    @Test
    void evidence_of_one_tier_comes_by_place() {
        CapabilityTimeline timeline = timeline(capability(
                "skill",
                Demonstration.builder()
                        .tier(Tier.ASSERTED)
                        .paper(A)
                        .source(SourceId.of("z"))
                        .locator(section("1"))
                        .build(),
                Demonstration.builder()
                        .tier(Tier.ASSERTED)
                        .paper(A)
                        .source(SourceId.of("a"))
                        .locator(section("2"))
                        .note(text("b"))
                        .build(),
                Demonstration.builder()
                        .tier(Tier.ASSERTED)
                        .paper(A)
                        .source(SourceId.of("a"))
                        .locator(section("2"))
                        .note(text("a"))
                        .build()));

        assertThat(timeline.evidence(SKILL))
                .extracting(judged -> judged.demonstration().citation() + " "
                        + judged.demonstration()
                                .note()
                                .map(LocalizedText::toString)
                                .orElse("-"))
                .containsExactly("a, § 2 a", "a, § 2 b", "z, § 1 -");
        assertThat(timeline.evidence(SKILL).get(0).explanation().statement().in(Language.ENGLISH))
                .isEqualTo("a: asserted. a");
    }

    @Test
    void the_tier_is_that_of_the_generation_asked_for() {
        CapabilityTimeline timeline =
                timeline(capability("skill", evidence(Tier.MEASURED, "a"), evidence(Tier.ASSERTED, "b")));

        assertThat(timeline.tier(SKILL, B)).hasValue(Tier.ASSERTED);
        assertThat(timeline.tier(SKILL, C)).isEmpty();
    }

    @Test
    void two_timelines_are_equal_if_they_say_the_same() {
        Capability skill = capability("skill", evidence(Tier.MEASURED, "a"));

        assertThat(timeline(skill)).isEqualTo(timeline(skill)).hasSameHashCodeAs(timeline(skill));
        assertThat(timeline(skill))
                .isNotEqualTo(facts(skill).capabilities(Tier.MEASURED))
                .isNotEqualTo(timeline(capability("skill", evidence(Tier.MEASURED, "b"))))
                .isNotEqualTo(timeline(capability("other")));
        assertThat(timeline(skill).minimum()).isEqualTo(Tier.STATED);
        assertThat(timeline(skill).generations())
                .extracting(GenerationCapabilities::paper)
                .containsExactly(A, B, C);
    }

    @Test
    void unknown_ids_are_errors() {
        CapabilityTimeline timeline = timeline(capability("skill"));

        assertThat(timeline.introducing(SKILL)).isEmpty();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> timeline.introducing(CapabilityId.of("skull")));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> timeline.introducedBy(PaperId.of("x")));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> timeline.tier(SKILL, PaperId.of("x")));
    }

    @Test
    void the_explanation_says_why_earlier_evidence_does_not_count() {
        CapabilityTimeline timeline = timeline(
                capability("skill", evidence(Tier.MEASURED, "a", "a/false"), evidence(Tier.DEMONSTRATED, "b")));

        assertThat(timeline.introducedBy(B).get(0).explanation()).hasToString("""
                        Among these papers, b introduces skill (demonstrated): none before it has evidence that stands and is at least demonstrated
                          b: demonstrated [b-paper, § 2]
                          Struck out: a: measured [a-paper, § 2]
                            a/false is refuted: statement of a/false
                              rationale of a/false
                                contradicts [a-paper, § 2]""");
        assertThat(timeline.introducedBy(B)
                        .get(0)
                        .explanation()
                        .in(Language.CHINESE)
                        .lines()
                        .limit(3))
                .containsExactly(
                        "在这几篇论文中，b 首次有“skill（中）”的证据（有实例展示）：在它之前，没有哪篇的证据既站得住，又至少达到“有实例展示”",
                        "  b：有实例展示 [b-paper，§ 2]",
                        "  不予采信：a：有测量结果 [a-paper，§ 2]");
    }

    @Test
    void the_explanation_of_the_timeline_counts_and_names_what_is_not_proven() {
        assertThat(timeline(capability("skill", evidence(Tier.MEASURED, "a")), capability("dream"))
                        .explanation()
                        .toString()
                        .lines())
                .startsWith("Of 2 capabilities, 1 were introduced over 3 generations of these papers")
                .endsWith("  No generation proves dream");
    }

    @Test
    void the_introducer_is_the_first_whose_evidence_reaches_the_minimum() {
        CapabilityTimeline timeline = timeline(capability(
                "skill", evidence(Tier.ASSERTED, "a"), evidence(Tier.DEMONSTRATED, "b"), evidence(Tier.MEASURED, "c")));

        assertThat(timeline.generation(C)
                        .carriedOver()
                        .get(0)
                        .explanation()
                        .statement()
                        .in(Language.ENGLISH))
                .isEqualTo("c shows skill again (measured), which b introduced among these papers");
    }

    @Test
    void struck_out_evidence_introduces_nothing() {
        CapabilityTimeline timeline = timeline(capability(
                "skill",
                evidence(Tier.MEASURED, "a", "a/false"),
                evidence(Tier.MEASURED, "b"),
                evidence(Tier.MEASURED, "c")));

        assertThat(timeline.generation(C)
                        .carriedOver()
                        .get(0)
                        .explanation()
                        .statement()
                        .in(Language.ENGLISH))
                .endsWith(", which b introduced among these papers");
    }

    @Test
    void a_statement_proves_that_a_method_was_used_and_what_came_before_the_papers_is_told() {
        Capability method = Capability.builder()
                .id(SKILL)
                .kind(CapabilityKind.METHOD)
                .name(text("skill"))
                .description(text("skill"))
                .addDemonstrations(evidence(Tier.STATED, "b"))
                .addPrecedents(new Precedent(document("older"), section("1"), text("others had it")))
                .build();
        CapabilityTimeline timeline = timeline(method);

        assertThat(timeline.generation(B).introduced(CapabilityKind.METHOD))
                .singleElement()
                .satisfies(presence -> {
                    assertThat(presence).hasToString("skill: introduced by b (stated)");
                    assertThat(presence.explanation().toString())
                            .contains("at least stated", "Before these papers: others had it [older-paper, § 1]");
                });
        assertThat(timeline.generation(B).introduced(CapabilityKind.ABILITY)).isEmpty();
        assertThat(facts(method).capabilities(Tier.DEMONSTRATED).introducing(SKILL))
                .isEmpty();
    }
}
