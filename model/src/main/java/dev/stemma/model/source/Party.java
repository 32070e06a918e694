package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;

/**
 * Who developed or published something, and the place that says so.
 *
 * @param name the name of the organisation, or of the person where there is none, as printed
 * @param source who says so
 * @param locator where
 * @since 0.1.0
 */
@JsonPropertyOrder({"name", "source", "locator"})
public record Party(
        @JsonProperty("name") String name,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator)
        implements Cited {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or cannot be shown
     */
    public Party {
        Checks.text(name, "name");
        Checks.required("source", source, "locator", locator);
    }

    @Override
    public String toString() {
        return name;
    }
}
