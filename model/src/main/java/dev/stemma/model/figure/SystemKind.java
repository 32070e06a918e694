package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * What a compared system is.
 *
 * @since 0.1.0
 */
public enum SystemKind implements Named {
    /** A single model. */
    @JsonProperty("model")
    MODEL("model"),
    /** Several models together. */
    @JsonProperty("ensemble")
    ENSEMBLE("ensemble"),
    /** People. */
    @JsonProperty("human")
    HUMAN("human"),
    /** A simple rule, such as guessing or taking the first sentences. */
    @JsonProperty("baseline")
    BASELINE("baseline");

    private final String id;

    SystemKind(String id) {
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
