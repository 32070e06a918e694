package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Optional;

/**
 * The source declines to say the value.
 *
 * @param source the source that declines
 * @param locator where it does
 * @param note what a reader must know beside it; usually empty
 * @since 0.1.0
 */
@JsonTypeName("withheld")
@JsonPropertyOrder({"source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Withheld(
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Figure, Cited {

    /** Checks that what is required is there. */
    public Withheld {
        Checks.required("source", source, "locator", locator);
        note = Checks.orEmpty(note);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.WITHHELD;
    }
}
