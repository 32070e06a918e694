package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.proof;
import static dev.stemma.analysis.Fixtures.read;
import static dev.stemma.analysis.claim.TwoReadings.corpusOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisplacedClaimTest {

    private static List<String> misplaced(Verdict verdict, String assertedIn, Evidence... evidence) {
        // the paper that the section of the reading is about
        String id = assertedIn.startsWith("2") ? "b/x" : "a/x";
        return Facts.of(corpusOf(claim(id, verdict)
                        .addAssertions(read(assertedIn, "item 1"))
                        .addEvidence(evidence)
                        .build()))
                .claims()
                .misplaced()
                .stream()
                .map(MisplacedClaim::toString)
                .toList();
    }

    @Test
    void a_true_claim_is_misplaced_if_no_section_covered_supports_it() {
        assertThat(misplaced(Verdict.SUPPORTED, "1.0", proof("a", "2", Stance.SUPPORTS)))
                .containsExactly("a/x: asserted in reading § 1.0, item 1; said in a-paper, § 2");
        assertThat(misplaced(Verdict.PARTLY_SUPPORTED, "1.0", proof("a", "2", Stance.SUPPORTS)))
                .hasSize(1);
        assertThat(misplaced(
                        Verdict.SUPPORTED,
                        "1.0",
                        proof("a", "2", Stance.SUPPORTS),
                        proof("a", "1", Stance.CONTRADICTS)))
                .hasSize(1);
    }

    @Test
    void a_claim_is_in_place_if_one_section_covered_or_one_below_it_supports_it() {
        assertThat(misplaced(
                        Verdict.SUPPORTED, "1.0", proof("a", "2", Stance.SUPPORTS), proof("a", "1", Stance.SUPPORTS)))
                .isEmpty();
        assertThat(misplaced(Verdict.SUPPORTED, "1.1", proof("a", "2.1", Stance.SUPPORTS)))
                .isEmpty();
    }

    @Test
    void a_section_above_the_one_covered_does_not_put_a_claim_in_place() {
        assertThat(misplaced(Verdict.SUPPORTED, "2.0", proof("b", "2", Stance.SUPPORTS)))
                .hasSize(1);
        assertThat(misplaced(Verdict.SUPPORTED, "2.0", proof("b", "2.1", Stance.SUPPORTS)))
                .isEmpty();
    }

    @Test
    void section_numbers_of_another_document_do_not_put_a_claim_in_place() {
        assertThat(misplaced(Verdict.SUPPORTED, "1.0", proof("b", "1", Stance.SUPPORTS)))
                .hasSize(1);
    }

    @Test
    void untrue_claims_and_those_of_which_nothing_can_be_said_are_not_misplaced() {
        Evidence elsewhere = proof("a", "2", Stance.SUPPORTS);

        assertThat(misplaced(Verdict.REFUTED, "1.0", elsewhere)).isEmpty();
        assertThat(misplaced(Verdict.NOT_STATED, "1.0", elsewhere)).isEmpty();
        assertThat(misplaced(Verdict.SUPPORTED, "1.0")).isEmpty();
        assertThat(misplaced(Verdict.SUPPORTED, "9.9", elsewhere)).isEmpty();
        assertThat(misplaced(Verdict.SUPPORTED, "2.1", elsewhere)).isEmpty();
        assertThat(misplaced(
                        Verdict.SUPPORTED,
                        "1.0",
                        Evidence.of(
                                SourceId.of("a-paper"),
                                Locator.builder().page(3).build(),
                                Stance.SUPPORTS)))
                .isEmpty();
    }

    @Test
    void each_assertion_is_placed_on_its_own() {
        ClaimAudit audit = Facts.of(corpusOf(claim("a/x", Verdict.SUPPORTED)
                        .addAssertions(read("1.1", "item 1"), read("1.0", "item 2"))
                        .addEvidence(proof("a", "2", Stance.SUPPORTS))
                        .build()))
                .claims();

        assertThat(audit.misplaced())
                .singleElement()
                .satisfies(claim -> assertThat(claim.assertions())
                        .extracting(assertion -> assertion.assertion().section())
                        .containsExactly(SectionId.of("1.0")));
        assertThat(audit.misplaced().get(0).explanation().statement().in(Language.ENGLISH))
                .isEqualTo(
                        "a/x is misplaced: reading asserts it in § 1.0, which is about a § 1, and none of the places that say it is there");
    }
}
