package dev.stemma.analysis.generation;

import dev.stemma.model.id.Named;

/**
 * What the evidence of a generation makes of a capability.
 *
 * @since 0.1.0
 */
public enum CapabilityStatus implements Named {
    /** No earlier generation has evidence that counts, and this one has. */
    INTRODUCED,
    /** An earlier generation introduced it, and this one has evidence that counts as well. */
    CARRIED_OVER,
    /** This generation has evidence, but none that counts: it is too weak or struck out. */
    UNPROVEN;

    @Override
    public String toString() {
        return id();
    }
}
