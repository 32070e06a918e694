package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * How strong the evidence for a capability is; constants are in ascending order of strength.
 *
 * @since 0.1.0
 */
public enum Tier implements Named {
    /** A source says so. */
    @JsonProperty("asserted")
    ASSERTED("asserted"),
    /** A sample, a figure or a worked example shows it. */
    @JsonProperty("demonstrated")
    DEMONSTRATED("demonstrated"),
    /** A reported score shows it. */
    @JsonProperty("measured")
    MEASURED("measured");

    private final String id;

    Tier(String id) {
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
