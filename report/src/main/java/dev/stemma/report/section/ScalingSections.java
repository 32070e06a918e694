package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.GrowthOptions;
import dev.stemma.analysis.scaling.GrowthSelection;
import dev.stemma.analysis.scaling.QuantityGrowth;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.analysis.scaling.ScalingStep;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.NotApplicable;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Unstated;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** How large the models are and how they grew, with every value that is withheld or missing said as such. */
final class ScalingSections {

    private static final List<Quantity> SHOWN = List.of(
            Quantity.PARAMETERS,
            Quantity.LAYERS,
            Quantity.D_MODEL,
            Quantity.CONTEXT,
            Quantity.VOCABULARY,
            Quantity.TRAINING_TOKENS,
            Quantity.TRAINING_FLOP,
            Quantity.BATCH_SIZE_TOKENS);

    private ScalingSections() {}

    /** All models with their number of parameters. */
    static void sizes(ReportWriter out) {
        sizes(out, out.scaling(Quantity.PARAMETERS).sizes());
    }

    static void sizes(ReportWriter out, List<ScalingPoint> sizes) {
        out.heading(2, Label.SIZES);
        if (sizes.isEmpty()) {
            out.paragraph(Label.NO_MODELS);
            return;
        }
        out.grid(
                sizes,
                out.words(Label.PAPER, point -> point.paper().id()),
                out.words(Label.MODEL, point -> point.model().name()),
                out.numbers(Vocabulary.nameOf(Quantity.PARAMETERS), ScalingSections::value),
                out.words(Label.DISCLOSURE, point -> disclosure(out, point)),
                out.words(Label.SOURCE, point -> source(out, point)));
    }

    /** The flagship models, quantity by quantity. */
    static void flagships(ReportWriter out) {
        out.heading(2, Label.SCALING);
        if (out.facts().corpus().models().isEmpty()) {
            out.paragraph(Label.NO_MODELS);
            return;
        }
        for (Quantity quantity : SHOWN) {
            ScalingProgression progression = out.scaling(quantity);
            out.document().heading(3, out.capitalized(Vocabulary.nameOf(quantity)));
            growth(out, progression);
            progression
                    .overallByLine()
                    .forEach(overall -> out.paragraph(overall.explanation().statement()));
            QuantityGrowth.byFamily(progression, GrowthSelection.FLAGSHIPS, GrowthOptions.DEFAULT)
                    .forEach(fit -> out.paragraph(fit.explanation().statement()));
        }
    }

    private static void growth(ReportWriter out, ScalingProgression progression) {
        List<ScalingPoint> points = progression.points();
        Map<PaperId, ScalingStep> steps = new HashMap<>();
        progression.steps().forEach(step -> steps.putIfAbsent(step.to().paper().id(), step));
        Set<PaperId> continuing = new HashSet<>();
        progression.lines().forEach(line -> continuing.addAll(line.subList(1, line.size())));
        out.grid(
                points,
                out.words(Label.GENERATION, point -> point.paper().id()),
                out.words(Label.MODEL, point -> point.model().name()),
                out.numbers(Label.VALUE, ScalingSections::value),
                out.numbers(
                        Label.FACTOR,
                        point -> Optional.of(point.paper().id())
                                .filter(continuing::contains)
                                .map(paper -> factor(out, Optional.ofNullable(steps.get(paper))))),
                out.numbers(
                        Label.PER_YEAR,
                        point -> Optional.ofNullable(steps.get(point.paper().id()))
                                .map(ScalingStep::annualFactor)
                                .filter(OptionalDouble::isPresent)
                                .map(annual -> Numerals.factor(annual.getAsDouble()))),
                out.words(Label.DISCLOSURE, point -> disclosure(out, point)),
                out.words(Label.SOURCE, point -> source(out, point)));
    }

    /** A point that no step leads to is bridged: it has no value, and the next step reaches across it. */
    private static String factor(ReportWriter out, Optional<ScalingStep> step) {
        if (step.isEmpty() || step.get().factor().isEmpty()) {
            return out.say(Label.NOT_COMPARABLE);
        }
        String factor = Numerals.factor(step.get().factor().getAsDouble());
        return step.get().over().isEmpty()
                ? factor
                : out.say(Label.FACTOR_SINCE, factor, step.get().from().paper().id());
    }

    static Optional<FigureValue> value(ScalingPoint point) {
        return point.value().isPresent() ? point.figure().flatMap(Figure::amount) : Optional.empty();
    }

    /** How the value was disclosed, or why there is none. */
    private static Object disclosure(ReportWriter out, ScalingPoint point) {
        LocalizedText kind = point.gapReason()
                .map(GapReason::words)
                .orElseGet(() -> Vocabulary.nameOf(point.figure().orElseThrow().kind()));
        int figures =
                point.disclosure().map(Disclosure::figures).map(List::size).orElse(0);
        return figures > 1 ? out.say(Label.PREFERRED_OF, kind, figures) : kind;
    }

    /** Where the value, the refusal or the search can be checked. */
    private static Optional<String> source(ReportWriter out, ScalingPoint point) {
        return point.figure()
                .or(() -> point.disclosure().map(Disclosure::preferred))
                .map(figure -> where(out, figure));
    }

    static String where(ReportWriter out, Figure figure) {
        if (figure instanceof Derived derived) {
            return out.say(Label.DERIVED_FROM, out.list(derived.inputs(), Vocabulary::nameOf));
        }
        if (figure instanceof Unstated unstated) {
            return out.say(Label.SEARCHED, unstated.searched());
        }
        return figure instanceof NotApplicable none ? out.say(none.reason()) : out.cite(figure.citations());
    }
}
