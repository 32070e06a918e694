package dev.stemma.analysis.internal;

/**
 * A straight line through points by ordinary least squares, {@code y = intercept + slope * x}.
 *
 * <p>From moments about the means (Welford 1962), so that large abscissas such as years lose no digits, and with the residuals
 * squared one by one, since a difference of moments loses half the digits where the points lie near the line. Points at one
 * abscissa only have no slope. Immutable and thread-safe.
 *
 * @param meanX the mean abscissa; 0 without points
 * @param meanY the mean ordinate; 0 without points
 * @param squaresX the sum of squared deviations of the abscissas
 * @param squaresY the sum of squared deviations of the ordinates
 * @param slope the slope; not a number if there is none
 * @param residualSquares the sum of squared residuals; not a number if there is no slope
 */
public record LineFit(
        int count, double meanX, double meanY, double squaresX, double squaresY, double slope, double residualSquares) {

    /** {@return the line through points, given by their abscissas and as many ordinates} */
    public static LineFit of(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            double share = 1.0 / (i + 1);
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            meanX += dx * share;
            meanY += dy * share;
            squaresX += dx * dx * (i * share);
            squaresY += dy * dy * (i * share);
            products += dx * dy * (i * share);
        }
        LineFit line = new LineFit(x.length, meanX, meanY, squaresX, squaresY, products / squaresX, Double.NaN);
        double residuals = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - line.at(x[i]);
            residuals += residual * residual;
        }
        return new LineFit(x.length, meanX, meanY, squaresX, squaresY, line.slope, residuals);
    }

    /** {@return the ordinate at abscissa 0; not a number if there is no slope} */
    public double intercept() {
        return at(0);
    }

    /** {@return the ordinate of the line at an abscissa; not a number if there is no slope} */
    public double at(double x) {
        return meanY + slope * (x - meanX);
    }

    /** {@return the degrees of freedom that are left, two fewer than points} */
    public int degreesOfFreedom() {
        return count - 2;
    }

    /** {@return the residual variance; not a number below three points} */
    public double residualVariance() {
        return degreesOfFreedom() > 0 ? residualSquares / degreesOfFreedom() : Double.NaN;
    }

    /** {@return the share of the ordinates' squares that the line explains, at most 1; 1 if all ordinates are equal} */
    public double rSquared() {
        return squaresY == 0 ? 1 : 1 - residualSquares / squaresY;
    }
}
