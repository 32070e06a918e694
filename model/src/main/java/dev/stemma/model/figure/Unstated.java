package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * The sources that were searched do not say the value.
 *
 * @param searched the sources that were read without finding it; never empty in a valid corpus
 * @param note what a reader must know beside it; usually empty
 * @since 0.1.0
 */
@JsonTypeName("unstated")
@JsonPropertyOrder({"searched", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unstated(
        @JsonProperty("searched") List<SourceId> searched,
        @JsonProperty("note") Optional<LocalizedText> note) implements Figure {

    /** Checks the parts. */
    public Unstated {
        searched = Checks.orEmpty(searched);
        note = Checks.orEmpty(note);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.UNSTATED;
    }
}
