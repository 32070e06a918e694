package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Optional;

/**
 * A work that a paper builds on, in what way, and where the paper says so.
 *
 * @param work the work: a paper of the corpus or one of its sources
 * @param how in what way
 * @param source the document that says so
 * @param locator where it does
 * @param note what exactly is taken over; empty if the kind says it all
 * @since 0.1.0
 */
@JsonPropertyOrder({"work", "how", "source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Influence(
        @JsonProperty("work") WorkId work,
        @JsonProperty("how") InfluenceKind how,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Cited {

    /** Checks that what is required is there. */
    public Influence {
        Checks.required("work", work, "how", how, "source", source, "locator", locator);
        note = Checks.orEmpty(note);
    }
}
