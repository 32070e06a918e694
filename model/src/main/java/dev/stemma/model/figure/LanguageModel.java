package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.internal.StemmaStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A language model of one size that a paper introduces, with its figures.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"id", "name", "paper", "flagship", "figures"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface LanguageModel {

    /**
     * Returns the id.
     *
     * @return the id
     */
    @JsonProperty("id")
    ModelId id();

    /**
     * Returns the name, with its printed size where a family has several.
     *
     * @return the name, with its printed size where a family has several
     */
    @JsonProperty("name")
    String name();

    /**
     * Returns the paper that introduces it.
     *
     * @return the paper that introduces it
     */
    @JsonProperty("paper")
    PaperId paper();

    /**
     * Returns whether it stands for its paper where one model per paper is compared.
     *
     * @return whether it stands for its paper where one model per paper is compared
     */
    @JsonProperty("flagship")
    boolean flagship();

    /**
     * Returns what is known of each quantity, in the order of {@link dev.stemma.model.figure.Quantity}.
     *
     * @return what is known of each quantity, in the order of {@link dev.stemma.model.figure.Quantity}
     */
    @JsonProperty("figures")
    List<Disclosure> figures();

    /**
     * Returns what is known of a quantity.
     *
     * @param quantity the quantity
     * @return all its figures, the preferred one first; empty if the corpus has no entry for it
     */
    default Optional<Disclosure> figure(Quantity quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return figures().stream()
                .filter(disclosure -> disclosure.quantity() == quantity)
                .findFirst();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what a builder holds; for JSON binders, which fill the builder by its property names.
     *
     * @param builder the filled builder
     * @return the value
     * @throws IllegalStateException if something required is not set
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LanguageModel fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link LanguageModel}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableLanguageModel.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
