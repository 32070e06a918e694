package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.READING;
import static dev.stemma.analysis.Fixtures.claim;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.proof;
import static dev.stemma.analysis.Fixtures.read;
import static dev.stemma.analysis.Fixtures.reading;
import static dev.stemma.analysis.Fixtures.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the audit counts by, which papers it takes a reading to be about, and in which order it lists. */
class ClaimAuditFacetsTest {

    private static Claim.Builder asserted(String id, Verdict verdict) {
        return claim(id, verdict).addAssertions(read("r1", "paragraph 1"));
    }

    private static ClaimAudit audit(List<List<String>> outline, Claim... claims) {
        return Facts.of(corpus().papers(List.of(paper("a", "2018-01-01"), paper("b", "2019-01-01")))
                        .sources(List.of(reading(READING, outline)))
                        .claims(List.of(claims))
                        .build())
                .claims();
    }

    private static ClaimAudit audit(Claim... claims) {
        return audit(List.of(List.of("r1", "a", "1")), claims);
    }

    @Test
    void a_claim_counts_for_each_of_its_capabilities_once() {
        CapabilityId rhyming = CapabilityId.of("rhyming");
        CapabilityId summing = CapabilityId.of("summing");

        assertThat(audit(
                                asserted("a/one", Verdict.SUPPORTED)
                                        .addCapabilities(summing, rhyming)
                                        .build(),
                                asserted("a/two", Verdict.REFUTED)
                                        .addCapabilities(summing)
                                        .build(),
                                asserted("a/three", Verdict.REFUTED).build())
                        .byCapability())
                .containsExactly(
                        Map.entry(rhyming, Counts.of(List.of(Verdict.SUPPORTED))),
                        Map.entry(summing, Counts.of(List.of(Verdict.SUPPORTED, Verdict.REFUTED))));
    }

    @Test
    void a_reading_is_about_the_papers_of_its_claims_though_its_outline_lacks_them() {
        ClaimAudit audit = audit(
                List.of(),
                asserted("a/said", Verdict.SUPPORTED).build(),
                claim("a/left-out", Verdict.SUPPORTED)
                        .addAssertions(said("a", "1"))
                        .build(),
                claim("b/not-read", Verdict.SUPPORTED)
                        .addAssertions(said("b", "1"))
                        .build());

        assertThat(audit.omitted())
                .extracting(AuditedClaim::toString)
                .containsExactly("a/left-out (supported): statement of a/left-out");
    }

    @Test
    void contradictions_come_by_their_first_claim_then_by_their_second() {
        ClaimAudit audit = audit(
                asserted("a/w", Verdict.SUPPORTED).build(),
                asserted("a/x", Verdict.SUPPORTED)
                        .addContradicts(ClaimId.of("a/z"), ClaimId.of("a/y"), ClaimId.of("a/w"))
                        .build(),
                asserted("a/y", Verdict.SUPPORTED).build(),
                asserted("a/z", Verdict.SUPPORTED).build());

        assertThat(audit.contradictions())
                .extracting(pair -> pair.first().id() + " " + pair.second().id())
                .containsExactly("a/w a/x", "a/x a/y", "a/x a/z");
    }

    @Test
    void a_misplaced_claim_is_explained_by_the_assertion_the_places_and_the_claim() {
        ClaimAudit audit = audit(asserted("a/elsewhere", Verdict.SUPPORTED)
                .addEvidence(proof("a", "2", Stance.SUPPORTS))
                .build());

        assertThat(audit.misplaced())
                .singleElement()
                .satisfies(misplaced -> assertThat(misplaced.explanation().working())
                        .extracting(part -> part.statement().in(Language.ENGLISH))
                        .hasSize(3)
                        .contains("The places that say it"));
    }

    @Test
    void a_section_of_a_reading_is_printed_behind_its_reading() {
        assertThat(audit(asserted("a/one", Verdict.SUPPORTED).build())
                        .bySection()
                        .keySet())
                .extracting(ReadingSection::toString)
                .containsExactly("reading r1");
    }
}
