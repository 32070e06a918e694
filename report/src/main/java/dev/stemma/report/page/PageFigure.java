package dev.stemma.report.page;

import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.report.json.JsonWriter;
import java.util.Optional;

/**
 * Writes the properties of figures of a quantity; each case returns the note.
 *
 * @param quantity the quantity
 * @param citations the places that the page cites
 * @param out where to
 */
record PageFigure(Quantity quantity, CitationTable citations, JsonWriter out)
        implements Figure.Cases<Optional<LocalizedText>> {

    void write(Figure figure) {
        out.text("kind", figure.kind());
        out.localized("note", figure.match(this));
    }

    @Override
    public Optional<LocalizedText> stated(Stated figure) {
        value("value", figure.value());
        out.text("printed", figure.printed());
        at(figure.source(), figure.locator());
        return figure.note();
    }

    @Override
    public Optional<LocalizedText> derived(Derived figure) {
        value("value", figure.value());
        out.text("formula", figure.formula());
        out.texts("inputs", figure.inputs());
        return figure.note();
    }

    @Override
    public Optional<LocalizedText> estimated(Estimated figure) {
        value("value", figure.value());
        figure.low().ifPresent(low -> value("low", low));
        figure.high().ifPresent(high -> value("high", high));
        at(figure.source(), figure.locator());
        return figure.note();
    }

    @Override
    public Optional<LocalizedText> withheld(Withheld figure) {
        at(figure.source(), figure.locator());
        return figure.note();
    }

    @Override
    public Optional<LocalizedText> unstated(Unstated figure) {
        out.texts("searched", figure.searched());
        return figure.note();
    }

    @Override
    public Optional<LocalizedText> notApplicable(NotApplicable figure) {
        return Optional.of(figure.reason());
    }

    /** A number keeps the digits of the source: computed with, 175.0e9 would lose its zero. */
    private void value(String name, FigureValue value) {
        if (quantity.isNumeric() && value.isNumber()) {
            out.digits(name, value.text());
        } else {
            out.text(name, value.text());
        }
    }

    private void at(SourceId source, Locator locator) {
        out.number("at", citations.number(new Citation(source, locator)));
    }
}
