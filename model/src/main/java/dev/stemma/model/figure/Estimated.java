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
 * Somebody outside estimated the value; it never stands in for a withheld one.
 *
 * @param value the value in the quantity's unit, with the digits of the source
 * @param low the lower end of the maker's interval; empty if the maker gives none
 * @param high the upper end of the maker's interval; empty if the maker gives none
 * @param source the source whose maker estimated it
 * @param locator the place in it
 * @param note what a reader must know beside it; usually empty
 * @since 0.1.0
 */
@JsonTypeName("estimated")
@JsonPropertyOrder({"value", "low", "high", "source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Estimated(
        @JsonProperty("value") FigureValue value,
        @JsonProperty("low") Optional<FigureValue> low,
        @JsonProperty("high") Optional<FigureValue> high,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Figure, Cited {

    /** Checks that what is required is there. */
    public Estimated {
        Checks.required("value", value, "source", source, "locator", locator);
        low = Checks.orEmpty(low);
        high = Checks.orEmpty(high);
        note = Checks.orEmpty(note);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.ESTIMATED;
    }

    @Override
    public Optional<FigureValue> amount() {
        return Optional.of(value);
    }
}
