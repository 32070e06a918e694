package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * How strong the evidence for a capability is; constants are in ascending order of strength.
 *
 * <p>Words about what a model can do are the weakest evidence; a paper's word that a method was used or a practice followed
 * is as good as a sample is for an ability, and is therefore a tier of its own. So {@code STATED} as the weakest tier that
 * counts means: for methods and practices a statement, for everything else at least a sample.
 *
 * @since 0.1.0
 */
public enum Tier implements Named {
    /** A source says so of what would have to be shown: never of a {@linkplain CapabilityKind#isStated() method or practice}. */
    ASSERTED,
    /** The paper says that a {@linkplain CapabilityKind#isStated() method was used or a practice followed}. */
    STATED,
    /** A sample, a figure or a worked example shows it. */
    DEMONSTRATED,
    /** A reported score shows it. */
    MEASURED;

    @Override
    public String toString() {
        return id();
    }
}
