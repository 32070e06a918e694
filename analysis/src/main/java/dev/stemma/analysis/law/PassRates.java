package dev.stemma.analysis.law;

import java.util.List;

/**
 * The pass rates of one model on a set of problems.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the model's scale, such as the FLOP of its training; 1e-100 to 1e100
 * @param rates the pass rate on each problem, 0 to 1, the problems in the same order for all models; one entry for a test as a
 *     whole
 * @since 0.1.0
 */
public record PassRates(double scale, List<Double> rates) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the scale is out of range, there is no rate, or one is out of 0 to 1
     */
    public PassRates {
        LawPoint.checkScale(scale);
        rates = List.copyOf(rates);
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("PassRates.rates is empty, expected the rate of at least one problem");
        }
        for (double rate : rates) {
            if (!(rate >= 0 && rate <= 1)) {
                throw new IllegalArgumentException("PassRates.rates has " + rate + ", expected 0 to 1");
            }
        }
    }

    /**
     * Returns the mean over the problems of the negative natural logarithm of the pass rate, {@code -E[log(pass_rate)]}.
     *
     * @return the mean, 0 or more, in nats; infinite if a problem is never solved
     */
    public double meanNegativeLog() {
        // The negative is taken first, so that rates of 1 alone give 0 and not -0.
        return rates.stream().mapToDouble(rate -> 0 - Math.log(rate)).sum() / rates.size();
    }

    /**
     * Returns whether every problem is solved at least once.
     *
     * @return whether no rate is 0
     */
    public boolean isSolvedThroughout() {
        return rates.stream().allMatch(rate -> rate > 0);
    }
}
