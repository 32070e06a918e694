package dev.stemma.model.benchmark;

import dev.stemma.model.id.Named;

/**
 * What a printed uncertainty is.
 *
 * @since 0.1.0
 */
public enum UncertaintyKind implements Named {
    /** The standard error of the score. */
    STANDARD_ERROR,
    /** The standard deviation over runs. */
    STANDARD_DEVIATION,
    /** An interval that is said to hold the score with some confidence. */
    CONFIDENCE_INTERVAL,
    /** A spread, such as the lowest and the highest of several runs. */
    RANGE,
    /** The source does not say what it is. */
    UNSTATED;

    @Override
    public String toString() {
        return id();
    }
}
