package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;
import java.util.Optional;

/**
 * A claim, and where the readings that are audited assert it.
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
        Optional<LocalizedText> judged =
                assertion.attribution().map(attribution -> Vocabulary.nameOf(attribution.label()));
        return new Explanation(
                Texts.of(
                        "Asserted in {0}{1}",
                        "出现在{0}{1}", assertion.place().words(), judged.map(label -> Texts.of(": {0}", "：{0}", label))),
                assertion.attribution().flatMap(AuditedClaim::explain).stream().toList(),
                List.of(citation(assertion)));
    }

    private static Optional<Explanation> explain(Attribution attribution) {
        return attribution.reason().isEmpty() && attribution.citation().isEmpty()
                ? Optional.empty()
                : Optional.of(new Explanation(
                        attribution.reason().orElse(LocalizedText.of("The place that says it", "有此说的位置")),
                        List.of(),
                        attribution.citation().stream().toList()));
    }

    /** {@return whether it was judged of every assertion which section says it} */
    public boolean isAttributionJudged() {
        return assertions.stream().allMatch(assertion -> assertion.attribution().isPresent());
    }

    /**
     * {@return whether the claim holds as the readings put it: it is supported, and each of the assertions was judged and wrongly
     * names no section}
     */
    public boolean holdsAsPut() {
        return verdict() == Verdict.SUPPORTED
                && assertions.stream()
                        .allMatch(assertion -> assertion
                                .attribution()
                                .filter(attribution -> attribution.label().holds())
                                .isPresent());
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
