package dev.stemma.analysis.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of counted things, with its Wilson score interval at 95 %.
 *
 * <p>With p the share, n the total and z = 1.959963984540054, the two-sided 95 % point of the normal distribution, the interval
 * is (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n), without a continuity correction (E. B. Wilson, 1927, Journal of
 * the American Statistical Association 22, 209-212). It lies within 0 to 1, contains the share, and makes sense for the
 * shares 0 and 1 and for small totals. Immutable and thread-safe.
 *
 * @param count how many things have the property, 0 to the total
 * @param total how many things there are, 1 or more
 * @since 0.1.0
 */
public record Proportion(long count, long total) {

    /** The probability with which the interval covers the true share, 0.95. */
    public static final double LEVEL = 0.95;

    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the total is below 1, or the count is negative or above the total
     */
    public Proportion {
        if (total < 1 || count < 0 || count > total) {
            throw new IllegalArgumentException(
                    "Proportion is " + count + " of " + total + ", expected 0 to n of an n of 1 or more");
        }
    }

    /** {@return count over total, 0 to 1} */
    public double value() {
        return (double) count / total;
    }

    /** {@return the lower end of the interval, 0 to {@link #value()}; exactly 0 if the count is 0} */
    public double low() {
        return count == 0 ? 0 : Math.max(0, Math.min(value(), center() - halfWidth()));
    }

    /** {@return the upper end of the interval, {@link #value()} to 1; exactly 1 if the count is the total} */
    public double high() {
        return count == total ? 1 : Math.min(1, Math.max(value(), center() + halfWidth()));
    }

    private double center() {
        return (value() + Z * Z / (2.0 * total)) / (1 + Z * Z / total);
    }

    private double halfWidth() {
        double spread = value() * (1 - value()) / total + Z * Z / (4.0 * total * total);
        return Z * Math.sqrt(spread) / (1 + Z * Z / total);
    }

    /**
     * {@return a share of 0 to 1 as a percentage with one decimal, such as {@code 20.0 %}}
     *
     * @param share the share, 0 to 1
     */
    public static String percent(double share) {
        return new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }

    /** Returns count, share and interval, such as {@code 3 of 20, 15.0 % (95 % interval 5.2 % to 36.0 %)}. */
    @Override
    public String toString() {
        return count + " of " + total + ", " + percent(value()) + " (95 % interval " + percent(low()) + " to "
                + percent(high()) + ")";
    }
}
