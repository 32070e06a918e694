package dev.stemma.report.facts;

import dev.stemma.analysis.generation.GenerationParadigm;
import dev.stemma.analysis.generation.QuantityDisclosure;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import java.util.List;

/** The key {@code paradigms}. */
final class ParadigmFacts {

    private ParadigmFacts() {}

    static void write(List<GenerationParadigm> paradigms, FactWriter out) {
        out.objects("paradigms", paradigms, paradigm -> {
            out.text("paper", paradigm.paper());
            said("adaptation", paradigm.adaptation(), out);
            said("postTraining", paradigm.postTraining(), out);
            said("input", paradigm.input(), out);
            said("output", paradigm.output(), out);
            out.objects("settings", paradigm.settings().entrySet(), entry -> {
                out.text("setting", entry.getKey());
                out.number("results", entry.getValue());
            });
            out.explanation(paradigm);
        });
    }

    private static void said(String name, QuantityDisclosure quantity, FactWriter out) {
        out.object(name, () -> {
            out.optionalText("disclosure", quantity.kind());
            out.optionalText(
                    "value", quantity.disclosure().map(Disclosure::preferred).flatMap(Figure::amount));
        });
    }
}
