package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.Party;
import java.math.BigDecimal;
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
@JsonPropertyOrder({"id", "name", "paper", "flagship", "developers", "publisher", "externalIds", "disclosures"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface LanguageModel {

    /** {@return the id} */
    @JsonProperty("id")
    ModelId id();

    /** {@return the name, with its printed size where a family has several} */
    @JsonProperty("name")
    String name();

    /** {@return the paper that introduces it} */
    @JsonProperty("paper")
    PaperId paper();

    /** {@return whether it stands for its paper where one model per paper is compared} */
    @JsonProperty("flagship")
    boolean flagship();

    /** {@return who developed it; empty if nothing is recorded} */
    @JsonProperty("developers")
    List<Party> developers();

    /** {@return who made it public, be it as weights or as a service; empty if nothing is recorded} */
    @JsonProperty("publisher")
    Optional<Party> publisher();

    /** {@return what it is called in catalogues outside the corpus; empty if nothing is recorded} */
    @JsonProperty("externalIds")
    List<ExternalId> externalIds();

    /** {@return what is known of each quantity, in the order of {@link Quantity}} */
    @JsonProperty("disclosures")
    List<Disclosure> disclosures();

    /**
     * {@return all that is known of a quantity, the preferred figure first; empty if the corpus has no entry for it}
     *
     * @param quantity the quantity
     */
    default Optional<Disclosure> disclosure(Quantity quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return disclosures().stream()
                .filter(disclosure -> disclosure.quantity() == quantity)
                .findFirst();
    }

    /**
     * {@return the number of a quantity that the corpus prefers, in the quantity's unit and with the digits as printed or
     * derived; empty if there is none, if it is only estimated, withheld, unstated or not applicable, and for a term}
     *
     * @param quantity the quantity
     */
    default Optional<BigDecimal> number(Quantity quantity) {
        return disclosure(quantity)
                .map(Disclosure::preferred)
                .filter(figure -> figure.kind().isDisclosed())
                .flatMap(Figure::amount)
                .flatMap(FigureValue::number);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what a builder holds; for JSON binders, which fill the builder by its property names}
     *
     * @param builder the filled builder
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
