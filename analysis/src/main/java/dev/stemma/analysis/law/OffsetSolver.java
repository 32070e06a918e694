package dev.stemma.analysis.law;

import java.util.Arrays;

/**
 * Finds the curve of least Huber loss.
 *
 * <p>For one steepness the rest is linear, so that the search is over one number: a logarithmic grid, then golden section
 * around the best point of the grid. The robust loss comes by iteratively reweighted least squares; the scale of the residuals
 * follows them for {@link #FREE_ROUNDS} rounds and is then held, since with a held scale every round lowers the loss, which
 * ends the iteration.
 */
final class OffsetSolver {

    /** The grid's ends: the power term loses a thousandth of itself over all scales, or all but e^-40 of it. */
    static final double FLATTEST = 1e-3;

    static final double STEEPEST = 40;

    /** How many parameters the curve has. */
    static final int PARAMETERS = 3;

    private static final int GRID = 160;
    private static final int FREE_ROUNDS = 25;
    private static final int ROUNDS = 200;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** The standard deviation of a normal distribution over its median absolute deviation. */
    private static final double NORMAL = 1.482602218505602;

    /** Residuals below this share of the largest value are rounding errors. */
    private static final double EXACT = 1e-12;

    private final double[] t;
    private final double[] values;
    private final double threshold;
    private final double largest;

    OffsetSolver(double[] t, double[] values, double threshold) {
        this.t = t;
        this.values = values;
        this.threshold = threshold;
        this.largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    }

    Curve solve() {
        double[] weights = new double[t.length];
        Arrays.fill(weights, 1);
        Curve curve = search(weights);
        double deviation = deviation(curve);
        for (int round = 0; round < ROUNDS && deviation > EXACT * largest; round++) {
            double[] next = weights(curve, deviation);
            if (distance(weights, next) < 1e-9) {
                break;
            }
            weights = next;
            curve = near(curve.steepness(), weights);
            deviation = round < FREE_ROUNDS ? deviation(curve) : deviation;
        }
        return curve;
    }

    /** {@return whether the best steepness lies at an end of the grid, so that there is no best one} */
    static boolean isAtEnd(Curve curve) {
        return curve.steepness() <= FLATTEST * 1.01 || curve.steepness() >= STEEPEST * 0.99;
    }

    private double[] weights(Curve curve, double deviation) {
        double[] weights = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            double residual = Math.abs(values[i] - curve.at(t[i]));
            weights[i] = residual <= threshold * deviation ? 1 : threshold * deviation / residual;
        }
        return weights;
    }

    /**
     * {@return the standard deviation of the residuals by their median size}
     *
     * <p>The smallest ones, as many as there are parameters, are left out: a fit can always make so many vanish.
     */
    double deviation(Curve curve) {
        double[] sizes = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            sizes[i] = Math.abs(values[i] - curve.at(t[i]));
        }
        Arrays.sort(sizes);
        int count = sizes.length - PARAMETERS;
        double upper = sizes[PARAMETERS + count / 2];
        double lower = sizes[PARAMETERS + (count - 1) / 2];
        return NORMAL * (lower + upper) / 2;
    }

    /**
     * {@return the residual standard error}
     *
     * <p>Huber's (Robust Statistics, 1981, section 7.6): the root of the mean square of the cut-off residuals with the degrees of
     * freedom in the denominator, over the share of residuals that are not cut off, times a factor for small samples. Without
     * cut-off it is the common one.
     */
    double error(Curve curve) {
        double deviation = deviation(curve);
        double limit = deviation > EXACT * largest ? threshold * deviation : Double.POSITIVE_INFINITY;
        double squares = 0;
        int kept = 0;
        for (int i = 0; i < t.length; i++) {
            double residual = Math.abs(values[i] - curve.at(t[i]));
            kept += residual <= limit ? 1 : 0;
            squares += Math.min(residual, limit) * Math.min(residual, limit);
        }
        double share = (double) kept / t.length;
        double factor = 1 + PARAMETERS * (1 - share) / (t.length * share);
        return factor * Math.sqrt(squares / (t.length - PARAMETERS)) / share;
    }

    private static double distance(double[] one, double[] other) {
        double distance = 0;
        for (int i = 0; i < one.length; i++) {
            distance = Math.max(distance, Math.abs(one[i] - other[i]));
        }
        return distance;
    }

    private double loss(double logSteepness, double[] weights) {
        return Curve.best(Math.exp(logSteepness), t, values, weights).squares(t, values, weights);
    }

    private Curve search(double[] weights) {
        double low = Math.log(FLATTEST);
        double step = (Math.log(STEEPEST) - low) / GRID;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double loss = loss(low + i * step, weights);
            if (loss < least) {
                least = loss;
                best = i;
            }
        }
        return golden(low + Math.max(0, best - 1) * step, low + Math.min(GRID, best + 1) * step, weights);
    }

    /** Searches around a steepness, and everywhere if the best one is not there. */
    private Curve near(double steepness, double[] weights) {
        double middle = Math.log(steepness);
        double low = Math.max(Math.log(FLATTEST), middle - 0.2);
        double high = Math.min(Math.log(STEEPEST), middle + 0.2);
        Curve curve = golden(low, high, weights);
        double found = Math.log(curve.steepness());
        return found - low < 1e-3 || high - found < 1e-3 ? search(weights) : curve;
    }

    private Curve golden(double from, double to, double[] weights) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double lossLeft = loss(left, weights);
        double lossRight = loss(right, weights);
        while (high - low > 1e-10) {
            if (lossLeft <= lossRight) {
                high = right;
                right = left;
                lossRight = lossLeft;
                left = high - GOLDEN * (high - low);
                lossLeft = loss(left, weights);
            } else {
                low = left;
                left = right;
                lossLeft = lossRight;
                right = low + GOLDEN * (high - low);
                lossRight = loss(right, weights);
            }
        }
        return Curve.best(Math.exp((low + high) / 2), t, values, weights);
    }

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
    record Curve(double first, double steepness, double floor) {

        double at(double t) {
            return first * Math.exp(-steepness * t) + floor;
        }

        /** {@return the derivatives by the three numbers} */
        double[] gradient(double t) {
            double power = Math.exp(-steepness * t);
            return new double[] {power, -first * t * power, 1};
        }

        /**
         * {@return the best curve of a steepness: weighted least squares in the two other numbers, neither below 0}
         *
         * <p>The problem is convex, so that if the free solution is not allowed, the best one lies on one of the two bounds.
         */
        static Curve best(double steepness, double[] t, double[] values, double[] weights) {
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
                return new Curve(first, steepness, floor);
            }
            Curve flat = new Curve(0, steepness, Math.max(0, meanValue));
            Curve pure = new Curve(Math.max(0, rawProducts / rawSquares), steepness, 0);
            return flat.squares(t, values, weights) <= pure.squares(t, values, weights) ? flat : pure;
        }

        /** {@return the weighted sum of squared residuals} */
        double squares(double[] t, double[] values, double[] weights) {
            double sum = 0;
            for (int i = 0; i < t.length; i++) {
                double residual = values[i] - at(t[i]);
                sum += weights[i] * residual * residual;
            }
            return sum;
        }
    }
}
