package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;

/**
 * That a paper does without a capability on purpose and says so, which is another thing than silence.
 *
 * @param paper the paper
 * @param source the source that says so
 * @param locator the place in it
 * @param note what is done without, and why
 * @since 0.1.0
 */
@JsonPropertyOrder({"paper", "source", "locator", "note"})
public record SetAside(
        @JsonProperty("paper") PaperId paper,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") LocalizedText note)
        implements Cited {

    /** Checks that what is required is there. */
    public SetAside {
        Checks.required("paper", paper, "source", source, "locator", locator, "note", note);
    }
}
