package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;

/**
 * That a score is not printed but was measured in a drawing, such as the height of a bar.
 *
 * @param document the document in whose drawing it was measured, which may be a copy of the one that is cited
 * @param within how far the score may be from what is drawn, in the metric's unit, to either side; 0 or more
 * @since 0.1.0
 */
@JsonPropertyOrder({"document", "within"})
public record Measurement(
        @JsonProperty("document") SourceId document,
        @JsonProperty("within") FigureValue within) {

    /** Checks that what is required is there. */
    public Measurement {
        Checks.required("document", document, "within", within);
    }
}
