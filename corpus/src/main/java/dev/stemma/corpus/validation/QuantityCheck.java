package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.figure.Quantity;
import java.util.EnumSet;
import java.util.Set;

/** {@link Rule#DUPLICATE_QUANTITY}: a model has one entry for a quantity. */
final class QuantityCheck implements Check {

    @Override
    public void run(Scope scope) {
        for (Described model : Described.in(scope.corpus())) {
            Set<Quantity> seen = EnumSet.noneOf(Quantity.class);
            for (int i = 0; i < model.disclosures().size(); i++) {
                Quantity quantity = model.disclosures().get(i).quantity();
                if (!seen.add(quantity)) {
                    scope.report(
                            model.entry(),
                            At.element("disclosures", i).member("quantity"),
                            Rule.DUPLICATE_QUANTITY,
                            "the model '" + model.id() + "' has two entries for '" + quantity + "'",
                            "put all figures of a quantity into one entry, the preferred one first");
                }
            }
        }
    }
}
