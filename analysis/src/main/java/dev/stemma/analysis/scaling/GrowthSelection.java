package dev.stemma.analysis.scaling;

import dev.stemma.model.id.Named;

/**
 * Which models of a corpus a growth rate is fitted to.
 *
 * @since 0.1.0
 */
public enum GrowthSelection implements Named {
    /** The flagship of each generation; the default. */
    FLAGSHIPS("flagships"),
    /** All models of each generation. */
    ALL_SIZES("all-sizes");

    private final String id;

    GrowthSelection(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
