package dev.stemma.model.paper;

import dev.stemma.model.id.Named;

/**
 * What happened on a date.
 *
 * @since 0.1.0
 */
public enum DateKind implements Named {
    /** The paper's own date. */
    PAPER,
    /** A version appeared on a preprint server. */
    PREPRINT,
    /** The work was announced. */
    ANNOUNCEMENT,
    /** Code was released. */
    CODE,
    /** Trained weights were released. */
    WEIGHTS,
    /** The model became available through an interface. */
    API;

    @Override
    public String toString() {
        return id();
    }
}
