package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What is disclosed of a quantity: not just a number, but who says it and how.
 *
 * <p>In JSON the property {@code kind} tells the six forms apart, in code {@link #kind()} or {@code instanceof}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Stated.class),
    @JsonSubTypes.Type(Derived.class),
    @JsonSubTypes.Type(Estimated.class),
    @JsonSubTypes.Type(Withheld.class),
    @JsonSubTypes.Type(Unstated.class),
    @JsonSubTypes.Type(NotApplicable.class)
})
public sealed interface Figure permits Stated, Derived, Estimated, Withheld, Unstated, NotApplicable {

    /** {@return how the figure is disclosed} */
    @JsonIgnore
    FigureKind kind();

    /** {@return the value, whoever it comes from; empty if it is withheld, unstated or not applicable} */
    @JsonIgnore
    default Optional<FigureValue> amount() {
        return Optional.empty();
    }

    /**
     * {@return where the figure, or the refusal to give it, can be read; empty if it is derived, unstated or not
     * applicable}
     */
    @JsonIgnore
    default List<Citation> citations() {
        return this instanceof Cited cited ? List.of(cited.citation()) : List.of();
    }

    /** {@return what a reader must know beside it, and the reason of one that is not applicable; usually empty} */
    Optional<LocalizedText> note();
}
