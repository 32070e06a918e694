package dev.stemma.model.benchmark;

import dev.stemma.model.id.Named;

/**
 * How one score is set against another.
 *
 * @since 0.1.0
 */
public enum ComparisonKind implements Named {
    /** The one less the other, in the unit of both, such as percentage points. */
    DIFFERENCE,
    /** The one less the other, in percent of the other. */
    RELATIVE_CHANGE,
    /** The one less the other, in percent of the mean of the two. */
    RELATIVE_DIFFERENCE,
    /** The one in percent of the other. */
    SHARE,
    /** Nothing is computed: the two are names for the same run, so that their scores in the metric itself should agree. */
    SAME;

    @Override
    public String toString() {
        return id();
    }
}
