package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * How much of a claim a piece of evidence is about.
 *
 * @since 0.1.0
 */
public enum Scope implements Named {
    /** All of it. */
    WHOLE,
    /** A part of it only. */
    PART;

    @Override
    public String toString() {
        return id();
    }
}
