package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table {@code figures}: one row for each figure of each quantity of each model, those that say there is none included,
 * and then of each compared system; {@link TableSchema#FIGURES} describes the columns.
 */
public final class FigureTable {

    /** One figure of a quantity of a model or a compared system, and all figures of that quantity. */
    private record Row(Subject subject, Disclosure disclosure, Figure figure) {

        Quantity quantity() {
            return disclosure.quantity();
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("subject", row -> row.subject().id()),
            Column.text("quantity", Row::quantity),
            Column.text("unit", row -> row.quantity().unit()),
            Column.text("disclosure", row -> row.figure().kind()),
            Column.mixed(
                    "value",
                    row -> row.figure().amount(),
                    row -> row.quantity().isNumeric()
                            && row.figure()
                                    .amount()
                                    .filter(FigureValue::isNumber)
                                    .isPresent()),
            Column.text("source", row -> source(row.figure())),
            Column.text(
                    "locator",
                    row -> row.figure().citations().stream()
                            .findFirst()
                            .map(citation -> citation.locator().in(Language.ENGLISH))),
            Column.flag("preferred", row -> row.figure().equals(row.disclosure().preferred())),
            // Behind the columns that were fixed first, so that readers by position go on working.
            Column.text("id", FigureTable::id),
            Column.text("subject_name", row -> row.subject().name()),
            Column.text("paper", row -> row.subject().paper()),
            Column.text("printed", row -> of(row, Stated.class, Stated::printed)),
            Column.number(
                    "low",
                    row -> of(row, Stated.class, Stated::low).or(() -> of(row, Estimated.class, Estimated::low))),
            Column.number(
                    "high",
                    row -> of(row, Stated.class, Stated::high).or(() -> of(row, Estimated.class, Estimated::high))),
            Column.text("formula", row -> of(row, Derived.class, figure -> Optional.of(figure.formula()))),
            Column.words(
                    "inputs",
                    row -> of(row, Derived.class, figure -> Optional.of(figure.inputs()))
                            .orElse(List.of())));

    private FigureTable() {}

    /** {@return the figures of a corpus, in its order, the preferred figure of a quantity first} */
    public static Table<?> of(Corpus corpus) {
        List<Row> rows = Subject.all(corpus)
                .flatMap(subject -> subject.disclosures().stream()
                        .flatMap(disclosure ->
                                disclosure.figures().stream().map(figure -> new Row(subject, disclosure, figure))))
                .toList();
        List<Language> languages = Column.languages(
                corpus,
                rows.stream()
                        .flatMap(row ->
                                Stream.of(row.figure().note(), row.disclosure().preference()))
                        .flatMap(Optional::stream));
        List<Column<Row>> columns = new ArrayList<>(COLUMNS);
        columns.add(Column.localized("note", languages, row -> row.figure().note()));
        columns.add(Column.localized(
                "preference", languages, row -> row.disclosure().preference()));
        return new Table<>(columns, rows);
    }

    /** {@return what identifies a row, whatever other rows there are: subject, quantity and disclosure, then value and place} */
    private static String id(Row row) {
        return Stream.concat(
                        Stream.of(
                                row.subject().id(), row.quantity(), row.figure().kind()),
                        Stream.concat(row.figure().amount().stream(), row.figure().citations().stream()))
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    private static <F extends Figure, V> Optional<V> of(Row row, Class<F> kind, Function<F, Optional<V>> part) {
        return kind.isInstance(row.figure()) ? part.apply(kind.cast(row.figure())) : Optional.empty();
    }

    private static Optional<String> source(Figure figure) {
        return figure instanceof Unstated unstated
                ? Optional.of(unstated.searched().stream().map(SourceId::value).collect(Collectors.joining(" ")))
                : figure.citations().stream()
                        .findFirst()
                        .map(citation -> citation.source().value());
    }
}
