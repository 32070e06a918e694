package dev.stemma.model.figure;

import dev.stemma.model.id.Named;

/**
 * How a figure is disclosed.
 *
 * @since 0.1.0
 */
public enum FigureKind implements Named {
    /** A source states the value. */
    STATED,
    /** The value follows by a formula from other figures. */
    DERIVED,
    /** Somebody outside estimated the value. */
    ESTIMATED,
    /** The source declines to say it. */
    WITHHELD,
    /** The sources that were searched do not say it. */
    UNSTATED,
    /** The quantity has no meaning for this model. */
    NOT_APPLICABLE;

    /**
     * {@return whether the figure is stated or derived: a source discloses the value, or it follows from what sources
     * disclose}
     */
    public boolean isDisclosed() {
        return this == STATED || this == DERIVED;
    }

    @Override
    public String toString() {
        return id();
    }
}
