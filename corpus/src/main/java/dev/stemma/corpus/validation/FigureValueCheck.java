package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Estimated;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.TrainingDataSet;
import java.math.BigDecimal;
import java.util.Optional;

/** {@link Rule#FIGURE_VALUE}: values of numeric quantities are numbers, and so are scores. */
final class FigureValueCheck implements Check {

    @Override
    public void run(Scope scope) {
        for (Described model : Described.in(scope.corpus())) {
            for (int i = 0; i < model.disclosures().size(); i++) {
                Disclosure disclosure = model.disclosures().get(i);
                for (int j = 0;
                        disclosure.quantity().isNumeric()
                                && j < disclosure.figures().size();
                        j++) {
                    Pointer at = At.element("disclosures", i).member("figures").element(j);
                    Figure figure = disclosure.figures().get(j);
                    String what = disclosure.quantity() + " of '" + model.id() + "'";
                    figure.amount().ifPresent(value -> {
                        number(scope, model.entry(), at.member("value"), what, value);
                        value.number()
                                .filter(number -> number.signum() < 0)
                                .ifPresent(number -> scope.report(
                                        model.entry(),
                                        at.member("value"),
                                        Rule.FIGURE_VALUE,
                                        what + " is " + number + ", which is negative",
                                        "mend the value; no quantity is below 0"));
                    });
                    if (figure instanceof Estimated estimated) {
                        interval(scope, model.entry(), at, what, estimated);
                    }
                }
            }
        }
        for (Paper paper : scope.corpus().papers()) {
            for (int i = 0; i < paper.trainingData().size(); i++) {
                TrainingDataSet data = paper.trainingData().get(i);
                Pointer at = At.element("trainingData", i);
                data.tokens().ifPresent(value -> number(scope, paper, at.member("tokens"), "the size", value));
                data.weight().ifPresent(value -> number(scope, paper, at.member("weight"), "the weight", value));
                data.epochs().ifPresent(value -> number(scope, paper, at.member("epochs"), "the epochs", value));
            }
        }
        for (BenchmarkResult result : scope.corpus().results()) {
            number(scope, result, At.property("score"), "the score", result.score());
        }
    }

    private static void interval(Scope scope, Object entry, Pointer at, String what, Estimated estimated) {
        estimated.low().ifPresent(low -> number(scope, entry, at.member("low"), what, low));
        estimated.high().ifPresent(high -> number(scope, entry, at.member("high"), what, high));
        Optional<BigDecimal> low = estimated.low().flatMap(FigureValue::number);
        Optional<BigDecimal> value = estimated.value().number();
        Optional<BigDecimal> high = estimated.high().flatMap(FigureValue::number);
        ascending(scope, entry, at.member("low"), what, low, value);
        ascending(scope, entry, at.member("high"), what, value, high);
    }

    private static void ascending(
            Scope scope, Object entry, Pointer at, String what, Optional<BigDecimal> less, Optional<BigDecimal> more) {
        if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
            scope.report(
                    entry,
                    at,
                    Rule.FIGURE_VALUE,
                    what + " is estimated out of order: " + less.get() + " is more than " + more.get(),
                    "write bounds with low <= value <= high");
        }
    }

    private static void number(Scope scope, Object entry, Pointer at, String what, FigureValue value) {
        if (!value.isNumber()) {
            scope.report(
                    entry,
                    at,
                    Rule.FIGURE_VALUE,
                    what + " is '" + value + "', which is not a decimal number",
                    "write digits, such as 117e6 for 117M; words go into 'printed' or 'note'");
        }
    }
}
