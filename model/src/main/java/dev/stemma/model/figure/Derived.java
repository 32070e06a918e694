package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * The value follows by a formula from other figures of the same model.
 *
 * @param value the value in the quantity's unit, with the digits of the source
 * @param formula the formula, in plain text
 * @param inputs the quantities that enter it; never empty in a valid corpus
 * @param note what a reader must know beside it; usually empty
 * @since 0.1.0
 */
@JsonTypeName("derived")
@JsonPropertyOrder({"value", "formula", "inputs", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Derived(
        @JsonProperty("value") FigureValue value,
        @JsonProperty("formula") String formula,
        @JsonProperty("inputs") List<Quantity> inputs,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Figure {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Derived {
        Checks.required("value", value, "formula", formula);
        inputs = Checks.orEmpty(inputs);
        note = Checks.orEmpty(note);
        Checks.text(formula, "Derived.formula");
    }

    @Override
    public FigureKind kind() {
        return FigureKind.DERIVED;
    }

    @Override
    public Optional<FigureValue> amount() {
        return Optional.of(value);
    }
}
