package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.PartialDate;
import java.util.Optional;

/**
 * What happened to a paper or its model on a date, and which source says so.
 *
 * @param kind what happened
 * @param date when, as precisely as the source says
 * @param source the source that says so
 * @param locator where it does
 * @param note what a reader must know beside the date; usually empty
 * @since 0.1.0
 */
@JsonPropertyOrder({"kind", "date", "source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PaperDate(
        @JsonProperty("kind") DateKind kind,
        @JsonProperty("date") PartialDate date,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Cited {

    /** Checks that what is required is there. */
    public PaperDate {
        Checks.required("kind", kind, "date", date, "source", source, "locator", locator);
        note = Checks.orEmpty(note);
    }
}
