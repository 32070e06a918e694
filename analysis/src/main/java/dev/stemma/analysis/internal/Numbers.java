package dev.stemma.analysis.internal;

import dev.stemma.analysis.fact.Proportion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Computed numbers as text, the same in every locale. */
public final class Numbers {

    private static final double PLAIN_LOW = 1e-4;
    private static final double PLAIN_HIGH = 1e9;

    private Numbers() {}

    /** {@return a finite number with at most four significant digits, such as {@code 112.3} or {@code 1.234E+12}} */
    public static String brief(double number) {
        return rounded(number, 4);
    }

    /** {@return a number as {@link #brief(double)} does, an infinite one as {@code ∞}} */
    public static String briefOrInfinite(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "-∞";
        }
        return brief(number);
    }

    /** {@return a finite number with at most three significant digits, such as {@code 2.05}} */
    public static String rough(double number) {
        return rounded(number, 3);
    }

    /** {@return how many orders of magnitude, such as {@code 2.05 orders of magnitude} or {@code 1 order of magnitude}} */
    public static String orders(double number) {
        String rough = rough(number);
        return rough + (rough.equals("1") ? " order" : " orders") + " of magnitude";
    }

    private static String rounded(double number, int digits) {
        BigDecimal rounded = new BigDecimal(number)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        double size = Math.abs(number);
        return size == 0 || (size >= PLAIN_LOW && size < PLAIN_HIGH) ? rounded.toPlainString() : rounded.toString();
    }

    /** {@return a share of 0 to 1 as a percentage with one decimal, such as {@code 20.0 %}} */
    public static String percent(double share) {
        return Proportion.percent(share);
    }

    /** {@return a number of 0 to 1, or of -1 to 1, with three decimals, such as {@code 0.812}} */
    public static String decimals(double number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
