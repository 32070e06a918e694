package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What is disclosed of a quantity: not just a number, but who says it and how.
 *
 * <p>In JSON the property {@code kind} tells the six forms apart. Immutable and thread-safe.
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
        return List.of();
    }

    /** {@return what a reader must know beside it, and the reason of one that is not applicable; usually empty} */
    Optional<LocalizedText> note();

    /**
     * Returns what the case for this kind of figure makes of it.
     *
     * @param cases a function for each kind
     * @param <R> what the functions return
     * @return the result of the function that applies
     */
    <R> R match(Cases<R> cases);

    /**
     * A function for each kind of figure.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /**
         * {@return the result for a stated figure}
         *
         * @param figure the figure
         */
        R stated(Stated figure);

        /**
         * {@return the result for a derived figure}
         *
         * @param figure the figure
         */
        R derived(Derived figure);

        /**
         * {@return the result for an estimated figure}
         *
         * @param figure the figure
         */
        R estimated(Estimated figure);

        /**
         * {@return the result for a withheld figure}
         *
         * @param figure the figure
         */
        R withheld(Withheld figure);

        /**
         * {@return the result for an unstated figure}
         *
         * @param figure the figure
         */
        R unstated(Unstated figure);

        /**
         * {@return the result for a figure that does not apply}
         *
         * @param figure the figure
         */
        R notApplicable(NotApplicable figure);
    }
}
