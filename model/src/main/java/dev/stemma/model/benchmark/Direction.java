package dev.stemma.model.benchmark;

import dev.stemma.model.id.Named;

/**
 * Which scores of a metric are better.
 *
 * @since 0.1.0
 */
public enum Direction implements Named {
    /** A higher score is better. */
    HIGHER,
    /** A lower score is better. */
    LOWER,
    /** The number says nothing of quality, such as a count of examples. */
    NEITHER;

    @Override
    public String toString() {
        return id();
    }
}
