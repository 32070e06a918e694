package dev.stemma.report.json;

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
                out.text("paper", check.subject().paper());
                out.text("model", check.subject().model());
                out.text("benchmark", check.subject().benchmark());
                out.text("metric", check.subject().metric());
                out.text("part", check.subject().part());
                out.text("outcome", check.outcome());
                out.digits("printed", check.printed().value().text());
                out.digits("computed", check.computed());
                out.digits("tolerance", check.tolerance());
                out.text("toleranceRule", check.rule());
                out.number("relativeDifference", check.relativeDifference());
                out.objects("inferences", check.inferences(), inference -> {
                    out.text("input", inference.input());
                    out.digits("used", inference.used());
                    out.digits("neededLow", inference.needed().low());
                    out.digits("neededHigh", inference.needed().high());
                    out.flag("fitsAll", inference.fitsAll());
                    out.explanation(inference);
                });
                out.explanation(check);
            });
        });
    }
}
