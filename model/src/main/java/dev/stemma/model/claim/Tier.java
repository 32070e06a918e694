package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * How strong the evidence for a capability is; constants are in ascending order of strength.
 *
 * @since 0.1.0
 */
public enum Tier implements Named {
    /** A source says so. */
    ASSERTED,
    /** A sample, a figure or a worked example shows it. */
    DEMONSTRATED,
    /** A reported score shows it. */
    MEASURED;

    @Override
    public String toString() {
        return id();
    }
}
