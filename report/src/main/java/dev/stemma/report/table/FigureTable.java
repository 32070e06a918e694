package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table {@code figures}: one row for each figure of each quantity of each model, those that say there is none included,
 * and then of each compared system.
 *
 * <p>Columns: {@code subject} (a model or a compared system), {@code quantity}, {@code unit}, {@code disclosure}, {@code value}, {@code source},
 * {@code locator}, {@code preferred}. The value is a number with the digits of the source, or a text if the unit is
 * {@code term}; it is absent unless the disclosure is stated, derived or estimated. A derived figure rests on a formula and
 * has neither source nor locator. Of an unstated one the source column names all sources that were searched, joined by
 * spaces, and there is no locator.
 */
public final class FigureTable {

    /** One figure of a quantity of a model or a compared system, and all figures of that quantity. */
    private record Row(ModelId subject, Disclosure disclosure, Figure figure) {

        Quantity quantity() {
            return disclosure.quantity();
        }
    }

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("subject", Row::subject),
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
            Column.optionalText("source", row -> source(row.figure())),
            Column.optionalText(
                    "locator",
                    row -> row.figure().citations().stream()
                            .findFirst()
                            .map(citation -> citation.locator().in(Language.ENGLISH))),
            Column.flag("preferred", row -> row.figure().equals(row.disclosure().preferred())));

    private FigureTable() {}

    /** {@return the figures of a corpus, in its order, the preferred figure of a quantity first} */
    public static Table<?> of(Corpus corpus) {
        return new Table<>(
                COLUMNS,
                Stream.concat(
                                corpus.models().stream().flatMap(model -> rows(model.id(), model.disclosures())),
                                corpus.systems().stream().flatMap(system -> rows(system.id(), system.disclosures())))
                        .toList());
    }

    private static Stream<Row> rows(ModelId subject, List<Disclosure> disclosures) {
        return disclosures.stream()
                .flatMap(disclosure ->
                        disclosure.figures().stream().map(figure -> new Row(subject, disclosure, figure)));
    }

    private static Optional<String> source(Figure figure) {
        return figure instanceof Unstated unstated
                ? Optional.of(unstated.searched().stream().map(SourceId::value).collect(Collectors.joining(" ")))
                : figure.citations().stream()
                        .findFirst()
                        .map(citation -> citation.source().value());
    }
}
