package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.LineFit;
import java.util.OptionalDouble;

/**
 * A growth rate by ordinary least squares: the line of log10(value) on the decimal year.
 *
 * <p>Its intervals assume that the residuals are independent, equally wide and normal. Where they are, the 90 % interval by
 * Student's t covered the true rate in 89 % to 90 % of 4,000 seeded series each of 3, 4, 8 and 40 points, the one by the normal
 * distribution in 66 % for 3 points and 86 % for 8. Immutable and thread-safe.
 *
 * @param count how many points, 3 or more
 * @param slope the rate in orders of magnitude a year
 * @param standardError the standard error of the slope, in orders of magnitude a year, 0 or more
 * @param intercept log10(value) of the line at year 0: far outside of the points, and of use only to draw the line
 * @param rSquared the share of the variance of log10(value) that the line explains, 0 to 1; 1 if all values are equal
 * @since 0.1.0
 */
public record LeastSquaresGrowth(long count, double slope, double standardError, double intercept, double rSquared) {

    private static final double LOG_2 = Math.log10(2);
    private static final int MONTHS_PER_YEAR = 12;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are fewer than three points, a number is not finite, the standard error is
     *     negative or R² is outside of 0 to 1
     */
    public LeastSquaresGrowth {
        if (count < GrowthFit.MINIMUM_POINTS) {
            throw new IllegalArgumentException("LeastSquaresGrowth.count is " + count + ", expected 3 or more");
        }
        if (!Double.isFinite(slope + intercept)
                || !(standardError >= 0 && Double.isFinite(standardError))
                || !(rSquared >= 0 && rSquared <= 1)) {
            throw new IllegalArgumentException("LeastSquaresGrowth has slope " + slope + ", standard error "
                    + standardError + ", intercept " + intercept + " and R² " + rSquared
                    + ", expected finite numbers, a standard error of 0 or more and an R² of 0 to 1");
        }
    }

    static LeastSquaresGrowth of(LineFit line) {
        return new LeastSquaresGrowth(
                line.count(),
                line.slope(),
                Math.sqrt(line.residualVariance().orElseThrow() / line.squaresX()),
                line.intercept(),
                Math.max(0, line.rSquared()));
    }

    /**
     * Returns the degrees of freedom.
     *
     * @return two fewer than points, 1 or more
     */
    public long degreesOfFreedom() {
        return count - 2;
    }

    /**
     * Returns the factor by which the quantity grew in a year.
     *
     * @return ten to the power of the slope, below 1 if it shrank; infinite or 0 beyond the range of a double
     */
    public double factor() {
        return Math.pow(10, slope);
    }

    /**
     * Returns an interval for the rate by Student's t with {@link #degreesOfFreedom()}.
     *
     * @param level the level, above 0 and below 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public GrowthInterval interval(double level) {
        Levels.require(level, "level");
        return around(Levels.student(level, degreesOfFreedom()), level);
    }

    /**
     * Returns an interval for the rate by the normal distribution, as some published fits have it.
     *
     * <p>It takes the standard error as known, so that it is too narrow for few points; with three, at 90 %, it has a quarter
     * of the width of {@link #interval(double)}.
     *
     * @param level the level, above 0 and below 1
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public GrowthInterval normalInterval(double level) {
        Levels.require(level, "level");
        return around(Levels.normal(level), level);
    }

    private GrowthInterval around(double errors, double level) {
        return new GrowthInterval(slope - errors * standardError, slope + errors * standardError, level);
    }

    /**
     * Returns the time in which the quantity doubles.
     *
     * @return years, above 0; empty unless it grows
     */
    public OptionalDouble doublingYears() {
        return slope > 0 ? OptionalDouble.of(LOG_2 / slope) : OptionalDouble.empty();
    }

    /**
     * Returns the time in which the quantity doubles.
     *
     * @return months of a twelfth of a year, above 0; empty unless it grows
     */
    public OptionalDouble doublingMonths() {
        return slope > 0 ? OptionalDouble.of(MONTHS_PER_YEAR * LOG_2 / slope) : OptionalDouble.empty();
    }

    /**
     * Returns the time in which the quantity is halved.
     *
     * @return years, above 0; empty unless it shrinks
     */
    public OptionalDouble halvingYears() {
        return slope < 0 ? OptionalDouble.of(-LOG_2 / slope) : OptionalDouble.empty();
    }

    /**
     * Returns the time in which the quantity is halved.
     *
     * @return months of a twelfth of a year, above 0; empty unless it shrinks
     */
    public OptionalDouble halvingMonths() {
        return slope < 0 ? OptionalDouble.of(-MONTHS_PER_YEAR * LOG_2 / slope) : OptionalDouble.empty();
    }

    /** Returns factor, slope, standard error, R² and count. */
    @Override
    public String toString() {
        return Words.leastSquares(this).en();
    }
}
