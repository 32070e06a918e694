package dev.stemma.report.facts;

import dev.stemma.analysis.accounting.Accounting;
import dev.stemma.analysis.accounting.Outcome;
import java.util.List;

/** The key {@code accounting}. */
final class AccountingFacts {

    private AccountingFacts() {}

    static void write(Accounting accounting, FactWriter out) {
        out.object("accounting", () -> {
            out.object(
                    "counts",
                    () -> List.of(Outcome.values())
                            .forEach(outcome -> out.number(
                                    outcome.id(), accounting.checks(outcome).size())));
            out.objects("checks", accounting.checks(), check -> {
                out.text("kind", check.kind());
                out.optionalText("paper", check.subject().paper());
                out.optionalText("model", check.subject().model());
                out.optionalText("benchmark", check.subject().benchmark());
                out.optionalText("metric", check.subject().metric());
                out.optionalText("part", check.subject().part());
                out.text("outcome", check.outcome());
                out.digits("printed", check.printed().value().text());
                out.digits("computed", check.computed().toString());
                out.digits("tolerance", check.tolerance().toString());
                out.text("toleranceRule", check.rule());
                out.optionalNumber("relativeDifference", check.relativeDifference());
                out.objects("inferences", check.inferences(), inference -> {
                    out.text("input", inference.input());
                    out.digits("used", inference.used().toString());
                    out.digits("neededLow", inference.needed().low().toString());
                    out.digits("neededHigh", inference.needed().high().toString());
                    out.flag("fitsAll", inference.fitsAll());
                    out.explanation(inference);
                });
                out.explanation(check);
            });
        });
    }
}
