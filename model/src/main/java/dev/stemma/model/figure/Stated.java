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
 * A source states the value.
 *
 * @param value the value in the quantity's unit, with the digits of the source
 * @param low the lower bound that is printed, such as 7000 for "over 7,000"; empty if there is none
 * @param high the upper bound that is printed; empty if there is none
 * @param printed the value as the source prints it, such as {@code 117M}; empty if it prints the value itself
 * @param source the source
 * @param locator the place in it
 * @param note what a reader must know beside it; usually empty
 * @since 0.1.0
 */
@JsonTypeName("stated")
@JsonPropertyOrder({"value", "low", "high", "printed", "source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Stated(
        @JsonProperty("value") FigureValue value,
        @JsonProperty("low") Optional<FigureValue> low,
        @JsonProperty("high") Optional<FigureValue> high,
        @JsonProperty("printed") Optional<String> printed,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Figure, Cited {

    /** Checks that what is required is there. */
    public Stated {
        Checks.required("value", value, "source", source, "locator", locator);
        low = Checks.orEmpty(low);
        high = Checks.orEmpty(high);
        printed = Checks.orEmpty(printed);
        note = Checks.orEmpty(note);
    }

    /**
     * Creates a figure without bounds.
     *
     * @param value the value in the quantity's unit, with the digits of the source
     * @param printed the value as the source prints it; empty if it prints the value itself
     * @param source the source
     * @param locator the place in it
     * @param note what a reader must know beside it; usually empty
     */
    public Stated(
            FigureValue value,
            Optional<String> printed,
            SourceId source,
            Locator locator,
            Optional<LocalizedText> note) {
        this(value, Optional.empty(), Optional.empty(), printed, source, locator, note);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.STATED;
    }

    @Override
    public Optional<FigureValue> amount() {
        return Optional.of(value);
    }
}
