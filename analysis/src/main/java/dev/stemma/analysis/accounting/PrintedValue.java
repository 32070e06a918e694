package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number with the digits in which it is printed, and the places where it is.
 *
 * @param name what it is a value of
 * @param value the number as printed
 * @param citations where it is printed; empty if it holds by definition
 * @since 0.1.0
 */
public record PrintedValue(LocalizedText name, FigureValue value, List<Citation> citations) implements Fact {

    /**
     * Checks that the value is a number.
     *
     * @throws IllegalArgumentException if it is a term
     */
    public PrintedValue {
        citations = List.copyOf(citations);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("PrintedValue.value is '" + value + "', expected a number");
        }
    }

    /** {@return the number with the printed digits} */
    public BigDecimal number() {
        return value.number().orElseThrow();
    }

    /** {@return how far the number may lie from the one that was rounded to it, half a unit of the last printed digit} */
    public BigDecimal halfUnit() {
        return Amounts.halfUnit(number());
    }

    /**
     * {@return half a unit of the last digit that counts}
     *
     * <p>The zeros of "100 million" in running text are no digits, while a table prints all its numbers to the same one.
     */
    BigDecimal halfDigit() {
        boolean isRound = number().scale() < 0
                && citations.stream().allMatch(place -> place.locator().table().isEmpty());
        return Amounts.halfUnit(isRound ? number().stripTrailingZeros() : number());
    }

    /** {@return the numbers that round to the printed one, half a unit of the last digit to both sides} */
    public ValueRange range() {
        return ValueRange.around(number(), halfUnit());
    }

    @Override
    public Explanation explanation() {
        return new Explanation(Texts.of("{0}: {1}", "{0}：{1}", name, value), List.of(), citations);
    }

    /** Returns the number as printed. */
    @Override
    public String toString() {
        return value.text();
    }
}
