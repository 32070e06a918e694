package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.source.Citation;
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
 * @param names the headers in CSV: one, or one for each language of a text
 * @param fields what stands below them in CSV, not yet quoted
 * @param property writes the property of a JSON object
 */
record Column<R>(List<String> names, Function<R, List<String>> fields, BiConsumer<R, JsonWriter> property) {

    private static <R> Column<R> of(String name, Function<R, String> field, BiConsumer<R, JsonWriter> property) {
        return new Column<>(List.of(name), row -> List.of(field.apply(row)), property);
    }

    /** A text, or an optional one. */
    static <R> Column<R> text(String name, Function<R, ?> value) {
        return of(name, row -> field(value.apply(row)), (row, out) -> out.text(name, value.apply(row)));
    }

    /** A number, or an optional one; what left the range of doubles is none. */
    static <R> Column<R> number(String name, Function<R, ?> value) {
        return of(name, row -> field(value.apply(row)), (row, out) -> out.digits(name, value.apply(row)));
    }

    /** Values of which some are numbers and some are words. */
    static <R> Column<R> mixed(String name, Function<R, ?> value, Predicate<R> isNumber) {
        Column<R> numbers = number(name, value);
        Column<R> words = text(name, value);
        return new Column<>(
                words.names(),
                words.fields(),
                (row, out) -> (isNumber.test(row) ? numbers : words).property().accept(row, out));
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

    /** A text in its languages, or an optional one: in CSV a column for each that there may be, such as {@code name_en}. */
    static <R> Column<R> localized(String name, List<Language> languages, Function<R, ?> value) {
        Function<R, Optional<LocalizedText>> text =
                row -> JsonWriter.present(value.apply(row)).map(LocalizedText.class::cast);
        return new Column<>(
                languages.stream().map(language -> name + "_" + language).toList(),
                row -> languages.stream()
                        .map(language -> text.apply(row)
                                .map(words -> words.texts().getOrDefault(language, ""))
                                .orElse(""))
                        .toList(),
                (row, out) -> out.localized(name, text.apply(row)));
    }

    /** A text in the languages of the corpus, and behind them in those that only some of the rows have. */
    static <R> Column<R> localized(String name, Corpus corpus, List<R> rows, Function<R, ?> value) {
        return localized(
                name,
                languages(
                        corpus,
                        rows.stream()
                                .flatMap(row -> JsonWriter.present(value.apply(row)).stream())
                                .map(LocalizedText.class::cast)),
                value);
    }

    /** Two columns, {@code source} and {@code locator}: the document of a place or an optional one, and where in it, in English. */
    static <R> Column<R> citation(Function<R, ?> citation) {
        Function<R, Optional<Citation>> place =
                row -> JsonWriter.present(citation.apply(row)).map(Citation.class::cast);
        Column<R> source = text("source", row -> place.apply(row).map(Citation::source));
        Column<R> locator = text("locator", row -> place.apply(row).map(Column::locator));
        return new Column<>(
                List.of("source", "locator"),
                row -> Stream.of(source, locator)
                        .flatMap(column -> column.fields().apply(row).stream())
                        .toList(),
                source.property().andThen(locator.property()));
    }

    /** Source and place, separated by semicolons, for eyes rather than programs: those read the JSON. */
    static <R> Column<R> citations(Function<R, ? extends Collection<Citation>> citations) {
        return text(
                "citations",
                row -> citations.apply(row).stream()
                        .map(place -> place.source() + " " + locator(place))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static String locator(Citation citation) {
        return citation.locator().in(Language.ENGLISH);
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

    private static String field(Object value) {
        return JsonWriter.present(value).map(Object::toString).orElse("");
    }
}
