package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.READING;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.proof;
import static dev.stemma.analysis.Fixtures.read;
import static dev.stemma.analysis.Fixtures.reading;
import static dev.stemma.analysis.Fixtures.said;
import static dev.stemma.analysis.Fixtures.text;
import static dev.stemma.analysis.claim.TwoReadings.OTHER;
import static dev.stemma.analysis.claim.TwoReadings.corpusOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.Scope;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.Locator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimAuditTest {

    private static List<String> ids(List<AuditedClaim> claims) {
        return claims.stream().map(audited -> audited.id().value()).toList();
    }

    @Test
    void verdicts_are_counted_by_paper_section_and_kind() {
        ClaimAudit audit = Facts.of(corpusOf(
                        claim("b/one", Verdict.NOT_STATED)
                                .addAssertions(read("2.0", "paragraph 1"))
                                .build(),
                        claim("a/two", Verdict.REFUTED)
                                .addAssertions(read("1.1", "paragraph 1"), read("1.0", "item 3"), read("1.0", "item 4"))
                                .build(),
                        claim("a/one", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "paragraph 2"))
                                .build()))
                .claims();

        assertThat(audit.counts())
                .isEqualTo(Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_STATED)));
        assertThat(audit.byPaper())
                .containsExactly(
                        entry(PaperId.of("a"), Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED))),
                        entry(PaperId.of("b"), Counts.of(List.of(Verdict.NOT_STATED))));
        assertThat(audit.bySection())
                .containsExactly(
                        entry(section("1.0"), Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED))),
                        entry(section("1.1"), Counts.of(List.of(Verdict.REFUTED))),
                        entry(section("2.0"), Counts.of(List.of(Verdict.NOT_STATED))));
        assertThat(audit.byKind())
                .containsExactly(entry(
                        ClaimKind.METHOD, Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_STATED))));
        assertThat(audit).hasToString("3 claims: 1 supported, 1 refuted, 1 not-stated");
    }

    private static ReadingSection section(String section) {
        return new ReadingSection(READING, SectionId.of(section));
    }

    @Test
    void claims_come_by_generation_then_as_the_reading_goes() {
        Corpus corpus = corpus().papers(List.of(paper("early", "2019", "old"), paper("old", "2018")))
                .sources(List.of(
                        reading(READING, List.of(List.of("2", "old"), List.of("1", "old"), List.of("0", "early")))))
                .claims(List.of(
                        claim("early/a", Verdict.SUPPORTED)
                                .addAssertions(read("2", "item 1"))
                                .build(),
                        claim("old/a", Verdict.SUPPORTED)
                                .addAssertions(read("0.9", "item 1"))
                                .build(),
                        claim("old/b", Verdict.SUPPORTED)
                                .addAssertions(read("1", "item 1"))
                                .build(),
                        claim("old/c", Verdict.SUPPORTED)
                                .addAssertions(read("2", "item 1"))
                                .build(),
                        claim("old/d", Verdict.SUPPORTED)
                                .addAssertions(read("2", "paragraph 10"))
                                .build(),
                        claim("old/e", Verdict.SUPPORTED)
                                .addAssertions(read("1", "paragraph 9"), read("2", "paragraph 9, sentence 2"))
                                .build(),
                        claim("old/f", Verdict.SUPPORTED)
                                .addAssertions(read("2", "paragraph 9, sentence 1"))
                                .build(),
                        claim("old/g", Verdict.SUPPORTED)
                                .addAssertions(read("2", "paragraph 9"))
                                .build()))
                .build();
        ClaimAudit audit = Facts.of(corpus).claims();

        assertThat(ids(audit.claims()))
                .containsExactly("old/g", "old/f", "old/e", "old/d", "old/c", "old/b", "old/a", "early/a");
        assertThat(audit.claims().get(2).assertions())
                .extracting(assertion -> assertion.section().value())
                .containsExactly("2", "1");
        assertThat(audit.byPaper().keySet()).containsExactly(PaperId.of("old"), PaperId.of("early"));
        assertThat(audit.bySection().keySet())
                .extracting(section -> section.section().value())
                .containsExactly("2", "1", "0.9");
    }

    @Test
    void sections_that_no_outline_knows_come_by_name_behind_the_others() {
        ClaimAudit audit = Facts.of(corpusOf(claim("a/x", Verdict.SUPPORTED)
                        .addAssertions(
                                read("8", "item 1"), read("7", "item 1"), read("1.1", "item 1"), read("1.0", "item 1"))
                        .build()))
                .claims();

        assertThat(audit.bySection().keySet())
                .extracting(section -> section.section().value())
                .containsExactly("1.0", "1.1", "7", "8");
    }

    @Test
    void the_explanation_of_the_audit_has_every_count_in_both_languages() {
        ClaimAudit audit = Facts.of(corpusOf(
                        claim("a/r", Verdict.REFUTED)
                                .addAssertions(read("1.0", "item 1"))
                                .addContradicts(ClaimId.of("a/s"))
                                .build(),
                        claim("a/s", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "item 2"))
                                .addEvidence(proof("a", "2", Stance.SUPPORTS))
                                .build(),
                        claim("a/o", Verdict.SUPPORTED)
                                .addAssertions(said("a", "1"))
                                .build()))
                .claims();

        assertThat(audit.explanation().statement().in(Language.ENGLISH))
                .isEqualTo(
                        "2 claims, 1 supported (50.0 %), 0 partly supported (0.0 %), 1 refuted (50.0 %), 0 not stated"
                                + " (0.0 %), 0 conflicting (0.0 %); 1 misplaced, 1 omitted, 1 contradictions");
        assertThat(audit.explanation().statement().in(Language.CHINESE))
                .isEqualTo("共 2 条论断，属实 1 条（50.0 %），部分属实 0 条（0.0 %），不实 1 条（50.0 %），原文未提 0 条（0.0 %），证据冲突 0 条（0.0 %）；"
                        + "放错位置 1 条，遗漏 1 条，自相矛盾 1 处");
        assertThat(audit.explanation().working()).hasSize(5);
        assertThat(audit.contradictions().get(0).explanation().statement().in(Language.ENGLISH))
                .isEqualTo("a/r and a/s cannot both be true");
        assertThat(audit.rate(Verdict.REFUTED)
                        .orElseThrow()
                        .explanation()
                        .statement()
                        .in(Language.ENGLISH))
                .isEqualTo("1 of 2 claims are refuted: 50.0 % (95 % Wilson score interval 9.5 % to 90.5 %)");
    }

    @Test
    void two_audits_are_equal_if_they_find_the_same() {
        Claim one = claim("a/one", Verdict.REFUTED)
                .addAssertions(read("1.0", "item 1"))
                .build();
        Claim other = claim("a/one", Verdict.SUPPORTED)
                .addAssertions(read("1.0", "item 1"))
                .build();
        ClaimAudit audit = Facts.of(corpusOf(one)).claims();

        assertThat(audit)
                .isEqualTo(Facts.of(corpusOf(one)).claims())
                .hasSameHashCodeAs(Facts.of(corpusOf(one)).claims());
        assertThat(audit)
                .isNotEqualTo(Facts.of(corpusOf(other)).claims())
                .isNotEqualTo(Facts.of(corpusOf(one)).claims(READING))
                .isNotEqualTo("audit");
    }

    @Test
    void contradictions_come_in_the_order_of_the_claims() {
        ClaimAudit audit = Facts.of(corpusOf(
                        claim("a/w", Verdict.REFUTED)
                                .addAssertions(read("1.0", "item 4"))
                                .addContradicts(ClaimId.of("a/x"), ClaimId.of("a/z"))
                                .build(),
                        claim("a/x", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "item 3"))
                                .build(),
                        claim("a/y", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "item 2"))
                                .addContradicts(ClaimId.of("a/z"))
                                .build(),
                        claim("a/z", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "item 1"))
                                .build()))
                .claims();

        assertThat(audit.contradictions())
                .extracting(pair -> pair.first().id() + " " + pair.second().id())
                .containsExactly("a/z a/y", "a/z a/w", "a/x a/w");
    }

    @Test
    void counts_of_disjoint_claims_add_up() {
        Counts<Verdict> some =
                new Counts<>(Map.of(Verdict.SUPPORTED, 1L, Verdict.REFUTED, 2L, Verdict.NOT_STATED, 0L), 3);
        Counts<Verdict> others = new Counts<>(Map.of(Verdict.REFUTED, 20L, Verdict.CONFLICTING, 30L), 40);

        assertThat(some.plus(others))
                .isEqualTo(
                        new Counts<>(Map.of(Verdict.SUPPORTED, 1L, Verdict.REFUTED, 22L, Verdict.CONFLICTING, 30L), 43))
                .hasToString("1 supported, 22 refuted, 30 conflicting, 43 unlabelled");
        assertThat(some.plus(others).total()).isEqualTo(96);
        assertThat(some.count(Verdict.NOT_STATED)).isZero();
        assertThat(some.proportion(Verdict.REFUTED)).hasValue(new Proportion(2, 6));
    }

    @Test
    void counts_below_zero_are_refused_and_nothing_counts_as_none() {
        assertThatThrownBy(() -> new Counts<>(Map.of(Verdict.SUPPORTED, -1L), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Counts.of(List.<Verdict>of(), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Counts.<Verdict>none()).hasToString("none");
        assertThat(Counts.<Verdict>none().proportion(Verdict.SUPPORTED)).isEmpty();
    }

    @Test
    void each_verdict_has_its_list() {
        ClaimAudit audit = Facts.of(corpusOf(
                        claim("a/s", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "item 1"))
                                .build(),
                        claim("a/p", Verdict.PARTLY_SUPPORTED)
                                .addAssertions(read("1.0", "item 2"))
                                .build(),
                        claim("a/r", Verdict.REFUTED)
                                .addAssertions(read("1.0", "item 3"))
                                .build(),
                        claim("a/n", Verdict.NOT_STATED)
                                .addAssertions(read("1.0", "item 4"))
                                .build()))
                .claims();

        assertThat(ids(audit.withVerdict(Verdict.SUPPORTED))).containsExactly("a/s");
        assertThat(ids(audit.withVerdict(Verdict.PARTLY_SUPPORTED))).containsExactly("a/p");
        assertThat(ids(audit.refuted())).containsExactly("a/r");
        assertThat(ids(audit.withVerdict(Verdict.NOT_STATED))).containsExactly("a/n");
        assertThat(audit.rate(Verdict.REFUTED)).hasValueSatisfying(rate -> {
            assertThat(rate.proportion().value()).isEqualTo(0.25);
            assertThat(ids(rate.claims())).containsExactly("a/r");
            assertThat(rate).hasToString("refuted: 1 of 4, 25.0 % (95 % interval 4.6 % to 69.9 %)");
        });
    }

    @Test
    void without_claims_there_is_no_rate() {
        assertThat(Facts.of(corpusOf()).claims().rate(Verdict.SUPPORTED)).isEmpty();
        assertThat(Facts.of(corpusOf()).claims().counts()).isEqualTo(Counts.none());
        assertThat(Facts.of(corpusOf()).claims().explanation())
                .hasToString("0 claims; 0 misplaced, 0 omitted, 0 contradictions");
    }

    @Test
    void claims_of_the_paper_that_no_reading_asserts_are_omitted_and_enter_no_count() {
        ClaimAudit audit = Facts.of(corpusOf(
                        claim("b/said", Verdict.SUPPORTED)
                                .addAssertions(said("b", "1"))
                                .build(),
                        claim("a/late", Verdict.SUPPORTED, ClaimKind.METHOD, "2")
                                .addAssertions(said("a", "2"))
                                .build(),
                        claim("a/zero", Verdict.SUPPORTED)
                                .addAssertions(said("a", "1"))
                                .build(),
                        claim("a/both", Verdict.SUPPORTED)
                                .addAssertions(said("a", "1"), read("1.0", "item 1"))
                                .build(),
                        claim("a/nobody", Verdict.SUPPORTED).build()))
                .claims();

        assertThat(ids(audit.omitted())).containsExactly("a/zero", "a/late", "b/said");
        assertThat(ids(audit.claims())).containsExactly("a/both");
        assertThat(audit.counts().total()).isEqualTo(1);
    }

    @Test
    void a_reading_is_audited_by_its_own_claims_and_omits_only_of_papers_that_it_is_about() {
        Corpus corpus = corpusOf(
                claim("a/first", Verdict.SUPPORTED)
                        .addAssertions(said("a", "1"), read("1.0", "item 1"))
                        .build(),
                claim("a/other", Verdict.REFUTED)
                        .addAssertions(read(OTHER, "I", "item 1"))
                        .build(),
                claim("b/said", Verdict.SUPPORTED).addAssertions(said("b", "1")).build());

        assertThat(Facts.of(corpus).claims().reading()).isEmpty();
        assertThat(ids(Facts.of(corpus).claims().claims())).containsExactly("a/other", "a/first");
        ClaimAudit other = Facts.of(corpus).claims(OTHER);
        assertThat(other.reading()).hasValue(OTHER);
        assertThat(ids(other.claims())).containsExactly("a/other");
        assertThat(ids(other.omitted())).containsExactly("a/first");
        assertThat(ids(Facts.of(corpus).claims(READING).omitted())).containsExactly("b/said");
        assertThat(ids(Facts.of(corpusOf(corpus.claims().get(0), corpus.claims().get(1)))
                        .claims(OTHER)
                        .omitted()))
                .containsExactly("a/first");
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> Facts.of(corpus).claims(SourceId.of("unknown")));
    }

    @Test
    void contradictions_are_pairs_of_asserted_claims_each_once() {
        ClaimAudit audit = Facts.of(corpusOf(
                        claim("a/early", Verdict.SUPPORTED)
                                .addAssertions(read("1.0", "item 1"))
                                .addContradicts(
                                        ClaimId.of("a/late"),
                                        ClaimId.of("a/unknown"),
                                        ClaimId.of("a/paper"),
                                        ClaimId.of("a/early"))
                                .build(),
                        claim("a/late", Verdict.REFUTED)
                                .addAssertions(read("1.0", "item 2"))
                                .addContradicts(ClaimId.of("a/early"))
                                .build(),
                        claim("a/paper", Verdict.SUPPORTED)
                                .addAssertions(said("a", "1"))
                                .build()))
                .claims();

        assertThat(audit.contradictions()).singleElement().hasToString("a/early (supported) against a/late (refuted)");
    }

    @Test
    void the_explanation_of_a_claim_ends_in_its_places() {
        AuditedClaim claim = Facts.of(corpusOf(claim("a/x", Verdict.REFUTED)
                        .addAssertions(read("1.0", "item 3, sentence 2"))
                        .addEvidence(
                                proof("a", "2", Stance.CONTRADICTS),
                                new Evidence(
                                        SourceId.of("a-paper"),
                                        Locator.builder().page(3).build(),
                                        Stance.SILENT,
                                        Optional.of(Scope.PART),
                                        Optional.of(text("nothing"))))
                        .settlement(text("by re-reading"))
                        .build()))
                .claims()
                .refuted()
                .get(0);

        assertThat(claim.explanation()).hasToString("""
                        a/x is refuted: statement of a/x
                          Asserted in item 3, sentence 2 [reading, § 1.0]
                          rationale of a/x
                            contradicts [a-paper, § 2]
                            silent (part of the claim): nothing [a-paper, p. 3]
                          Settled: by re-reading""");
        assertThat(claim.explanation().in(Language.CHINESE)).isEqualTo("""
                        a/x 不实：statement of a/x（中）
                          出现在第 3 条第 2 句 [reading，§ 1.0]
                          rationale of a/x（中）
                            否定 [a-paper，§ 2]
                            未提及（论断的一部分）：nothing（中） [a-paper，第 3 页]
                          分歧的处理：by re-reading（中）""");
    }
}
