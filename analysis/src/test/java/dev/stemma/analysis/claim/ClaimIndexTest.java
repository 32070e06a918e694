package dev.stemma.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A walk over the claims, one by one, is the judge. */
class ClaimIndexTest {

    private static final Corpus GPT = GptCorpus.load();
    private final ClaimIndex index = ClaimIndex.of(GPT);

    private static List<Claim> walk(ClaimQuery query) {
        return GPT.claims().stream()
                .filter(claim -> query.paper().map(claim.paper()::equals).orElse(true))
                .filter(claim -> query.kind().map(claim.kind()::equals).orElse(true))
                .filter(claim -> query.verdict().map(claim.verdict()::equals).orElse(true))
                .filter(claim ->
                        query.capability().map(claim.capabilities()::contains).orElse(true))
                .toList();
    }

    private void assertFound(ClaimQuery query) {
        assertThat(index.find(query)).as("%s", query).isEqualTo(walk(query));
    }

    @Test
    void without_conditions_all_claims_are_found() {
        assertThat(index.find(ClaimQuery.ALL)).isEqualTo(GPT.claims());
    }

    @Test
    void each_claim_is_found_by_each_of_its_facets_and_by_all_together() {
        for (Claim claim : GPT.claims()) {
            ClaimQuery query =
                    ClaimQuery.ALL.paper(claim.paper()).kind(claim.kind()).verdict(claim.verdict());
            assertFound(query);
            assertThat(index.find(query)).contains(claim);
            for (CapabilityId capability : claim.capabilities()) {
                assertFound(query.capability(capability));
                assertThat(index.find(query.capability(capability))).contains(claim);
                assertFound(ClaimQuery.ALL.capability(capability).verdict(claim.verdict()));
            }
        }
    }

    @Test
    void kinds_and_verdicts_alone_are_enough() {
        for (ClaimKind kind : ClaimKind.values()) {
            assertFound(ClaimQuery.ALL.kind(kind));
        }
        for (Verdict verdict : Verdict.values()) {
            assertFound(ClaimQuery.ALL.verdict(verdict));
        }
    }

    @Test
    void each_kind_is_found_with_each_verdict_in_each_paper() {
        for (ClaimKind kind : ClaimKind.values()) {
            for (Verdict verdict : Verdict.values()) {
                ClaimQuery query = ClaimQuery.ALL.kind(kind).verdict(verdict);
                assertFound(query);
                GPT.papers().forEach(paper -> assertFound(query.paper(paper.id())));
            }
        }
    }

    /** The index keeps both in one byte: five bits for the kind, three for the verdict. */
    @Test
    void kinds_and_verdicts_fit_a_byte() {
        assertThat(ClaimKind.values()).hasSizeLessThanOrEqualTo(32);
        assertThat(Verdict.values()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void what_the_corpus_lacks_has_no_claims() {
        assertThat(index.find(ClaimQuery.ALL.paper(PaperId.of("unknown")))).isEmpty();
        assertThat(index.find(ClaimQuery.ALL.capability(CapabilityId.of("unknown"))))
                .isEmpty();
    }

    @Test
    void a_query_is_narrowed_without_changing() {
        ClaimQuery refuted = ClaimQuery.ALL.verdict(Verdict.REFUTED);

        assertThat(refuted.paper(PaperId.of("gpt-1")).verdict()).contains(Verdict.REFUTED);
        assertThat(refuted.paper()).isEqualTo(Optional.empty());
    }
}
