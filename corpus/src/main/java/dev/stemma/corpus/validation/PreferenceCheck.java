package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.FigureKind;

/** {@link Rule#FIGURE_PREFERENCE}: the corpus says why it prefers the first of several figures, and only there. */
final class PreferenceCheck implements Check {

    @Override
    public void run(Scope scope) {
        for (Described model : Described.in(scope.corpus())) {
            for (int i = 0; i < model.disclosures().size(); i++) {
                Disclosure disclosure = model.disclosures().get(i);
                boolean several = disclosure.figures().size() > 1;
                if (several != disclosure.preference().isPresent()) {
                    report(
                            scope,
                            model,
                            At.element("disclosures", i),
                            several
                                    ? "there are several figures for '" + disclosure.quantity()
                                            + "' and no 'preference'"
                                    : "there is a 'preference', but only one figure for '" + disclosure.quantity()
                                            + "'",
                            several ? "say in 'preference' why the first is preferred" : "remove it");
                }
                if (several && disclosure.preferred().kind() == FigureKind.ESTIMATED) {
                    report(
                            scope,
                            model,
                            At.element("disclosures", i).member("figures").element(0),
                            "an estimate stands before what the sources disclose of '" + disclosure.quantity() + "'",
                            "put the stated, derived, withheld or unstated figure first");
                }
            }
        }
    }

    private static void report(Scope scope, Described model, Pointer at, String message, String remedy) {
        scope.report(model.entry(), at, Rule.FIGURE_PREFERENCE, message, remedy);
    }
}
