package dev.stemma.report.table;

import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A column of a table: its name, and what stands in it.
 *
 * @param <R> what the rows are made from
 * @param name the name, the same in JSON and CSV
 * @param cell what stands in the column of a row
 * @param flattened the columns that stand for it in CSV; empty if it stands for itself
 * @since 0.1.0
 */
public record Column<R>(String name, Function<? super R, Cell> cell, List<Column<R>> flattened) {

    /** Copies the list. */
    public Column {
        flattened = List.copyOf(flattened);
    }

    /**
     * Returns a column of cells.
     *
     * @param <R> what the rows are made from
     * @param name the name
     * @param cell what stands in it
     * @return the column
     */
    public static <R> Column<R> of(String name, Function<? super R, Cell> cell) {
        return new Column<>(name, cell, List.of());
    }

    /**
     * Returns a column of texts.
     *
     * @param <R> what the rows are made from
     * @param name the name
     * @param value what stands in it, as its {@code toString} says
     * @return the column
     */
    public static <R> Column<R> text(String name, Function<? super R, ?> value) {
        return of(name, row -> Cell.text(String.valueOf(value.apply(row))));
    }

    /**
     * Returns a column of texts that may be absent.
     *
     * @param <R> what the rows are made from
     * @param name the name
     * @param value what stands in it, as its {@code toString} says
     * @return the column
     */
    public static <R> Column<R> optionalText(String name, Function<? super R, ? extends Optional<?>> value) {
        return of(
                name,
                row -> value.apply(row).map(String::valueOf).map(Cell::text).orElseGet(Cell::absent));
    }

    /**
     * Returns a column of numbers that may be absent.
     *
     * @param <R> what the rows are made from
     * @param name the name
     * @param value what stands in it, as its {@code toString} says
     * @return the column
     */
    public static <R> Column<R> optionalNumber(String name, Function<? super R, ? extends Optional<?>> value) {
        return of(
                name,
                row -> value.apply(row).map(String::valueOf).map(Cell::number).orElseGet(Cell::absent));
    }

    /**
     * Returns a column of texts in two languages: in CSV two columns, {@code name_en} and {@code name_zh}.
     *
     * @param <R> what the rows are made from
     * @param name the name
     * @param value what stands in it
     * @return the column
     */
    public static <R> Column<R> bilingual(String name, Function<? super R, LocalizedText> value) {
        return new Column<>(
                name,
                row -> Cell.bilingual(value.apply(row)),
                List.of(
                        text(name + "_en", row -> value.apply(row).en()),
                        text(name + "_zh", row -> value.apply(row).zh())));
    }

    /**
     * Returns a column of lists of objects.
     *
     * @param <R> what the rows are made from
     * @param <T> what the objects are made from
     * @param name the name
     * @param objects what stands in it
     * @param properties the objects' properties
     * @return the column
     */
    public static <R, T> Column<R> objects(
            String name, Function<? super R, List<T>> objects, List<Column<T>> properties) {
        return of(name, row -> Cell.objects(objects.apply(row), properties));
    }

    /**
     * Writes a row as a JSON object that has every column.
     *
     * @param <R> what the row is made from
     * @param columns the columns in order
     * @param row the row
     * @param out where to
     */
    static <R> void writeObject(List<Column<R>> columns, R row, JsonGenerator out) {
        out.writeStartObject();
        for (Column<R> column : columns) {
            out.writeName(column.name());
            column.cell().apply(row).writeJson(out);
        }
        out.writeEndObject();
    }
}
