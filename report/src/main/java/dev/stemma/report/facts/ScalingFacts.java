package dev.stemma.report.facts;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.OverallGrowth;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.analysis.scaling.ScalingStep;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.Quantity;
import java.util.List;
import java.util.Optional;

/** The key {@code scaling}. */
final class ScalingFacts {

    private ScalingFacts() {}

    static void write(Facts facts, EstimatePolicy estimates, FactWriter out) {
        // The flagships are the same for each quantity; terms have no progression to ask for them.
        List<ScalingPoint> flagships = facts.scaling(Quantity.PARAMETERS).points();
        out.objects("scaling", List.of(Quantity.values()), quantity -> {
            out.text("quantity", quantity);
            out.text("unit", quantity.unit());
            if (quantity.isNumeric()) {
                progression(facts.scaling(quantity, estimates), out);
            } else {
                out.objects("points", flagships, flagship -> term(flagship, quantity, out));
            }
        });
    }

    private static void progression(ScalingProgression progression, FactWriter out) {
        out.objects("points", progression.points(), point -> point(point, out));
        out.objects("steps", progression.steps(), step -> step(step, out));
        Optional<OverallGrowth> overall = progression.overall();
        overall.ifPresentOrElse(
                growth -> out.object("overall", () -> {
                    out.text("from", growth.from().paper().id());
                    out.text("to", growth.to().paper().id());
                    out.number("factor", growth.factor());
                    out.number("ordersOfMagnitude", growth.ordersOfMagnitude());
                    out.optionalNumber("years", growth.years());
                    out.optionalNumber("annualFactor", growth.annualFactor());
                    out.flag("isUnbroken", growth.isUnbroken());
                    out.texts(
                            "outside",
                            growth.outside().stream()
                                    .map(point -> point.paper().id())
                                    .toList());
                    out.explanation(growth);
                }),
                () -> out.nothing("overall"));
        out.objects("sizes", progression.sizes(), point -> point(point, out));
    }

    private static void point(ScalingPoint point, FactWriter out) {
        out.text("paper", point.paper().id());
        out.text("model", point.model().id());
        out.optionalText("disclosure", shown(point).map(Figure::kind));
        if (point.value().isPresent()) {
            out.digits(
                    "value",
                    point.figure().flatMap(Figure::amount).orElseThrow().text());
        } else {
            out.nothing("value");
        }
        out.optionalText("gap", point.gapReason().map(GapReason::id));
        out.explanation(point);
    }

    private static Optional<Figure> shown(ScalingPoint point) {
        return point.figure().or(() -> point.disclosure().map(Disclosure::preferred));
    }

    private static void step(ScalingStep step, FactWriter out) {
        out.text("from", step.from().paper().id());
        out.text("to", step.to().paper().id());
        out.text("kind", step.factor().isEmpty() ? "gap" : step.over().isEmpty() ? "growth" : "bridge");
        out.texts("over", step.over().stream().map(point -> point.paper().id()).toList());
        out.optionalNumber("factor", step.factor());
        out.optionalNumber("ordersOfMagnitude", step.ordersOfMagnitude());
        out.optionalNumber("years", step.years());
        out.optionalNumber("annualFactor", step.annualFactor());
        out.explanation(step);
    }

    private static void term(ScalingPoint flagship, Quantity quantity, FactWriter out) {
        Optional<Figure> figure = flagship.model().disclosure(quantity).map(Disclosure::preferred);
        out.text("paper", flagship.paper().id());
        out.text("model", flagship.model().id());
        out.optionalText("disclosure", figure.map(Figure::kind));
        out.optionalText("value", figure.flatMap(Figure::amount));
        out.citations(figure.map(Figure::citations).orElse(List.of()));
    }
}
