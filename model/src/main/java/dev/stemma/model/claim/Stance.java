package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * What a piece of evidence does to a claim.
 *
 * @since 0.1.0
 */
public enum Stance implements Named {
    /** The place says so. */
    @JsonProperty("supports")
    SUPPORTS("supports"),
    /** The place says otherwise. */
    @JsonProperty("contradicts")
    CONTRADICTS("contradicts"),
    /** The place, where one would expect it, was read and does not say it. */
    @JsonProperty("silent")
    SILENT("silent");

    private final String id;

    Stance(String id) {
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
