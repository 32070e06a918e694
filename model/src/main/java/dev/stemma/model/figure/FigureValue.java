package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Checks;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A value with exactly the digits that its source gives: a decimal number such as {@code 175.0e9}, with an exponent of two digits at most, or a term such as
 * {@code GELU}.
 *
 * <p>Two values are equal if they are written the same; {@code 1.5} and {@code 1.50} differ, since the digits say how exact
 * the source was. Compare {@link #number()} by {@code compareTo} to ask for the same size. Immutable and thread-safe.
 *
 * @param text the value as written; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record FigureValue(@JsonValue String text) {

    private static final int MOST_DIGITS = 64;
    private static final int MOST_EXPONENT_DIGITS = 2;

    /** Checks that there is a value, as {@link #of} says. */
    public FigureValue {
        Objects.requireNonNull(text, "FigureValue");
        Checks.text(text, "value");
    }

    /**
     * {@return the value with this text}
     *
     * @param text a decimal number or a term
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FigureValue of(String text) {
        return new FigureValue(text);
    }

    /**
     * Returns the value as a number.
     *
     * @return the number with the written digits; empty for a term
     */
    public Optional<BigDecimal> number() {
        return isNumber() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /**
     * Returns whether the value is a number: a sign, digits, digits behind a point, and an exponent with or without a sign, of
     * which all but the first digits may be left out.
     *
     * @return whether {@link #number()} has one; a term has none
     */
    public boolean isNumber() {
        int at = digits(text, signed(text, 0), MOST_DIGITS);
        if (at > 0 && at < text.length() && text.charAt(at) == '.') {
            at = digits(text, at + 1, MOST_DIGITS);
        }
        if (at > 0 && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at = digits(text, signed(text, at + 1), MOST_EXPONENT_DIGITS);
        }
        return at == text.length();
    }

    private static int signed(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    /** Returns the place behind the digits that begin at a place; -1 if there are none or too many. */
    private static int digits(String text, int from, int most) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > from && at - from <= most ? at : -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
