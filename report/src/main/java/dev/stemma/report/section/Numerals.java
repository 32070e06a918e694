package dev.stemma.report.section;

import dev.stemma.model.figure.FigureValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them, the same in every locale. */
final class Numerals {

    private static final BigDecimal LARGEST_PLAIN = new BigDecimal("1e15");
    private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("1e-6");
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double LARGEST_PLAIN_FACTOR = 1e6;
    private static final double SMALLEST_PLAIN_FACTOR = 1e-3;

    private Numerals() {}

    /** {@return the value of a figure: a number in groups of three digits unless it is very large or small, else the text} */
    static String amount(FigureValue value) {
        return value.number().map(number -> amount(number, value.text())).orElse(value.text());
    }

    private static String amount(BigDecimal number, String text) {
        BigDecimal size = number.abs();
        boolean plain =
                number.signum() == 0 || (size.compareTo(LARGEST_PLAIN) < 0 && size.compareTo(SMALLEST_PLAIN) >= 0);
        return plain ? String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number) : text;
    }

    /** {@return a factor with three significant digits, such as {@code ×13.4}} */
    static String factor(double factor) {
        BigDecimal rounded = new BigDecimal(factor).round(THREE_DIGITS);
        boolean plain = factor >= SMALLEST_PLAIN_FACTOR && factor < LARGEST_PLAIN_FACTOR;
        return "×" + (plain ? rounded.toPlainString() : rounded.toString());
    }

    /** {@return a share as a percentage with one decimal} */
    static String percent(double share) {
        return new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }

    /** {@return a coefficient with three decimals; empty for none} */
    static String coefficient(OptionalDouble value, String none) {
        return value.isPresent()
                ? new BigDecimal(value.getAsDouble())
                        .setScale(3, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : none;
    }
}
