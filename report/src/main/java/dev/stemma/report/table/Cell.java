package dev.stemma.report.table;

import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.json.JsonText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What stands in one column of one row.
 *
 * @since 0.1.0
 */
public interface Cell {

    /**
     * Returns the cell as the field of a CSV record.
     *
     * @return the field, not yet quoted; the empty text for nothing
     */
    String csv();

    /**
     * Writes the cell as a JSON value.
     *
     * @param out where to
     */
    void writeJson(JsonGenerator out);

    /**
     * Returns a cell that holds a text.
     *
     * @param text the text
     * @return the cell
     */
    static Cell text(String text) {
        return of(text, out -> out.writeString(text));
    }

    /**
     * Returns a cell that holds nothing: {@code null} in JSON and an empty field in CSV.
     *
     * @return the cell
     */
    static Cell absent() {
        return of("", JsonGenerator::writeNull);
    }

    /**
     * Returns a cell that holds a number, with the digits that it was given with.
     *
     * @param number digits, perhaps with a sign, a fraction and an exponent
     * @return the cell
     */
    static Cell number(String number) {
        return of(number, out -> out.writeNumber(JsonText.number(number)));
    }

    /**
     * Returns a cell that holds a truth value.
     *
     * @param flag the value
     * @return the cell
     */
    static Cell flag(boolean flag) {
        return of(String.valueOf(flag), out -> out.writeBoolean(flag));
    }

    /**
     * Returns a cell that holds a text in two languages; only for JSON, in CSV each language has its column.
     *
     * @param text the text
     * @return the cell
     */
    static Cell bilingual(LocalizedText text) {
        return of(text.toString(), out -> {
            out.writeStartObject();
            out.writeName("en");
            out.writeString(text.en());
            out.writeName("zh");
            out.writeString(text.zh());
            out.writeEndObject();
        });
    }

    /**
     * Returns a cell that holds a list of words without spaces: an array in JSON, joined by spaces in CSV.
     *
     * @param words the words
     * @return the cell
     */
    static Cell words(List<String> words) {
        return of(String.join(" ", words), out -> {
            out.writeStartArray();
            words.forEach(out::writeString);
            out.writeEndArray();
        });
    }

    /**
     * Returns a cell that holds a list of objects: an array in JSON, and the same array as compact JSON in CSV.
     *
     * @param <T> what the objects are made from
     * @param objects the objects
     * @param columns their properties
     * @return the cell
     */
    static <T> Cell objects(List<T> objects, List<Column<T>> columns) {
        JsonText.Content array = out -> {
            out.writeStartArray();
            objects.forEach(object -> Column.writeObject(columns, object, out));
            out.writeEndArray();
        };
        return of(JsonText.compact(array), array);
    }

    private static Cell of(String csv, JsonText.Content json) {
        return new Cell() {

            @Override
            public String csv() {
                return csv;
            }

            @Override
            public void writeJson(JsonGenerator out) {
                json.writeTo(out);
            }
        };
    }
}
