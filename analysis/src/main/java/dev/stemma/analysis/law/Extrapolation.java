package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;

/**
 * How far a prediction lies outside the scales that a law was fitted to.
 *
 * @param scale the scale of the prediction, above 0
 * @param smallest the smallest fitted scale, above 0
 * @param largest the largest fitted scale, the smallest or above
 * @since 0.1.0
 */
public record Extrapolation(double scale, double smallest, double largest) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a scale is out of 1e-100 to 1e100, or the fitted ones are in the wrong order
     */
    public Extrapolation {
        LawPoint.checkScale(scale);
        LawPoint.checkScale(smallest);
        LawPoint.checkScale(largest);
        if (smallest > largest) {
            throw new IllegalArgumentException(
                    "Extrapolation is from " + smallest + " to " + largest + ", expected smallest <= largest");
        }
    }

    /** {@return how many orders of magnitude the prediction lies beyond the largest fitted scale; 0 there and below it} */
    public double ordersOfMagnitude() {
        return scale > largest ? Math.log10(scale / largest) : 0;
    }

    /** {@return how many orders of magnitude the prediction lies below the smallest fitted scale; 0 there and above it} */
    public double ordersBelow() {
        return scale < smallest ? Math.log10(smallest / scale) : 0;
    }

    /** {@return whether the prediction lies among the fitted scales, both ends included} */
    public boolean isInside() {
        return smallest <= scale && scale <= largest;
    }

    /** Returns the distance, such as {@code 1.13 orders of magnitude above}, or {@code inside}. */
    @Override
    public String toString() {
        if (isInside()) {
            return "inside";
        }
        return scale > largest
                ? Numbers.orders(ordersOfMagnitude()) + " above"
                : Numbers.orders(ordersBelow()) + " below";
    }
}
