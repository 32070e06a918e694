package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * What happened on a date.
 *
 * @since 0.1.0
 */
public enum DateKind implements Named {
    /** The paper's own date. */
    @JsonProperty("paper")
    PAPER("paper"),
    /** A version appeared on a preprint server. */
    @JsonProperty("preprint")
    PREPRINT("preprint"),
    /** The work was announced. */
    @JsonProperty("announcement")
    ANNOUNCEMENT("announcement"),
    /** Code was released. */
    @JsonProperty("code")
    CODE("code"),
    /** Trained weights were released. */
    @JsonProperty("weights")
    WEIGHTS("weights"),
    /** The model became available through an interface. */
    @JsonProperty("api")
    API("api");

    private final String id;

    DateKind(String id) {
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
