package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;

/**
 * A parameter of a fitted law, with its uncertainty.
 *
 * @param symbol the letter in the law's formula, such as {@code b}
 * @param value the estimate
 * @param standardError its standard error, 0 or more
 * @param interval the confidence interval; contains the estimate
 * @since 0.1.0
 */
public record LawParameter(String symbol, double value, double standardError, Interval interval) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the standard error is negative or the interval does not contain the estimate
     */
    public LawParameter {
        if (!(standardError >= 0)) {
            throw new IllegalArgumentException(
                    "LawParameter.standardError of " + symbol + " is " + standardError + ", expected 0 or more");
        }
        if (!interval.contains(value)) {
            throw new IllegalArgumentException(
                    "LawParameter.interval of " + symbol + " is " + interval + ", expected one that contains " + value);
        }
    }

    /** Returns symbol, estimate and interval, such as {@code b = -0.05 (-0.06 to -0.04)}. */
    @Override
    public String toString() {
        return symbol + " = " + Numbers.briefOrInfinite(value) + " (" + interval + ")";
    }
}
