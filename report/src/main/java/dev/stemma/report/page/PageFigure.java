package dev.stemma.report.page;

import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.figure.Unstated;
import dev.stemma.report.json.JsonWriter;

/** Writes the properties of figures of a quantity. */
record PageFigure(Quantity quantity, CitationTable citations, JsonWriter out) {

    void write(Figure figure) {
        out.text("kind", figure.kind());
        figure.amount().ifPresent(value -> value("value", value));
        if (figure instanceof Stated stated) {
            out.text("printed", stated.printed());
        } else if (figure instanceof Derived derived) {
            out.text("formula", derived.formula());
            out.texts("inputs", derived.inputs());
        } else if (figure instanceof Estimated estimated) {
            estimated.low().ifPresent(low -> value("low", low));
            estimated.high().ifPresent(high -> value("high", high));
        } else if (figure instanceof Unstated unstated) {
            out.texts("searched", unstated.searched());
        }
        figure.citations().forEach(place -> out.number("at", citations.number(place)));
        out.localized("note", figure.note());
    }

    /** A number keeps the digits of the source: computed with, 175.0e9 would lose its zero. */
    private void value(String name, FigureValue value) {
        if (quantity.isNumeric() && value.isNumber()) {
            out.digits(name, value.text());
        } else {
            out.text(name, value.text());
        }
    }
}
