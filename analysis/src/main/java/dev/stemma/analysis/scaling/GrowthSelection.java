package dev.stemma.analysis.scaling;

import dev.stemma.model.id.Named;

/**
 * Which models of a corpus a growth rate is fitted to.
 *
 * @since 0.1.0
 */
public enum GrowthSelection implements Named {
    /** The flagship of each generation; the default. */
    FLAGSHIPS,
    /** All models of each generation. */
    ALL_SIZES;

    @Override
    public String toString() {
        return id();
    }
}
