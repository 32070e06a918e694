package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Unstated;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** {@link Rule#MISSING_EVIDENCE}: a figure says what it rests on. */
final class FigureEvidenceCheck implements Check {

    @Override
    public void run(Scope scope) {
        for (Described model : Described.in(scope.corpus())) {
            Map<Quantity, Set<Quantity>> inputs = preferredInputs(model);
            for (int i = 0; i < model.disclosures().size(); i++) {
                Disclosure disclosure = model.disclosures().get(i);
                for (int j = 0; j < disclosure.figures().size(); j++) {
                    Pointer at = At.element("disclosures", i).member("figures").element(j);
                    Figure figure = disclosure.figures().get(j);
                    if (figure instanceof Unstated unstated
                            && unstated.searched().isEmpty()) {
                        report(scope, model, at, "is unstated, but no source was searched", "list the sources read");
                    }
                    if (figure instanceof Derived derived) {
                        inputs(scope, model, inputs, at, disclosure.quantity(), derived);
                    }
                }
            }
        }
    }

    private static void inputs(
            Scope scope,
            Described model,
            Map<Quantity, Set<Quantity>> known,
            Pointer at,
            Quantity quantity,
            Derived derived) {
        if (derived.inputs().isEmpty()) {
            report(scope, model, at, "is derived from nothing", "list the quantities in 'inputs'");
        }
        for (int i = 0; i < derived.inputs().size(); i++) {
            Quantity input = derived.inputs().get(i);
            Pointer place = at.member("inputs").element(i);
            if (derived.inputs().indexOf(input) < i) {
                scope.report(
                        model.entry(),
                        place,
                        Rule.DUPLICATE_ID,
                        "the quantity '" + input + "' stands twice in the list",
                        "remove one of the two");
            }
            if (!known.containsKey(input)) {
                report(
                        scope,
                        model,
                        place,
                        "is derived from '" + input + "', of which '" + model.id() + "' has no entry",
                        "add an entry for it, or mend the input");
            } else if (sources(known, input, EnumSet.noneOf(Quantity.class)).contains(quantity)) {
                report(
                        scope,
                        model,
                        place,
                        "of '" + quantity + "' is derived from '" + input + "', and that in turn from it",
                        "break the circle: derive one of the two from something else");
            }
        }
    }

    /** Returns for each quantity of a model what its preferred figures are derived from, nothing for one that is not. */
    private static Map<Quantity, Set<Quantity>> preferredInputs(Described model) {
        Map<Quantity, Set<Quantity>> inputs = new EnumMap<>(Quantity.class);
        for (Disclosure disclosure : model.disclosures()) {
            Set<Quantity> own = inputs.computeIfAbsent(disclosure.quantity(), unused -> EnumSet.noneOf(Quantity.class));
            if (disclosure.preferred() instanceof Derived derived) {
                own.addAll(derived.inputs());
            }
        }
        return inputs;
    }

    /** Returns what the preferred figure of a quantity rests on, directly and through others, itself included. */
    private static Set<Quantity> sources(Map<Quantity, Set<Quantity>> inputs, Quantity quantity, Set<Quantity> seen) {
        if (seen.add(quantity)) {
            inputs.getOrDefault(quantity, Set.of()).forEach(input -> sources(inputs, input, seen));
        }
        return seen;
    }

    private static void report(Scope scope, Described model, Pointer at, String what, String remedy) {
        scope.report(model.entry(), at, Rule.MISSING_EVIDENCE, "the figure " + what, remedy);
    }
}
