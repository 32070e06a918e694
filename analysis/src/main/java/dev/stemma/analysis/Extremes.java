package dev.stemma.analysis;

import dev.stemma.analysis.internal.Figures;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The smallest and the largest value of a quantity over any number of models, and how many models have one.
 *
 * <p>Only preferred figures count that are stated or derived; of equal values the one of the smaller model id stands.
 * Extremes of disjoint sets of models can be {@linkplain #plus merged} in any order. Immutable and thread-safe.
 *
 * @param quantity a quantity in numbers
 * @param count how many models have a value, 0 or more
 * @param smallest the smallest value; empty if no model has one
 * @param largest the largest value; empty if no model has one
 * @since 0.1.0
 */
public record Extremes(Quantity quantity, long count, Optional<Extreme> smallest, Optional<Extreme> largest) {

    private static final Comparator<Extreme> BY_ID = Comparator.comparing(Extreme::model);
    private static final BinaryOperator<Extreme> SMALLER =
            BinaryOperator.minBy(Comparator.comparing(Extreme::value).thenComparing(BY_ID));
    private static final BinaryOperator<Extreme> LARGER =
            BinaryOperator.minBy(Comparator.comparing(Extreme::value).reversed().thenComparing(BY_ID));

    /**
     * Checks that there are extremes exactly if there are values.
     *
     * @throws IllegalArgumentException if the quantity is one in words, or the count and the extremes do not fit
     */
    public Extremes {
        Figures.checkNumeric(quantity);
        if (count < 0 || count > 0 != smallest.isPresent() || count > 0 != largest.isPresent()) {
            throw new IllegalArgumentException("count of " + quantity + " is " + count + " with extremes " + smallest
                    + " and " + largest + ", expected both exactly if there are values");
        }
    }

    /**
     * A value and whose it is.
     *
     * @param model the id of the model
     * @param value the value, in the unit of the quantity
     * @since 0.1.0
     */
    public record Extreme(ModelId model, BigDecimal value) {}

    /**
     * {@return the extremes over no models}
     *
     * @param quantity a quantity in numbers
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public static Extremes none(Quantity quantity) {
        return new Extremes(quantity, 0, Optional.empty(), Optional.empty());
    }

    /**
     * {@return these extremes with one model more, the same if it discloses no value}
     *
     * @param model a model that is not among these
     */
    public Extremes plus(LanguageModel model) {
        return model.disclosure(quantity)
                .map(disclosure -> disclosure.preferred())
                .filter(figure -> figure.kind().isDisclosed())
                .flatMap(Figure::amount)
                .flatMap(FigureValue::number)
                .map(value -> Optional.of(new Extreme(model.id(), value)))
                .map(one -> plus(new Extremes(quantity, 1, one, one)))
                .orElse(this);
    }

    /**
     * {@return the extremes over these models and others}
     *
     * @param other the extremes of the same quantity over models that are not among these
     * @throws IllegalArgumentException if the quantities differ
     */
    public Extremes plus(Extremes other) {
        if (quantity != other.quantity) {
            throw new IllegalArgumentException(
                    "extremes of '" + quantity + "' and of '" + other.quantity + "' do not merge");
        }
        return new Extremes(
                quantity,
                count + other.count,
                merged(smallest, other.smallest, SMALLER),
                merged(largest, other.largest, LARGER));
    }

    private static Optional<Extreme> merged(
            Optional<Extreme> one, Optional<Extreme> other, BinaryOperator<Extreme> choice) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(choice.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    /** Returns quantity, count and extremes, such as {@code layers: 12 (gpt-1) to 96 (gpt-3), 14 models}. */
    @Override
    public String toString() {
        return quantity + ": "
                + smallest.map(extreme -> extreme.value() + " (" + extreme.model() + ") to ")
                        .orElse("")
                + largest.map(extreme -> extreme.value() + " (" + extreme.model() + "), ")
                        .orElse("")
                + count + " models";
    }
}
