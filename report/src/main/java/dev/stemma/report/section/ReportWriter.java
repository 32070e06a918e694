package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.document.Bullet;
import dev.stemma.report.document.Document;
import dev.stemma.report.document.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all sections write with: blocks into a document, in the words of one language.
 *
 * @param facts what the report is about
 * @param language its language
 * @param document where it goes
 * @param estimates whether outside estimates stand in for values that the papers do not give
 */
record ReportWriter(Facts facts, Language language, Document document, EstimatePolicy estimates) {

    /**
     * A column of a grid.
     *
     * @param <R> what the rows are made from
     * @param header its heading
     * @param isNumeric whether it holds numbers
     * @param cell what stands in it
     */
    record Column<R>(String header, boolean isNumeric, Function<? super R, ?> cell) {}

    ScalingProgression scaling(Quantity quantity) {
        return facts.scaling(quantity, estimates);
    }

    String say(Label label, Object... values) {
        return label.in(language, values);
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    /** {@return what is there, or the sign for nothing} */
    String orNone(Optional<?> value) {
        return value.map(String::valueOf).orElseGet(() -> say(Label.NONE));
    }

    /** {@return a name as a heading, which begins with a capital letter where the language has them} */
    String capitalized(LocalizedText name) {
        String text = say(name);
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    String list(Collection<?> things) {
        return things.stream().map(String::valueOf).collect(Collectors.joining(say(Label.LIST_SEPARATOR)));
    }

    /** {@return the places, each once} */
    String cite(Collection<Citation> citations) {
        return cite(citations.stream().map(citation -> citation.in(language)).distinct());
    }

    String cite(Stream<String> places) {
        return places.collect(Collectors.joining(say(Label.CITATION_SEPARATOR)));
    }

    void heading(int level, Label label, Object... values) {
        document.heading(level, say(label, values));
    }

    void paragraph(Label label, Object... values) {
        document.paragraph(say(label, values));
    }

    void paragraph(LocalizedText text) {
        document.paragraph(say(text));
    }

    /** Writes a list, or a sentence if there is nothing in it. */
    <T> void bullets(List<T> things, Function<T, Bullet> item, Label nothing) {
        if (things.isEmpty()) {
            paragraph(nothing);
        } else {
            document.bullets(things.stream().map(item).toList());
        }
    }

    <R> Column<R> words(Label header, Function<? super R, ?> cell) {
        return new Column<>(say(header), false, cell);
    }

    <R> Column<R> numbers(Label header, Function<? super R, ?> cell) {
        return new Column<>(say(header), true, cell);
    }

    <R> Column<R> numbers(LocalizedText header, Function<? super R, ?> cell) {
        return new Column<>(capitalized(header), true, cell);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only looked at
    final <R> void grid(List<R> rows, Column<R>... columns) {
        grid(rows, List.of(columns));
    }

    <R> void grid(List<R> rows, List<Column<R>> columns) {
        document.grid(new Grid(
                columns.stream()
                        .map(column -> new Grid.Column(column.header(), column.isNumeric()))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> String.valueOf(column.cell().apply(row)))
                                .toList())
                        .toList()));
    }
}
