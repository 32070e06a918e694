package dev.stemma.report.page;

import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.figure.Withheld;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Locator;
import dev.stemma.report.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of one figure and returns how it is disclosed. */
final class PageFigure implements Figure.Cases<FigureKind> {

    private final Quantity quantity;
    private final CitationTable citations;
    private final JsonGenerator out;

    PageFigure(Quantity quantity, CitationTable citations, JsonGenerator out) {
        this.quantity = quantity;
        this.citations = citations;
        this.out = out;
    }

    @Override
    public FigureKind stated(Stated figure) {
        kind(FigureKind.STATED);
        value("value", figure.value());
        JsonParts.text("printed", figure.printed(), out);
        at(figure.source(), figure.locator());
        JsonParts.bilingual("note", figure.note(), out);
        return FigureKind.STATED;
    }

    @Override
    public FigureKind derived(Derived figure) {
        kind(FigureKind.DERIVED);
        value("value", figure.value());
        JsonParts.text("formula", figure.formula(), out);
        JsonParts.texts("inputs", figure.inputs().stream().map(Quantity::id).toList(), out);
        JsonParts.bilingual("note", figure.note(), out);
        return FigureKind.DERIVED;
    }

    @Override
    public FigureKind estimated(Estimated figure) {
        kind(FigureKind.ESTIMATED);
        value("value", figure.value());
        figure.low().ifPresent(low -> value("low", low));
        figure.high().ifPresent(high -> value("high", high));
        at(figure.source(), figure.locator());
        JsonParts.bilingual("note", figure.note(), out);
        return FigureKind.ESTIMATED;
    }

    @Override
    public FigureKind withheld(Withheld figure) {
        kind(FigureKind.WITHHELD);
        at(figure.source(), figure.locator());
        JsonParts.bilingual("note", figure.note(), out);
        return FigureKind.WITHHELD;
    }

    @Override
    public FigureKind unstated(Unstated figure) {
        kind(FigureKind.UNSTATED);
        JsonParts.texts("searched", figure.searched(), out);
        JsonParts.bilingual("note", figure.note(), out);
        return FigureKind.UNSTATED;
    }

    @Override
    public FigureKind notApplicable(NotApplicable figure) {
        kind(FigureKind.NOT_APPLICABLE);
        JsonParts.bilingual("note", figure.reason(), out);
        return FigureKind.NOT_APPLICABLE;
    }

    private void kind(FigureKind kind) {
        JsonParts.text("kind", kind.id(), out);
    }

    /** A number keeps the digits of the source beside it: as a number alone, 175.0e9 would lose its zero. */
    private void value(String name, FigureValue value) {
        out.writeName(name);
        if (quantity.isNumeric() && value.isNumber()) {
            out.writeNumber(JsonText.number(value.text()));
        } else {
            out.writeString(value.text());
        }
    }

    private void at(SourceId source, Locator locator) {
        JsonParts.number("at", citations.number(new Citation(source, locator)), out);
    }
}
