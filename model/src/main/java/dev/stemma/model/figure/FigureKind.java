package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * How a figure is disclosed.
 *
 * @since 0.1.0
 */
public enum FigureKind implements Named {
    /** A source states the value. */
    @JsonProperty("stated")
    STATED("stated"),
    /** The value follows by a formula from other figures. */
    @JsonProperty("derived")
    DERIVED("derived"),
    /** Somebody outside estimated the value. */
    @JsonProperty("estimated")
    ESTIMATED("estimated"),
    /** The source declines to say it. */
    @JsonProperty("withheld")
    WITHHELD("withheld"),
    /** The sources that were searched do not say it. */
    @JsonProperty("unstated")
    UNSTATED("unstated"),
    /** The quantity has no meaning for this model. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE("not-applicable");

    private final String id;

    FigureKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns whether a source discloses the value, or it follows from what sources disclose.
     *
     * @return whether the figure is stated or derived
     */
    public boolean isDisclosed() {
        return this == STATED || this == DERIVED;
    }

    @Override
    public String toString() {
        return id;
    }
}
