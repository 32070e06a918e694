package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.json.JsonWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table, which writes what it takes from a row. Values are written as their {@code toString} says.
 *
 * @param <R> what the rows are made from
 * @param names the headers in CSV: one, or one for each language of a text
 * @param fields what stands below them in CSV, not yet quoted
 * @param property writes the property of a JSON object
 */
record Column<R>(List<String> names, Function<R, List<String>> fields, BiConsumer<R, JsonWriter> property) {

    private static <R> Column<R> of(String name, Function<R, String> field, BiConsumer<R, JsonWriter> property) {
        return new Column<>(List.of(name), row -> List.of(field.apply(row)), property);
    }

    static <R> Column<R> text(String name, Function<R, ?> value) {
        return of(name, row -> value.apply(row).toString(), (row, out) -> out.text(name, value.apply(row)));
    }

    static <R> Column<R> optionalText(String name, Function<R, ? extends Optional<?>> value) {
        return of(name, row -> orEmpty(value.apply(row)), (row, out) -> out.text(name, value.apply(row)));
    }

    static <R> Column<R> number(String name, Function<R, ?> value) {
        return of(name, row -> value.apply(row).toString(), (row, out) -> out.digits(name, value.apply(row)));
    }

    static <R> Column<R> optionalNumber(String name, Function<R, ? extends Optional<?>> value) {
        return of(name, row -> orEmpty(value.apply(row)), (row, out) -> out.digits(name, value.apply(row)));
    }

    /** Values of which some are numbers and some are words. */
    static <R> Column<R> mixed(String name, Function<R, ? extends Optional<?>> value, Predicate<R> isNumber) {
        return of(name, row -> orEmpty(value.apply(row)), (row, out) -> {
            if (isNumber.test(row)) {
                out.digits(name, value.apply(row));
            } else {
                out.text(name, value.apply(row));
            }
        });
    }

    static <R> Column<R> flag(String name, Function<R, Boolean> value) {
        return of(name, row -> value.apply(row).toString(), (row, out) -> out.flag(name, value.apply(row)));
    }

    /** Words without spaces: an array in JSON, joined by spaces in CSV. */
    static <R> Column<R> words(String name, Function<R, ? extends Collection<?>> value) {
        return of(
                name,
                row -> value.apply(row).stream().map(Object::toString).collect(Collectors.joining(" ")),
                (row, out) -> out.texts(name, value.apply(row)));
    }

    /** A text in its languages: in CSV a column for each that there may be, such as {@code name_en}. */
    static <R> Column<R> localized(String name, List<Language> languages, Function<R, LocalizedText> value) {
        return new Column<>(
                languages.stream().map(language -> name + "_" + language).toList(),
                row -> languages.stream()
                        .map(language -> value.apply(row).texts().getOrDefault(language, ""))
                        .toList(),
                (row, out) -> out.localized(name, value.apply(row)));
    }

    /** Returns the languages of the corpus, and behind them those that only some of its texts have. */
    static List<Language> languages(Corpus corpus, Stream<LocalizedText> texts) {
        return Stream.concat(
                        corpus.languages().stream(),
                        texts.flatMap(text -> text.texts().keySet().stream())
                                .distinct()
                                .sorted())
                .distinct()
                .toList();
    }

    /** A text in its languages or none: the columns are those of any row's text, and empty for none. */
    static <R> Column<R> optionalLocalized(
            String name, List<Language> languages, Function<R, Optional<LocalizedText>> value) {
        return new Column<>(
                languages.stream().map(language -> name + "_" + language).toList(),
                row -> languages.stream()
                        .map(language -> value.apply(row)
                                .map(text -> text.texts().getOrDefault(language, ""))
                                .orElse(""))
                        .toList(),
                (row, out) -> out.localized(name, value.apply(row)));
    }

    /** Objects, whose properties are columns themselves: in CSV the same array as compact JSON. */
    static <R, T> Column<R> objects(String name, Function<R, List<T>> objects, List<Column<T>> columns) {
        return of(
                name,
                row -> JsonWriter.compact(
                        out -> out.array(objects.apply(row), object -> writeObject(columns, object, out))),
                (row, out) -> out.array(name, objects.apply(row), object -> writeObject(columns, object, out)));
    }

    /** Writes a row as a JSON object that has every column. */
    static <R> void writeObject(List<Column<R>> columns, R row, JsonWriter out) {
        out.object(() -> columns.forEach(column -> column.property().accept(row, out)));
    }

    private static String orEmpty(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
