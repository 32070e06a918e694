package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * That a quantity of one flagship is another than that of the other, or is disclosed in another way.
 *
 * <p>Only values that a source states, or that follow from such, are compared; an outside estimate stands for nothing.
 * Numbers are the same if they have the same value, whatever their digits. Immutable and thread-safe.
 *
 * @param from the quantity in the one generation
 * @param to the same quantity in the other
 * @since 0.1.0
 */
public record FigureDifference(QuantityDisclosure from, QuantityDisclosure to) implements Fact {

    private static final Optional<FigureKind> WITHHELD = Optional.of(FigureKind.WITHHELD);

    /**
     * Checks that the two are comparable and differ.
     *
     * @throws IllegalArgumentException if they are of different quantities, or the same in value and kind
     */
    public FigureDifference {
        if (from.quantity() != to.quantity()
                || !(differ(from, to) || !from.kind().equals(to.kind()))) {
            throw new IllegalArgumentException("FigureDifference leads from '" + from + "' to '" + to
                    + "', expected the same quantity, not the same");
        }
    }

    static boolean differ(QuantityDisclosure from, QuantityDisclosure to) {
        Optional<FigureValue> before = value(from);
        Optional<FigureValue> after = value(to);
        if (before.isEmpty() || after.isEmpty()) {
            return !from.kind().equals(to.kind());
        }
        Optional<BigDecimal> number = before.get().number();
        Optional<BigDecimal> other = after.get().number();
        return (number.isPresent() && other.isPresent())
                ? number.get().compareTo(other.get()) != 0
                : !before.get().text().equals(after.get().text());
    }

    private static Optional<FigureValue> value(QuantityDisclosure disclosure) {
        return disclosure.isDisclosed()
                ? disclosure.disclosure().map(Disclosure::preferred).flatMap(Figure::amount)
                : Optional.empty();
    }

    /** {@return the quantity} */
    public Quantity quantity() {
        return from.quantity();
    }

    /** {@return the value in the one generation; empty if it is not disclosed there} */
    public Optional<FigureValue> before() {
        return value(from);
    }

    /** {@return the value in the other generation; empty if it is not disclosed there} */
    public Optional<FigureValue> after() {
        return value(to);
    }

    /**
     * {@return by which factor the number grew, above 1 for a larger value; empty unless both values are positive numbers}
     */
    public OptionalDouble factor() {
        Optional<BigDecimal> one = before().flatMap(FigureValue::number).filter(number -> number.signum() > 0);
        Optional<BigDecimal> other = after().flatMap(FigureValue::number).filter(number -> number.signum() > 0);
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(other.get().doubleValue() / one.get().doubleValue())
                : OptionalDouble.empty();
    }

    /** {@return whether the other generation withholds what the one does not} */
    public boolean isWithheld() {
        return to.kind().equals(WITHHELD) && !from.kind().equals(WITHHELD);
    }

    @Override
    public Explanation explanation() {
        OptionalDouble factor = factor();
        return Explanation.of(
                Texts.of(
                        "{0}: {1} in {2}, {3} in {4}{5}",
                        "{0}：{2} 为{1}，{4} 为{3}{5}",
                        Vocabulary.nameOf(quantity()),
                        said(from),
                        from.paper().id(),
                        said(to),
                        to.paper().id(),
                        Texts.when(factor.isPresent(), " (x{0})", "（x{0}）", Numbers.brief(factor.orElse(0)))),
                List.of(from.explanation(), to.explanation()));
    }

    private LocalizedText said(QuantityDisclosure disclosure) {
        return value(disclosure)
                .filter(value -> differ(from, to)) // else only the way differs
                .map(value -> value.isNumber()
                        ? LocalizedText.of(value.text(), " " + value.text())
                        // Terms contain commas of their own, and "none" is one of them.
                        : LocalizedText.of("\"" + value.text() + "\"", "“" + value.text() + "”"))
                .or(() -> disclosure.kind().map(Vocabulary::nameOf))
                .orElse(LocalizedText.of("no entry", "没有记录"));
    }

    /** Returns quantity and values, such as {@code layers: 12 -> 48}. */
    @Override
    public String toString() {
        return quantity() + ": " + said(from) + " -> " + said(to);
    }
}
