package dev.stemma.model.figure;

import dev.stemma.model.id.Named;

/**
 * What a compared system is.
 *
 * @since 0.1.0
 */
public enum SystemKind implements Named {
    /** A single model. */
    MODEL,
    /** Several models together. */
    ENSEMBLE,
    /** People. */
    HUMAN,
    /** A simple rule, such as guessing or taking the first sentences. */
    BASELINE;

    @Override
    public String toString() {
        return id();
    }
}
