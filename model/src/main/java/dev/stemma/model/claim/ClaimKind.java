package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * What a claim is about.
 *
 * @since 0.1.0
 */
public enum ClaimKind implements Named {
    /** The state of the field. */
    @JsonProperty("background")
    BACKGROUND("background"),
    /** Why the work was done. */
    @JsonProperty("motivation")
    MOTIVATION("motivation"),
    /** How something was done. */
    @JsonProperty("method")
    METHOD("method"),
    /** What was measured or observed. */
    @JsonProperty("result")
    RESULT("result"),
    /** What the authors make of a result. */
    @JsonProperty("analysis")
    ANALYSIS("analysis"),
    /** What does not work or was not done. */
    @JsonProperty("limitation")
    LIMITATION("limitation"),
    /** What could do harm. */
    @JsonProperty("risk")
    RISK("risk"),
    /** What others did. */
    @JsonProperty("related-work")
    RELATED_WORK("related-work"),
    /** What the paper presents as new. */
    @JsonProperty("contribution")
    CONTRIBUTION("contribution"),
    /** What is left to do. */
    @JsonProperty("future-work")
    FUTURE_WORK("future-work"),
    /** What a part of the paper contains. */
    @JsonProperty("structure")
    STRUCTURE("structure");

    private final String id;

    ClaimKind(String id) {
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
