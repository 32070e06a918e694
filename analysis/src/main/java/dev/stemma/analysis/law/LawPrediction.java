package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;

/**
 * What a law says of a scale, with both its intervals.
 *
 * <p>The confidence interval is for the law's curve at the scale, the prediction interval for one new measurement there, and
 * so never the narrower one. Immutable and thread-safe.
 *
 * @param value the law's value at the scale
 * @param confidence the confidence interval of the curve
 * @param prediction the prediction interval of a new measurement
 * @param extrapolation how far the scale lies outside the fitted ones
 * @since 0.1.0
 */
public record LawPrediction(double value, Interval confidence, Interval prediction, Extrapolation extrapolation) {

    /** {@return the scale that the prediction is for} */
    public double scale() {
        return extrapolation.scale();
    }

    /** Returns value, prediction interval and distance, such as {@code 1.5 at 1E+24 (1.4 to 1.6), 1 orders of magnitude above}. */
    @Override
    public String toString() {
        return Numbers.briefOrInfinite(value) + " at " + Numbers.brief(scale()) + " (" + prediction + "), "
                + extrapolation;
    }
}
