package dev.stemma.analysis.scaling;

/**
 * An interval for a growth rate.
 *
 * <p>Kept in orders of magnitude a year, where no rate is too large for a double. Immutable and thread-safe.
 *
 * @param low the lower end, in orders of magnitude a year
 * @param high the upper end, in orders of magnitude a year, not below the lower one
 * @param level the probability with which such intervals are meant to cover the true rate, above 0 and below 1
 * @since 0.1.0
 */
public record GrowthInterval(double low, double high, double level) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the ends are not finite or not in order, or the level is not between 0 and 1
     */
    public GrowthInterval {
        Levels.require(level, "GrowthInterval.level");
        if (!(low <= high && Double.isFinite(low) && Double.isFinite(high))) {
            throw new IllegalArgumentException(
                    "GrowthInterval is " + low + " to " + high + ", expected two finite numbers in ascending order");
        }
    }

    /**
     * Returns the lower end as a factor.
     *
     * @return the factor a year, 0 or more; 0 below the range of a double
     */
    public double lowFactor() {
        return Math.pow(10, low);
    }

    /**
     * Returns the upper end as a factor.
     *
     * @return the factor a year, above the lower one; infinite beyond the range of a double
     */
    public double highFactor() {
        return Math.pow(10, high);
    }

    /**
     * Returns whether a rate lies in the interval.
     *
     * @param slope the rate in orders of magnitude a year; 0 asks whether there may have been no growth at all
     * @return whether it does, ends included
     */
    public boolean contains(double slope) {
        return low <= slope && slope <= high;
    }

    /** Returns both factors and the level, such as {@code 4.13 to 5.09 (90 %)}. */
    @Override
    public String toString() {
        return Words.factor(low) + " to " + Words.factor(high) + " (" + Words.percent(level) + ")";
    }
}
