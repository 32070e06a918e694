package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Fact;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What can be said of a quantity between two generations: how it grew, how it grew across generations that say nothing, or
 * that it cannot be compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface ScalingStep extends Fact permits Growth, Bridge, Gap {

    /**
     * Returns the point of the earlier generation.
     *
     * @return the point
     */
    ScalingPoint from();

    /**
     * Returns the point of the later generation.
     *
     * @return the point
     */
    ScalingPoint to();

    /**
     * Returns by which factor the quantity changed.
     *
     * @return the factor, above 0, below 1 if it shrank; empty for a gap
     */
    default OptionalDouble factor() {
        return Ratio.between(from(), to());
    }

    /**
     * Returns by how many orders of magnitude the quantity changed.
     *
     * @return the decimal logarithm of the factor; empty for a gap
     */
    default OptionalDouble ordersOfMagnitude() {
        return Ratio.ordersOfMagnitude(factor());
    }

    /**
     * Returns the time between the two dates.
     *
     * @return years of 365.2425 days, above 0, between the middles of dates that are not known to the day; empty if a date
     *     is unknown or the first is not certainly the earlier
     */
    default OptionalDouble years() {
        return Ratio.years(from(), to());
    }

    /**
     * Returns the factor by which the quantity changed in a year, had it changed evenly.
     *
     * @return the factor to the power of one over the years, above 0; empty if either is, or if the result is out of range
     */
    default OptionalDouble annualFactor() {
        return Ratio.annual(factor(), years());
    }

    /**
     * Returns whether an estimate entered any of the numbers.
     *
     * @return whether one did
     */
    default boolean isEstimated() {
        return from().isEstimated() || to().isEstimated();
    }

    /**
     * Returns what the function for this kind of step makes of it.
     *
     * @param growth for two neighbours that both have a value
     * @param bridge for two generations that have a value, with generations between them that do not
     * @param gap for two neighbours of which at least one has no value to compare
     * @param <R> what the functions return
     * @return the result of the function that applies
     */
    <R> R match(Function<? super Growth, R> growth, Function<? super Bridge, R> bridge, Function<? super Gap, R> gap);
}
