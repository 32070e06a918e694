package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * Which scores of a metric are better.
 *
 * @since 0.1.0
 */
public enum Direction implements Named {
    /** A higher score is better. */
    @JsonProperty("higher")
    HIGHER("higher"),
    /** A lower score is better. */
    @JsonProperty("lower")
    LOWER("lower"),
    /** The number says nothing of quality, such as a count of examples. */
    @JsonProperty("neither")
    NEITHER("neither");

    private final String id;

    Direction(String id) {
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
