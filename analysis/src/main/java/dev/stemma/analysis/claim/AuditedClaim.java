package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;

/**
 * A claim, and where the readings that are audited assert it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim, with verdict, rationale and evidence
 * @param assertions where the readings assert it, in the order of the readings; empty for a claim that they omit
 * @since 0.1.0
 */
public record AuditedClaim(Claim claim, List<ReadingAssertion> assertions) implements Fact {

    /** Copies the list. */
    public AuditedClaim {
        assertions = List.copyOf(assertions);
    }

    /** {@return the claim's id} */
    public ClaimId id() {
        return claim.id();
    }

    /** {@return the claim's verdict} */
    public Verdict verdict() {
        return claim.verdict();
    }

    @Override
    public Explanation explanation() {
        return Claims.explain(
                claim, assertions.stream().map(AuditedClaim::explain).toList());
    }

    static Explanation explain(ReadingAssertion assertion) {
        LocalizedText place = assertion.place().words();
        return Explanation.of(LocalizedText.of("Asserted in " + place.en(), "出现在" + place.zh()), citation(assertion));
    }

    static Citation citation(ReadingAssertion assertion) {
        return new Citation(
                assertion.source(),
                Locator.builder().section(assertion.section()).build());
    }

    /** Returns id, verdict and English statement. */
    @Override
    public String toString() {
        return claim.id() + " (" + claim.verdict() + "): " + claim.statement();
    }
}
