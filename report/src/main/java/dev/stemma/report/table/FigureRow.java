package dev.stemma.report.table;

import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;

/**
 * One figure of a quantity of a model or a compared system.
 *
 * @param subject the model or system
 * @param disclosure all figures of the quantity
 * @param figure the one
 */
record FigureRow(ModelId subject, Disclosure disclosure, Figure figure) {

    Quantity quantity() {
        return disclosure.quantity();
    }

    /** {@return whether the corpus prefers the figure to the others of the quantity} */
    boolean isPreferred() {
        return figure.equals(disclosure.preferred());
    }
}
