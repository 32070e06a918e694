package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;

/**
 * Where a capability was before the papers of the corpus: a model of the family that has no paper here, or the work of others.
 *
 * @param source the source that says so
 * @param locator the place in it
 * @param note what was there before, and whose it was
 * @since 0.1.0
 */
@JsonPropertyOrder({"source", "locator", "note"})
public record Precedent(
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") LocalizedText note)
        implements Cited {

    /** Checks that what is required is there. */
    public Precedent {
        Checks.required("source", source, "locator", locator, "note", note);
    }
}
