package dev.stemma.example.epochimport;

import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell discloses of a quantity, by the label of its row.
 *
 * <ul>
 *   <li>An empty cell: unstated; the table was searched.
 *   <li>{@code Confident}: stated by the table.
 *   <li>{@code Likely}, {@code Speculative}: estimated by Epoch AI; the label goes into the note.
 *   <li>{@code Unknown} or no label: estimated as well, because nobody vouches for the value.
 * </ul>
 */
final class Figures {

    private static final BigDecimal LARGE = new BigDecimal("1e6");

    private final List<Imported.Remark> remarks;

    Figures(List<Imported.Remark> remarks) {
        this.remarks = remarks;
    }

    /** Returns the figure, or empty after a remark if the cell holds something that is no value. */
    Optional<Figure> of(EpochRow row, Quantity quantity, String column) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return Optional.of(new Unstated(List.of(EpochTable.TABLE), Optional.empty()));
        }
        return (quantity.isNumeric() ? number(row, column, cell) : Optional.of(FigureValue.of(cell)))
                .map(value -> figure(value, EpochTable.place(row, column), row.text("Confidence")));
    }

    private static Figure figure(FigureValue value, Locator place, String label) {
        if (label.equals("Confident")) {
            return new Stated(value, Optional.empty(), EpochTable.TABLE, place, Optional.empty());
        }
        LocalizedText note = label.isEmpty() || label.equals("Unknown")
                ? LocalizedText.of("The table does not say how sure it is.", "表中没有说明有多大把握。")
                : LocalizedText.of("The table calls its row \"" + label + "\".", "表中这一行标为“" + label + "”。");
        return new Estimated(value, Optional.empty(), Optional.empty(), EpochTable.TABLE, place, Optional.of(note));
    }

    private Optional<FigureValue> number(EpochRow row, String column, String cell) {
        try {
            // The table has tails of floating point, such as 249000000.00000003 parameters.
            BigDecimal number = new BigDecimal(cell).round(new MathContext(15));
            if (number.signum() > 0) {
                return Optional.of(FigureValue.of(text(number)));
            }
            remark(row, column + " is '" + cell + "', which is not above zero; left out");
        } catch (NumberFormatException e) {
            remark(row, column + " is '" + cell + "', which is not a number; left out");
        }
        return Optional.empty();
    }

    /** Returns 1.8e12 for {@code 1.8e12}, {@code 1800000000000.0} and {@code 1800000000000}: the zeros come from the table's format. */
    static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.abs().compareTo(LARGE) < 0
                ? plain.toPlainString()
                : plain.toString().toLowerCase(Locale.ROOT).replace("e+", "e");
    }

    /** Returns what a cell says of the size, 0 if nothing. */
    static BigDecimal sizeOf(String cell) {
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }

    private void remark(EpochRow row, String message) {
        remarks.add(new Imported.Remark(row.line(), row.model(), message));
    }
}
