package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * What the primary text says of a claim; never inferred from an absent label.
 *
 * @since 0.1.0
 */
public enum Verdict implements Named {
    /** The paper says so. */
    @JsonProperty("supported")
    SUPPORTED("supported"),
    /** A real part is said by the paper, and a real part is contradicted or not said. */
    @JsonProperty("partly-supported")
    PARTLY_SUPPORTED("partly-supported"),
    /** The paper says otherwise. */
    @JsonProperty("refuted")
    REFUTED("refuted"),
    /** The paper neither says nor denies it. */
    @JsonProperty("not-stated")
    NOT_STATED("not-stated");

    private final String id;

    Verdict(String id) {
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
