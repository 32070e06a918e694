package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * What the primary text says of a claim; never inferred from an absent label.
 *
 * @since 0.1.0
 */
public enum Verdict implements Named {
    /** The paper says so. */
    SUPPORTED,
    /** A real part is said by the paper, and a real part is contradicted or not said. */
    PARTLY_SUPPORTED,
    /** The paper says otherwise. */
    REFUTED,
    /** The paper neither says nor denies it. */
    NOT_STATED,
    /** Places of the paper that stand side by side say so and say otherwise, each of the whole claim. */
    CONFLICTING;

    /** {@return whether the paper says the claim, at least in part} */
    public boolean isBorneOut() {
        return this == SUPPORTED || this == PARTLY_SUPPORTED;
    }

    @Override
    public String toString() {
        return id();
    }
}
