package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that the sources say of one quantity of a model: one figure, or several that disagree.
 *
 * @param quantity the quantity
 * @param figures the figures, the preferred one first; never empty
 * @param preference why the first is preferred; present exactly if there are several
 * @since 0.1.0
 */
@JsonPropertyOrder({"quantity", "figures", "preference"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Disclosure(
        @JsonProperty("quantity") Quantity quantity,
        @JsonProperty("figures") List<Figure> figures,
        @JsonProperty("preference") Optional<LocalizedText> preference) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Disclosure {
        Objects.requireNonNull(quantity, "quantity");
        figures = Checks.orEmpty(figures);
        preference = Checks.orEmpty(preference);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures of " + quantity + " are empty, expected at least one");
        }
    }

    /** {@return the figure that the corpus prefers, which is the first} */
    public Figure preferred() {
        return figures.get(0);
    }
}
