package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.figure.FigureValue;
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
 * What all sections write with: blocks into a document, in the words of one language, with or without outside estimates for
 * values that the papers do not give.
 */
public record ReportWriter(Facts facts, Language language, Document document, EstimatePolicy estimates) {

    record Column<R>(String header, boolean isNumeric, Function<? super R, ?> cell) {}

    ScalingProgression scaling(Quantity quantity) {
        return facts.scaling(quantity, estimates);
    }

    /** {@return words with values in their places, each as {@link #say(Object)} has it} */
    String say(Label label, Object... values) {
        return label.in(language, Stream.of(values).map(this::say).toArray());
    }

    /**
     * {@return a value as it is read: a text, a place or the value of a figure in the language of the report, a list one after the
     * other, of an optional value what is there or the sign for nothing; everything else as its {@code toString} says}
     */
    String say(Object value) {
        if (value instanceof LocalizedText text) {
            return text.in(language);
        }
        if (value instanceof Label label) {
            return label.in(language);
        }
        if (value instanceof Citation place) {
            return place.in(language);
        }
        if (value instanceof FigureValue amount) {
            return Numerals.amount(amount, language);
        }
        if (value instanceof Collection<?> things) {
            return list(things, Function.identity());
        }
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(Function.identity()).map(this::say).orElseGet(() -> say(Label.NONE));
        }
        return value.toString();
    }

    /** {@return a name as a heading, which begins with a capital letter where the language has them} */
    String capitalized(LocalizedText name) {
        String text = say(name);
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    <T> String list(Collection<T> things, Function<? super T, ?> name) {
        return things.stream()
                .map(thing -> say(name.apply(thing)))
                .collect(Collectors.joining(say(Label.LIST_SEPARATOR)));
    }

    /** {@return where a reading asserts something} */
    String place(ReadingAssertion assertion) {
        return say(
                Label.PLACE,
                assertion.source(),
                assertion.section(),
                assertion.place().words());
    }

    /** {@return the places, each once} */
    String cite(Collection<Citation> citations) {
        return cite(citations.stream().map(this::say).distinct());
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

    /** {@return an item of a list with what stands below it; an optional detail that is not there is left out} */
    Bullet bullet(Object text, Object... details) {
        return new Bullet(
                say(text),
                Stream.of(details)
                        .filter(detail -> !detail.equals(Optional.empty()))
                        .map(this::say)
                        .toList());
    }

    /** Writes what facts say and where that can be checked, or a sentence if there are none. */
    void explanations(List<? extends Fact> facts, Label nothing) {
        bullets(facts, fact -> bullet(fact.explanation().in(language)), nothing);
    }

    /** Writes a list, or a sentence if there is nothing in it. */
    <T> void bullets(List<T> things, Function<? super T, Bullet> item, Label nothing) {
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
                                .map(column -> say(column.cell().apply(row)))
                                .toList())
                        .toList()));
    }
}
