package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * How one score is set against another.
 *
 * @since 0.1.0
 */
public enum ComparisonKind implements Named {
    /** The one less the other, in the unit of both, such as percentage points. */
    @JsonProperty("difference")
    DIFFERENCE("difference"),
    /** The one less the other, in percent of the other. */
    @JsonProperty("relative-change")
    RELATIVE_CHANGE("relative-change"),
    /** The one in percent of the other. */
    @JsonProperty("share")
    SHARE("share");

    private final String id;

    ComparisonKind(String id) {
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
