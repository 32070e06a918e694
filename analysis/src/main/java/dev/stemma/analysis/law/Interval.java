package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Levels;
import dev.stemma.analysis.internal.Numbers;
import java.util.function.DoubleUnaryOperator;

/**
 * A two-sided interval at a level.
 *
 * @param level the probability with which such intervals are meant to cover what they are for, above 0 and below 1
 * @param low the lower end
 * @param high the upper end, the lower one or above; may be infinite where an extrapolation knows no bound
 * @since 0.1.0
 */
public record Interval(double level, double low, double high) {

    /** The level where none is given, 0.95. */
    public static final double DEFAULT_LEVEL = 0.95;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, or the ends are in the wrong order or not numbers
     */
    public Interval {
        Levels.check(level, "level");
        if (!(low <= high)) {
            throw new IllegalArgumentException("Interval is " + low + " to " + high + ", expected low <= high");
        }
    }

    /**
     * {@return the interval around a middle that reaches equally far to both sides}
     *
     * @param level the level, above 0 and below 1
     * @param middle the middle
     * @param reach how far each end lies from the middle, 0 or more
     */
    public static Interval around(double level, double middle, double reach) {
        return new Interval(level, middle - reach, middle + reach);
    }

    /**
     * {@return the interval of what a monotone function makes of the numbers in this one}
     *
     * @param function the function, rising or falling
     */
    public Interval map(DoubleUnaryOperator function) {
        double one = function.applyAsDouble(low);
        double other = function.applyAsDouble(high);
        return new Interval(level, Math.min(one, other), Math.max(one, other));
    }

    /**
     * {@return whether a number lies within, the ends included}
     *
     * @param number the number
     */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }

    /** {@return how far the ends are apart, 0 or more} */
    public double width() {
        return high - low;
    }

    /** {@return the level as text, such as {@code 95 %}} */
    public String levelText() {
        return Numbers.brief(level * 100) + " %";
    }

    /** Returns the ends, such as {@code 1.2 to 3.4}. */
    @Override
    public String toString() {
        return Numbers.briefOrInfinite(low) + " to " + Numbers.briefOrInfinite(high);
    }
}
