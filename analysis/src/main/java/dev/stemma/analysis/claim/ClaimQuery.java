package dev.stemma.analysis.claim;

import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;
import java.util.Objects;
import java.util.Optional;

/**
 * What the claims have in common that are looked for in a {@link ClaimIndex}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the paper that they are about; empty for any
 * @param kind their kind; empty for any
 * @param verdict their verdict; empty for any
 * @param capability a capability that they are about; empty for any or none
 * @since 0.1.0
 */
public record ClaimQuery(
        Optional<PaperId> paper,
        Optional<ClaimKind> kind,
        Optional<Verdict> verdict,
        Optional<CapabilityId> capability) {

    /** All claims. */
    public static final ClaimQuery ALL =
            new ClaimQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public ClaimQuery {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(capability, "capability");
    }

    /**
     * Returns the same query for the claims about a paper.
     *
     * @param paper the paper
     * @return the narrower query
     */
    public ClaimQuery paper(PaperId paper) {
        return new ClaimQuery(Optional.of(paper), kind, verdict, capability);
    }

    /**
     * Returns the same query for the claims of a kind.
     *
     * @param kind the kind
     * @return the narrower query
     */
    public ClaimQuery kind(ClaimKind kind) {
        return new ClaimQuery(paper, Optional.of(kind), verdict, capability);
    }

    /**
     * Returns the same query for the claims with a verdict.
     *
     * @param verdict the verdict
     * @return the narrower query
     */
    public ClaimQuery verdict(Verdict verdict) {
        return new ClaimQuery(paper, kind, Optional.of(verdict), capability);
    }

    /**
     * Returns the same query for the claims about a capability.
     *
     * @param capability the capability
     * @return the narrower query
     */
    public ClaimQuery capability(CapabilityId capability) {
        return new ClaimQuery(paper, kind, verdict, Optional.of(capability));
    }
}
