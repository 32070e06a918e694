package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;

/**
 * A two-sided interval at a level.
 *
 * <p>Immutable and thread-safe.
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
        checkLevel(level);
        if (!(low <= high)) {
            throw new IllegalArgumentException("Interval is " + low + " to " + high + ", expected low <= high");
        }
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level is " + level + ", expected a probability between 0 and 1, such as 0.95");
        }
    }

    /**
     * Returns whether a number lies within.
     *
     * @param number the number
     * @return whether it does, the ends included
     */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }

    /**
     * Returns how far the ends are apart.
     *
     * @return high less low, 0 or more
     */
    public double width() {
        return high - low;
    }

    /**
     * Returns the level as text.
     *
     * @return such as {@code 95 %}
     */
    public String levelText() {
        return Numbers.brief(level * 100) + " %";
    }

    /** Returns the ends, such as {@code 1.2 to 3.4}. */
    @Override
    public String toString() {
        return Numbers.briefOrInfinite(low) + " to " + Numbers.briefOrInfinite(high);
    }
}
