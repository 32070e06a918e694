package dev.stemma.analysis.accounting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** Arithmetic of 34 digits, and its results as text, the same in every locale. */
final class Amounts {

    static final BigDecimal TWO = BigDecimal.valueOf(2);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A fraction with this many digits was written by a program and not by people. */
    private static final int BINARY_DIGITS = 15;

    private static final BigDecimal BINARY_TAIL = new BigDecimal("1e-12");

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static final MathContext BRIEF = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final BigDecimal PLAIN_LOW = new BigDecimal("1e-4");
    private static final BigDecimal PLAIN_HIGH = new BigDecimal("1e9");
    private static final BigDecimal WHOLE_HIGH = new BigDecimal("1e15");

    private Amounts() {}

    static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one.add(other, EXACT);
    }

    static BigDecimal minus(BigDecimal one, BigDecimal other) {
        return one.subtract(other, EXACT);
    }

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.multiply(other, EXACT);
    }

    static BigDecimal over(BigDecimal one, BigDecimal other) {
        return one.divide(other, EXACT);
    }

    static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, Amounts::plus);
    }

    /** {@return half a unit of the last written digit, but not less than what binary arithmetic leaves at the end of a fraction} */
    static BigDecimal halfUnit(BigDecimal printed) {
        BigDecimal half = BigDecimal.valueOf(5, printed.scale() + 1);
        boolean isBinary = printed.scale() > 0 && printed.precision() >= BINARY_DIGITS;
        return isBinary ? half.max(times(printed.abs().max(BigDecimal.ONE), BINARY_TAIL)) : half;
    }

    /** {@return a number as text: whole ones below 1e15 in full, others with six significant digits} */
    static String text(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(WHOLE_HIGH) < 0
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0)) {
            return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
        }
        BigDecimal rounded = number.round(BRIEF).stripTrailingZeros();
        return size.compareTo(PLAIN_LOW) >= 0 && size.compareTo(PLAIN_HIGH) < 0
                ? rounded.toPlainString()
                : rounded.toString();
    }

    /** {@return a number with the digits that it was printed with, such as {@code 175.0e9}} */
    static String asPrinted(BigDecimal number) {
        return number.toEngineeringString().replace("E+", "e").replace("E", "e");
    }
}
