package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A source states the value.
 *
 * @param value the value in the quantity's unit, with the digits of the source
 * @param printed the value as the source prints it, such as {@code 117M}; empty if it prints the value itself
 * @param source the source
 * @param locator the place in it
 * @param note what a reader must know beside it; usually empty
 * @since 0.1.0
 */
@JsonTypeName("stated")
@JsonPropertyOrder({"value", "printed", "source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Stated(
        @JsonProperty("value") FigureValue value,
        @JsonProperty("printed") Optional<String> printed,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Figure {

    /** Checks that what is required is there. */
    public Stated {
        Objects.requireNonNull(value, "value");
        printed = Checks.orEmpty(printed);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(locator, "locator");
        note = Checks.orEmpty(note);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.STATED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.stated(this);
    }

    @Override
    public Optional<FigureValue> amount() {
        return Optional.of(value);
    }

    @Override
    public List<Citation> citations() {
        return List.of(new Citation(source, locator));
    }
}
