package dev.stemma.analysis.internal;

import java.util.OptionalDouble;

/**
 * A straight line through points by ordinary least squares, {@code y = intercept + slope * x}.
 *
 * <p>Kept as the six moments about the means, updated point by point (Welford) and merged pair by pair (Chan, Golub and
 * LeVeque, "Algorithms for Computing the Sample Variance", 1983), so that large abscissas such as years lose no digits.
 * Points at one abscissa only have no slope. Immutable and thread-safe.
 *
 * @param count how many points
 * @param meanX the mean abscissa; 0 without points
 * @param meanY the mean ordinate; 0 without points
 * @param squaresX the sum of squared deviations of the abscissas
 * @param squaresY the sum of squared deviations of the ordinates
 * @param products the sum of products of the deviations
 */
public record LineFit(long count, double meanX, double meanY, double squaresX, double squaresY, double products) {

    /** No points. */
    public static final LineFit EMPTY = new LineFit(0, 0, 0, 0, 0, 0);

    /** Returns the line through these points and one more. */
    public LineFit plus(double x, double y) {
        return plus(new LineFit(1, x, y, 0, 0, 0));
    }

    /** Returns the line through the points of both. */
    public LineFit plus(LineFit other) {
        long all = count + other.count;
        if (other.count == 0 || count == 0) {
            return count == 0 ? other : this;
        }
        double share = (double) other.count / all;
        double weight = count * share;
        double dx = other.meanX - meanX;
        double dy = other.meanY - meanY;
        return new LineFit(
                all,
                meanX + dx * share,
                meanY + dy * share,
                squaresX + other.squaresX + dx * dx * weight,
                squaresY + other.squaresY + dy * dy * weight,
                products + other.products + dx * dy * weight);
    }

    /** Returns whether there is a slope: two abscissas at least. */
    public boolean hasSlope() {
        return squaresX > 0;
    }

    /** Returns the slope; not a number if there is none. */
    public double slope() {
        return products / squaresX;
    }

    /** Returns the ordinate at abscissa 0; not a number if there is no slope. */
    public double intercept() {
        return at(0);
    }

    /** Returns the ordinate of the line at an abscissa; not a number if there is no slope. */
    public double at(double x) {
        return meanY + slope() * (x - meanX);
    }

    /** Returns the sum of squared residuals, 0 or more; not a number if there is no slope. */
    public double residualSquares() {
        return Math.max(0, squaresY - slope() * products);
    }

    /** Returns the degrees of freedom that are left, two fewer than points. */
    public long degreesOfFreedom() {
        return count - 2;
    }

    /** Returns the residual variance; empty below three points. */
    public OptionalDouble residualVariance() {
        return degreesOfFreedom() > 0
                ? OptionalDouble.of(residualSquares() / degreesOfFreedom())
                : OptionalDouble.empty();
    }

    /** Returns the share of the ordinates' squares that the line explains, 0 to 1; 1 if all ordinates are equal. */
    public double rSquared() {
        return squaresY == 0 ? 1 : 1 - residualSquares() / squaresY;
    }
}
