package dev.stemma.analysis.law;

/**
 * The curve {@code first·exp(-steepness·t) + floor}, with t from 0 at the smallest scale to 1 at the largest on the logarithmic
 * axis.
 *
 * <p>In these coordinates the curve needs no units of scale, and no power over- or underflows.
 *
 * @param first the power term at the smallest scale, 0 or more
 * @param steepness minus the exponent, times the natural logarithm of largest over smallest scale; above 0
 * @param floor the value that is never gone below, 0 or more
 */
record OffsetCurve(double first, double steepness, double floor) {

    double at(double t) {
        return first * Math.exp(-steepness * t) + floor;
    }

    /** Returns the derivatives by the three numbers. */
    double[] gradient(double t) {
        double power = Math.exp(-steepness * t);
        return new double[] {power, -first * t * power, 1};
    }

    /**
     * Returns the best curve of a steepness: weighted least squares in the two other numbers, neither below 0.
     *
     * <p>The problem is convex, so that if the free solution is not allowed, the best one lies on one of the two bounds.
     */
    static OffsetCurve best(double steepness, double[] t, double[] values, double[] weights) {
        double weight = 0;
        double meanPower = 0;
        double meanValue = 0;
        double[] powers = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            powers[i] = Math.exp(-steepness * t[i]);
            weight += weights[i];
            meanPower += weights[i] * powers[i];
            meanValue += weights[i] * values[i];
        }
        meanPower /= weight;
        meanValue /= weight;
        double squares = 0;
        double products = 0;
        double rawSquares = 0;
        double rawProducts = 0;
        for (int i = 0; i < t.length; i++) {
            double power = powers[i] - meanPower;
            squares += weights[i] * power * power;
            products += weights[i] * power * (values[i] - meanValue);
            rawSquares += weights[i] * powers[i] * powers[i];
            rawProducts += weights[i] * powers[i] * values[i];
        }
        double first = products / squares;
        double floor = meanValue - first * meanPower;
        if (first >= 0 && floor >= 0) {
            return new OffsetCurve(first, steepness, floor);
        }
        OffsetCurve flat = new OffsetCurve(0, steepness, Math.max(0, meanValue));
        OffsetCurve pure = new OffsetCurve(Math.max(0, rawProducts / rawSquares), steepness, 0);
        return flat.squares(t, values, weights) <= pure.squares(t, values, weights) ? flat : pure;
    }

    /** Returns the weighted sum of squared residuals. */
    double squares(double[] t, double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < t.length; i++) {
            double residual = values[i] - at(t[i]);
            sum += weights[i] * residual * residual;
        }
        return sum;
    }
}
