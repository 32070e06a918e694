package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.model.claim.Verdict.NOT_STATED;
import static dev.stemma.model.claim.Verdict.PARTLY_SUPPORTED;
import static dev.stemma.model.claim.Verdict.REFUTED;
import static dev.stemma.model.claim.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.PartialDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static Annotation label(String annotator, String date, Verdict label) {
        return Annotation.of(annotator, PartialDate.of(date), label);
    }

    private static Claim labelled(String id, ClaimKind kind, Verdict first, Verdict second) {
        return claim(id, first, kind, "1")
                .addAnnotations(label("second", "2026", second), label("first", "2026", first))
                .build();
    }

    private static Corpus corpusOf(Claim... claims) {
        return corpus().papers(List.of(paper("b", "2019", "a"), paper("a", "2018")))
                .claims(List.of(claims))
                .build();
    }

    private static AgreementTable<Verdict> table(int both, int firstOnly, int secondOnly, int neither) {
        return new AgreementTable<>(Map.of(
                SUPPORTED, new Counts<>(Map.of(SUPPORTED, (long) both, REFUTED, (long) firstOnly), 0),
                REFUTED, new Counts<>(Map.of(SUPPORTED, (long) secondOnly, REFUTED, (long) neither), 0)));
    }

    @Test
    void kappa_is_the_one_of_the_textbook() {
        AgreementTable<Verdict> table = table(20, 5, 10, 15);

        assertThat(table.observedAgreement()).hasValue(0.7);
        assertThat(table.expectedAgreement()).hasValue(0.5);
        assertThat(table.kappa().orElseThrow()).isCloseTo(0.4, within(1e-15));
        assertThat(table.count(SUPPORTED, REFUTED)).isEqualTo(5);
        assertThat(table.count(REFUTED, SUPPORTED)).isEqualTo(10);
        assertThat(table).isNotEqualTo(table(20, 10, 5, 15)).isEqualTo(table(20, 5, 10, 15));
        assertThat(table).hasToString("35 of 50 agree, kappa 0.400");
    }

    /** The example of the documentation of scikit-learn's f1_score: truth 0 1 2 0 1 2, predicted 0 2 1 0 0 1. */
    @Test
    void macro_f1_is_that_of_scikit_learn() {
        AgreementTable<Verdict> table = new AgreementTable<>(Map.of(
                SUPPORTED, new Counts<>(Map.of(SUPPORTED, 2L), 0),
                REFUTED, new Counts<>(Map.of(NOT_STATED, 1L, SUPPORTED, 1L), 0),
                NOT_STATED, new Counts<>(Map.of(REFUTED, 2L), 0)));

        assertThat(table.f1(SUPPORTED).orElseThrow()).isCloseTo(0.8, within(1e-15));
        assertThat(table.f1(REFUTED)).hasValue(0);
        assertThat(table.f1(PARTLY_SUPPORTED)).isEmpty();
        assertThat(table.macroF1().orElseThrow()).isCloseTo(0.8 / 3, within(1e-15));
        assertThat(AgreementTable.<Verdict>none().macroF1()).isEmpty();
        assertThat(AgreementTable.of(REFUTED, SUPPORTED).macroF1()).hasValue(0);
    }

    @Test
    void kappa_of_labels_that_agree_as_by_chance_is_zero_and_of_opposite_ones_negative() {
        assertThat(table(1, 1, 1, 1).kappa()).hasValue(0);
        assertThat(table(0, 5, 5, 0).kappa()).hasValue(-1);
    }

    @Test
    void kappa_is_undefined_without_claims_and_if_both_gave_one_and_the_same_label_throughout() {
        assertThat(AgreementTable.none().kappa()).isEmpty();
        assertThat(AgreementTable.none().observedAgreement()).isEmpty();
        assertThat(AgreementTable.none().expectedAgreement()).isEmpty();
        assertThat(table(5, 0, 0, 0).kappa()).isEmpty();
        assertThat(table(5, 0, 0, 0).observedAgreement()).hasValue(1);
        assertThat(table(0, 5, 0, 0).kappa()).hasValue(0);
    }

    @Test
    void agreement_is_counted_overall_by_paper_and_by_kind() {
        Agreement agreement = Facts.of(corpusOf(
                        labelled("b/one", ClaimKind.RISK, REFUTED, REFUTED),
                        labelled("a/one", ClaimKind.METHOD, SUPPORTED, SUPPORTED),
                        labelled("a/two", ClaimKind.RISK, NOT_STATED, PARTLY_SUPPORTED),
                        claim("a/three", SUPPORTED)
                                .addAnnotations(label("first", "2026", SUPPORTED))
                                .build(),
                        claim("a/four", SUPPORTED).build()))
                .agreement("first", "second");

        assertThat(agreement.first()).isEqualTo("first");
        assertThat(agreement.second()).isEqualTo("second");
        assertThat(agreement.overall().total()).isEqualTo(3);
        assertThat(agreement.overall().agreed()).isEqualTo(2);
        assertThat(agreement.byPaper().keySet()).containsExactly(PaperId.of("a"), PaperId.of("b"));
        assertThat(agreement.byPaper().get(PaperId.of("a")).total()).isEqualTo(2);
        assertThat(agreement.byKind().keySet()).containsExactly(ClaimKind.METHOD, ClaimKind.RISK);
        assertThat(agreement.byKind().get(ClaimKind.RISK).agreed()).isEqualTo(1);
        assertThat(agreement.disagreements())
                .singleElement()
                .hasToString("a/two: not-stated against partly-supported, settled as not-stated");
        assertThat(agreement.explanation().toString().lines().limit(2))
                .containsExactly(
                        "first and second agree on 2 of 3 claims (66.7 %); Cohen's kappa is 0.571",
                        "  a/two: first says not stated, second says partly supported");
        assertThat(agreement.explanation().in(Language.CHINESE).lines().limit(2))
                .containsExactly(
                        "first 与 second 在 3 条论断中有 2 条判断一致（66.7 %）；Cohen kappa 为 0.571",
                        "  a/two：first 判为原文未提，second 判为部分属实");
    }

    @Test
    void of_three_annotators_each_two_who_labelled_a_claim_in_common_are_a_pair() {
        Corpus corpus = corpusOf(
                claim("a/one", SUPPORTED)
                        .addAnnotations(
                                label("x", "2026", SUPPORTED),
                                label("z", "2026", SUPPORTED),
                                label("y", "2026", REFUTED))
                        .build(),
                claim("a/two", SUPPORTED)
                        .addAnnotations(label("z", "2026", SUPPORTED), label("y", "2026", SUPPORTED))
                        .build(),
                claim("a/three", SUPPORTED)
                        .addAnnotations(label("alone", "2026", SUPPORTED))
                        .build());

        assertThat(Facts.of(corpus).agreements())
                .extracting(Agreement::toString)
                .containsExactly(
                        "x and y: 0 of 1 agree, kappa 0.000",
                        "x and z: 1 of 1 agree, kappa undefined",
                        "y and z: 1 of 2 agree, kappa 0.000");
        assertThat(Facts.of(corpus).agreement("y", "z"))
                .isNotEqualTo(Facts.of(corpus).agreement("z", "y"));
    }

    @Test
    void of_two_labels_by_one_annotator_the_earlier_counts() {
        Corpus corpus = corpusOf(claim("a/one", SUPPORTED)
                .addAnnotations(
                        label("x", "2026-02", REFUTED), label("x", "2026-01", SUPPORTED), label("y", "2026", SUPPORTED))
                .build());

        assertThat(Facts.of(corpus).agreement("x", "y").overall().agreed()).isEqualTo(1);
    }

    @Test
    void without_two_annotators_there_is_no_agreement() {
        assertThat(Facts.of(corpusOf(claim("a/one", SUPPORTED).build())).agreements())
                .isEmpty();
        assertThat(Facts.of(corpusOf()).agreement("x", "y").explanation())
                .hasToString("x and y agree on 0 of 0 claims; Cohen's kappa is undefined");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of(corpusOf()).agreement("x", "x"));
    }
}
