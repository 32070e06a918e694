package dev.stemma.report.section;

import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.source.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people read them, the same in every locale. */
final class Numerals {

    private static final BigDecimal LARGEST_PLAIN = new BigDecimal("1e15");
    private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("1e-6");
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double LARGEST_PLAIN_FACTOR = 1e6;
    private static final double SMALLEST_PLAIN_FACTOR = 1e-3;

    /** More digits are easier to read in groups. */
    private static final int MOST_DIGITS = 5;

    private static final Pattern POWER = Pattern.compile("[eE]\\+?(-?\\d+)$");
    private static final BigDecimal SMALLEST_IN_UNITS = new BigDecimal("1e6");
    private static final List<Unit> ENGLISH =
            List.of(new Unit("trillion", 12), new Unit("billion", 9), new Unit("million", 6));
    private static final List<Unit> CHINESE = List.of(new Unit("万亿", 12), new Unit("亿", 8), new Unit("万", 4));

    /** What a large number is counted in: a power of ten with a name. */
    private record Unit(String name, int zeros) {}

    private Numerals() {}

    /**
     * {@return the value of a figure as people write it: a large round number in millions and billions, or in 万 and 亿, another
     * one in groups of three digits unless it is very large or small, else the text}
     */
    static String amount(FigureValue value, Language language) {
        return value.number()
                .map(number -> amount(number, value.text(), language))
                .orElse(value.text());
    }

    static String amount(BigDecimal number, String text, Language language) {
        BigDecimal size = number.abs();
        if (size.compareTo(LARGEST_PLAIN) >= 0 || (number.signum() != 0 && size.compareTo(SMALLEST_PLAIN) < 0)) {
            return power(text);
        }
        if (size.compareTo(SMALLEST_IN_UNITS) >= 0) {
            // The zeros behind a number that was printed in full say nothing; those of 1.50e6 do.
            BigDecimal digits = number.scale() < 0 ? number : number.stripTrailingZeros();
            Unit unit = (language.is(Language.CHINESE) ? CHINESE : ENGLISH)
                    .stream()
                            .filter(each -> size.movePointLeft(each.zeros()).compareTo(BigDecimal.ONE) >= 0)
                            .findFirst()
                            .orElseThrow();
            BigDecimal units = digits.movePointLeft(unit.zeros());
            if (units.precision() - Math.min(0, units.scale()) <= MOST_DIGITS) {
                return units.toPlainString() + " " + unit.name();
            }
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** {@return a number with an exponent as it is printed: 3.14e23 as 3.14 × 10^23} */
    private static String power(String text) {
        return POWER.matcher(text).replaceFirst(" × 10^$1");
    }

    /** {@return a factor with three significant digits, such as {@code ×13.4}} */
    static String factor(double factor) {
        BigDecimal rounded = new BigDecimal(factor).round(THREE_DIGITS);
        boolean plain = factor >= SMALLEST_PLAIN_FACTOR && factor < LARGEST_PLAIN_FACTOR;
        return "×" + (plain ? rounded.toPlainString() : rounded.toString());
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
