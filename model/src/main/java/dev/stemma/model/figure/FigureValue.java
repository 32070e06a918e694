package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Checks;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

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

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,64}(?:\\.[0-9]{1,64})?(?:[eE][+-]?[0-9]{1,2})?");

    /**
     * Checks that there is a value.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public FigureValue {
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

    /** {@return the value as a number with the written digits; empty for a term} */
    public Optional<BigDecimal> number() {
        return isNumber() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /**
     * {@return whether the value is a number: a sign, digits, digits behind a point, and an exponent with or without a sign, of
     * which all but the first digits may be left out}
     */
    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /**
     * {@return how many digits of the number are significant, 1 or more; trailing zeros that are written count; empty
     * for a term}
     */
    public OptionalInt significantDigits() {
        return number().map(number -> OptionalInt.of(number.precision())).orElse(OptionalInt.empty());
    }

    @Override
    public String toString() {
        return text;
    }
}
