package dev.stemma.analysis.accounting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** Arithmetic of 34 digits, and its results as text, the same in every locale. */
final class Amounts {

    static final BigDecimal TWO = BigDecimal.valueOf(2);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MathContext EXACT = MathContext.DECIMAL128;

    /** How many digits a quotient is given at first beyond those of its terms: means of 2, 4, 5, 8, 10 and 16 need no more. */
    private static final int FEW = 4;

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
        int scale = one.scale() - other.scale();
        BigDecimal quotient = one.divide(other, scale + FEW, RoundingMode.DOWN);
        return quotient.multiply(other).compareTo(one) == 0 && quotient.precision() <= EXACT.getPrecision()
                ? shortened(quotient, scale)
                : one.divide(other, EXACT);
    }

    /** Drops zeros down to a scale, as a quotient of 34 digits does, most of which would be zeros that take long to drop. */
    private static BigDecimal shortened(BigDecimal quotient, int scale) {
        for (int digits = scale; digits < quotient.scale(); digits++) {
            BigDecimal shorter = quotient.setScale(digits, RoundingMode.DOWN);
            if (shorter.compareTo(quotient) == 0) {
                return shorter;
            }
        }
        return quotient;
    }

    static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, Amounts::plus);
    }

    /** Returns half a unit of the last written digit. */
    static BigDecimal halfUnit(BigDecimal printed) {
        return BigDecimal.valueOf(5, printed.scale() + 1);
    }

    /** Returns a number: whole ones below 1e15 in full, others with six significant digits. */
    static String text(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(WHOLE_HIGH) < 0 && isWhole(number)) {
            return number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
        }
        BigDecimal rounded = number.round(BRIEF).stripTrailingZeros();
        return size.compareTo(PLAIN_LOW) >= 0 && size.compareTo(PLAIN_HIGH) < 0
                ? rounded.toPlainString()
                : rounded.toString();
    }

    /** Returns a number with the digits that it was printed with, such as {@code 175.0e9}. */
    static String asPrinted(BigDecimal number) {
        return number.toEngineeringString().replace("E+", "e").replace("E", "e");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
