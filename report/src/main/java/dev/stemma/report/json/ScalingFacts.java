package dev.stemma.report.json;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.GrowthFit;
import dev.stemma.analysis.scaling.QuantityGrowth;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.analysis.scaling.ScalingStep;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys {@code scaling} and {@code growth}. */
final class ScalingFacts {

    private ScalingFacts() {}

    static void scaling(Facts facts, EstimatePolicy estimates, FactWriter out) {
        // The flagships are the same for each quantity, and quantities in words have no progression that would name
        // them.
        List<ScalingPoint> flagships = facts.scaling(Quantity.PARAMETERS).points();
        Set<Quantity> known = facts.quantities();
        out.objects("scaling", List.of(Quantity.values()), quantity -> {
            out.text("quantity", quantity);
            out.text("unit", quantity.unit());
            out.flag("hasEntries", known.contains(quantity));
            if (quantity.isNumeric()) {
                ScalingProgression progression = facts.scaling(quantity, estimates);
                progression(
                        known.contains(quantity)
                                ? progression
                                : new ScalingProgression(
                                        quantity, estimates, List.of(), List.of(), List.of(), List.of()),
                        out);
            } else {
                out.objects(
                        "points",
                        known.contains(quantity) ? flagships : List.of(),
                        flagship -> term(flagship, quantity, out));
            }
        });
    }

    private static void progression(ScalingProgression progression, FactWriter out) {
        out.objects("points", progression.points(), point -> point(point, out));
        out.objects("steps", progression.steps(), step -> step(step, out));
        out.object("overall", progression.overall(), growth -> {
            out.text("from", growth.from().paper().id());
            out.text("to", growth.to().paper().id());
            out.number("factor", growth.factor());
            out.number("ordersOfMagnitude", growth.ordersOfMagnitude());
            out.number("years", growth.years());
            out.number("annualFactor", growth.annualFactor());
            out.flag("isUnbroken", growth.isUnbroken());
            papers("outside", growth.outside(), out);
            out.explanation(growth);
        });
        out.objects("sizes", progression.sizes(), point -> point(point, out));
    }

    private static void point(ScalingPoint point, FactWriter out) {
        out.text("paper", point.paper().id());
        out.text("model", point.model().id());
        out.text(
                "disclosure",
                point.figure()
                        .or(() -> point.disclosure().map(Disclosure::preferred))
                        .map(Figure::kind));
        Optional<FigureValue> amount = point.figure().flatMap(Figure::amount);
        out.digits("value", amount.filter(value -> point.value().isPresent()).map(FigureValue::text));
        out.text("gap", point.gapReason().map(GapReason::id));
        out.explanation(point);
    }

    private static void step(ScalingStep step, FactWriter out) {
        out.text("from", step.from().paper().id());
        out.text("to", step.to().paper().id());
        out.text("kind", step.factor().isEmpty() ? "gap" : step.over().isEmpty() ? "growth" : "bridge");
        papers("over", step.over(), out);
        out.number("factor", step.factor());
        out.number("ordersOfMagnitude", step.ordersOfMagnitude());
        out.number("years", step.years());
        out.number("annualFactor", step.annualFactor());
        out.explanation(step);
    }

    private static void papers(String name, List<ScalingPoint> points, FactWriter out) {
        out.texts(name, points, point -> point.paper().id());
    }

    private static void term(ScalingPoint flagship, Quantity quantity, FactWriter out) {
        Optional<Figure> figure = flagship.model().disclosure(quantity).map(Disclosure::preferred);
        out.text("paper", flagship.paper().id());
        out.text("model", flagship.model().id());
        out.text("disclosure", figure.map(Figure::kind));
        out.text("value", figure.flatMap(Figure::amount));
        out.citations(figure.map(Figure::citations).orElse(List.of()));
    }

    static void growth(List<QuantityGrowth> growths, FactWriter out) {
        out.objects("growth", growths, growth -> {
            out.text("quantity", growth.quantity());
            out.text("selection", growth.selection());
            papers("papers", growth.points(), out);
            out.number("count", growth.points().size());
            out.object("fit", growth.result().fit(), fit -> fit(fit, out));
            out.text("noFit", growth.result().reason());
            out.texts("caveats", growth.caveats());
            out.explanation(growth);
        });
    }

    private static void fit(GrowthFit fit, FactWriter out) {
        out.number("firstYear", fit.firstYear());
        out.number("lastYear", fit.lastYear());
        out.object("leastSquares", () -> {
            out.number("slope", fit.leastSquares().slope());
            out.number("standardError", fit.leastSquares().standardError());
            out.number("rSquared", fit.leastSquares().rSquared());
            out.number("degreesOfFreedom", fit.leastSquares().degreesOfFreedom());
            rate(fit.factor(), Optional.of(fit.factorInterval()), out);
            out.number("doublingMonths", fit.leastSquares().doublingMonths());
        });
        out.object("theilSen", fit.theilSen(), line -> {
            out.number("slope", line.slope());
            rate(line.factor(), line.factorInterval(), out);
        });
    }

    private static void rate(double factor, Optional<Interval> interval, FactWriter out) {
        out.number("factor", factor);
        // Not a number is written as null.
        out.number("low", interval.map(Interval::low).orElse(Double.NaN));
        out.number("high", interval.map(Interval::high).orElse(Double.NaN));
        out.number("level", interval.map(Interval::level).orElse(Double.NaN));
    }
}
