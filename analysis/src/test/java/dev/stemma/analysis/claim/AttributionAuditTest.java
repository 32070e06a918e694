package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.READING;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.document;
import static dev.stemma.analysis.Fixtures.proof;
import static dev.stemma.analysis.Fixtures.read;
import static dev.stemma.analysis.Fixtures.section;
import static dev.stemma.analysis.Fixtures.text;
import static dev.stemma.analysis.claim.TwoReadings.OTHER;
import static dev.stemma.analysis.claim.TwoReadings.corpusOf;
import static dev.stemma.model.claim.AttributionLabel.ANOTHER_SECTION;
import static dev.stemma.model.claim.AttributionLabel.NAMED_SECTION;
import static dev.stemma.model.claim.AttributionLabel.NONE_NAMED;
import static dev.stemma.model.claim.AttributionLabel.NO_SECTION;
import static dev.stemma.model.claim.Verdict.CONFLICTING;
import static dev.stemma.model.claim.Verdict.PARTLY_SUPPORTED;
import static dev.stemma.model.claim.Verdict.REFUTED;
import static dev.stemma.model.claim.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Assertion;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Place;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two judgements beside each other. */
class AttributionAuditTest {

    private static Assertion judged(SourceId reading, String section, Attribution attribution) {
        return new ReadingAssertion(reading, SectionId.of(section), Place.of("item 1"), Optional.of(attribution));
    }

    private static Assertion judged(String section, AttributionLabel label) {
        return judged(READING, section, Attribution.of(label));
    }

    private static Assertion elsewhere(String section) {
        return judged(
                READING,
                section,
                Attribution.of(
                        ANOTHER_SECTION, new Citation(document("a"), section("2.1")), text("section 1 is silent")));
    }

    private static Claim asserted(String id, Verdict verdict, Assertion... assertions) {
        return claim(id, verdict)
                .addAssertions(assertions)
                .addEvidence(proof("a", "2.1", Stance.SUPPORTS))
                .build();
    }

    private static ClaimAudit audit(Claim... claims) {
        return Facts.of(corpusOf(claims)).claims();
    }

    private static List<String> ids(List<AuditedClaim> claims) {
        return claims.stream().map(claim -> claim.id().value()).toList();
    }

    @Test
    void a_claim_holds_as_the_reading_puts_it_if_it_is_supported_and_all_its_assertions_do() {
        AttributionAudit attribution = audit(
                        asserted("a/both", SUPPORTED, judged("1.0", NONE_NAMED), judged("1.1", NAMED_SECTION)),
                        asserted("a/one", SUPPORTED, judged("1.1", NAMED_SECTION), elsewhere("1.0")),
                        asserted("a/half", SUPPORTED, judged("1.1", NAMED_SECTION), read("1.0", "item 2")),
                        asserted("a/part", PARTLY_SUPPORTED, judged("1.1", NAMED_SECTION)),
                        asserted("a/never", REFUTED, judged("1.1", NO_SECTION)))
                .attribution();

        assertThat(attribution.holding()).isEqualTo(3);
        assertThat(ids(attribution.holdingAsPut())).containsExactly("a/both");
        assertThat(attribution.notJudged()).isEqualTo(1);
        assertThat(attribution.isJudged()).isTrue();
        assertThat(attribution).hasToString("3 of 5 claims hold, 1 as the reading puts them");
    }

    @Test
    void what_the_paper_says_nowhere_is_not_in_the_share() {
        assertThat(audit(
                                asserted("a/in-place", SUPPORTED, judged("1.1", NAMED_SECTION)),
                                asserted("a/elsewhere", SUPPORTED, elsewhere("1.0")),
                                asserted("a/never", REFUTED, judged("1.1", NO_SECTION)),
                                asserted("a/both", CONFLICTING, judged("1.1", NO_SECTION), judged("1.0", NONE_NAMED)))
                        .attribution()
                        .share())
                .hasValue(new Proportion(1, 3));
    }

    @Test
    void the_cross_table_counts_assertions_by_verdict_and_attribution() {
        AttributionAudit attribution = audit(
                        asserted("a/one", SUPPORTED, judged("1.1", NAMED_SECTION), elsewhere("1.0")),
                        asserted("a/two", SUPPORTED, read("1.1", "item 3")),
                        asserted("a/three", REFUTED, judged("1.1", NO_SECTION)))
                .attribution();

        assertThat(attribution.byVerdict().keySet()).containsExactly(Verdict.values());
        Counts<AttributionLabel> supported = attribution.byVerdict().get(SUPPORTED);
        assertThat(supported).hasToString("1 named-section, 1 another-section, 1 unlabelled");
        assertThat(supported.total()).isEqualTo(3);
        assertThat(attribution.byVerdict().get(REFUTED).count(NO_SECTION)).isEqualTo(1);
        assertThat(attribution.counts().total()).isEqualTo(4);
        assertThat(attribution.byVerdict().values().stream()
                        .mapToLong(Counts::total)
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void only_the_assertions_of_the_audited_reading_count() {
        Claim claim = asserted(
                "a/one",
                SUPPORTED,
                judged("1.1", NAMED_SECTION),
                judged(
                        OTHER,
                        "I",
                        Attribution.of(ANOTHER_SECTION, new Citation(document("a"), section("1")), text("there"))));
        Facts facts = Facts.of(corpusOf(claim));

        assertThat(facts.claims().attribution().holdingAsPut()).isEmpty();
        assertThat(facts.claims(READING).attribution().holdingAsPut()).hasSize(1);
        assertThat(facts.claims(OTHER).attribution().holdingAsPut()).isEmpty();
    }

    @Test
    void where_nothing_was_judged_nothing_is_said() {
        ClaimAudit audit = audit(asserted("a/one", SUPPORTED, read("1.1", "item 1")));

        assertThat(audit.attribution().isJudged()).isFalse();
        assertThat(audit.attribution().share()).isEmpty();
        assertThat(audit.attribution())
                .hasToString("1 of 1 claims hold, whether as the reading puts them was not judged");
        assertThat(audit.attribution().explanation().statement().in(Language.ENGLISH))
                .isEqualTo("1 of 1 claims hold; whether they hold as the reading puts them was not judged");
        assertThat(audit).hasToString("1 claims: 1 supported");
        assertThat(audit().attribution().isJudged()).isFalse();
    }

    @Test
    void both_numbers_are_explained_in_both_languages() {
        ClaimAudit audit = audit(
                asserted("a/one", SUPPORTED, judged("1.1", NAMED_SECTION)),
                asserted("a/two", SUPPORTED, elsewhere("1.0")),
                asserted("a/three", SUPPORTED, read("1.1", "item 3")));

        assertThat(audit.attribution().explanation().statement().in(Language.ENGLISH))
                .isEqualTo("3 of 3 claims hold, 1 of them as the reading puts them: 50.0 % of the 2 claims of which the"
                        + " paper says something. Of 3 assertions: the named section says it, 1; another section says it,"
                        + " 1; no section says it, 0; no section is named, 0; not judged, 1");
        assertThat(audit.attribution().explanation().statement().in(Language.CHINESE))
                .isEqualTo("3 条论断中有 3 条成立，其中 1 条按解读的说法成立：占论文有所述及的 2 条的 50.0 %。"
                        + "共 3 处提出：所指章节确有此说 1 处，此说见于别的章节 1 处，论文各节均无此说 0 处，未指明章节 0 处，未判定 1 处");
        assertThat(audit.explanation().statement().in(Language.ENGLISH))
                .contains("; 1 supported as the reading puts them, 1 misplaced,");
        assertThat(audit.explanation().statement().in(Language.CHINESE)).contains("；按解读的说法属实 1 条，放错位置 1 条，");
        assertThat(audit).asString().endsWith("3 supported; 1 supported as the reading puts them");
    }

    @Test
    void an_assertion_that_was_judged_is_misplaced_exactly_if_another_section_says_it() {
        ClaimAudit audit = audit(
                asserted("a/elsewhere", SUPPORTED, elsewhere("1.1"), elsewhere("1.0")),
                asserted("a/none-named", SUPPORTED, judged("1.0", NONE_NAMED)),
                asserted(
                        "a/in-the-sentence",
                        SUPPORTED,
                        judged(
                                READING,
                                "1.0",
                                Attribution.of(NAMED_SECTION, new Citation(document("a"), section("2.1"))))),
                asserted("a/by-outline", SUPPORTED, read("1.0", "item 9")));

        assertThat(audit.misplaced())
                .extracting(MisplacedClaim::toString)
                .containsExactly(
                        "a/elsewhere: asserted in reading § 1.0, item 1; said in a-paper, § 2.1; asserted in reading § 1.1, item 1;"
                                + " said in a-paper, § 2.1",
                        "a/by-outline: asserted in reading § 1.0, item 9; said in a-paper, § 2.1");
        assertThat(audit.misplaced().get(0).explanation().statement().in(Language.ENGLISH))
                .isEqualTo(
                        "a/elsewhere is misplaced: reading asserts it in § 1.0, which is about a § 1, and another section"
                                + " says it; reading asserts it in § 1.1, which is about a § 2, and another section says it");
    }

    @Test
    void an_assertion_is_explained_with_its_attribution() {
        AuditedClaim claim =
                audit(asserted("a/one", SUPPORTED, elsewhere("1.0"))).claims().get(0);

        assertThat(claim.explanation().toString().lines().limit(3))
                .containsExactly(
                        "a/one is supported: statement of a/one",
                        "  Asserted in item 1: another section says it [reading, § 1.0]",
                        "    section 1 is silent [a-paper, § 2.1]");
        assertThat(claim.explanation().in(Language.CHINESE).lines().skip(1).limit(1))
                .containsExactly("  出现在第 1 条：此说见于别的章节 [reading，§ 1.0]");
    }

    @Test
    void annotators_are_compared_on_attributions_beside_verdicts() {
        PartialDate date = PartialDate.of("2026");
        Agreement agreement = Facts.of(corpusOf(
                        claim("a/one", SUPPORTED)
                                .addAnnotations(
                                        new Annotation("x", date, SUPPORTED, List.of(NAMED_SECTION, ANOTHER_SECTION)),
                                        new Annotation("y", date, SUPPORTED, List.of(NAMED_SECTION, NAMED_SECTION)))
                                .build(),
                        claim("a/two", REFUTED)
                                .addAnnotations(
                                        new Annotation("x", date, REFUTED, List.of(NO_SECTION)),
                                        Annotation.of("y", date, REFUTED))
                                .build()))
                .agreement("x", "y");

        assertThat(agreement.overall().total()).isEqualTo(2);
        assertThat(agreement.attributions().total()).isEqualTo(2);
        assertThat(agreement.attributions().agreed()).isEqualTo(1);
        assertThat(agreement.attributions().count(ANOTHER_SECTION, NAMED_SECTION))
                .isEqualTo(1);
        assertThat(agreement.explanation().statement().in(Language.ENGLISH))
                .isEqualTo(
                        "x and y agree on 2 of 2 claims (100.0 %); Cohen's kappa is 1.000; on which section says it, they"
                                + " agree on 1 of 2 assertions (50.0 %); Cohen's kappa is 0.000");
        assertThat(agreement.explanation().statement().in(Language.CHINESE))
                .isEqualTo("x 与 y 在 2 条论断中有 2 条判断一致（100.0 %）；Cohen kappa 为 1.000；关于何处有此说，"
                        + "在 2 处提出中有 1 处判断一致（50.0 %）；Cohen kappa 为 0.000");
    }
}
