package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.analysis.scaling.ScalingStep;
import dev.stemma.model.figure.Quantity;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Grid;
import dev.stemma.report.document.Heading;
import dev.stemma.report.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the flagship models grew, with every value that is withheld or missing said as such. */
final class ScalingSection {

    private static final List<Quantity> SHOWN = List.of(
            Quantity.PARAMETERS,
            Quantity.LAYERS,
            Quantity.D_MODEL,
            Quantity.CONTEXT,
            Quantity.VOCABULARY,
            Quantity.TRAINING_TOKENS,
            Quantity.TRAINING_FLOP,
            Quantity.BATCH_SIZE_TOKENS);

    private ScalingSection() {}

    static List<Block> of(Context context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(context.heading(2, Label.SCALING));
        if (context.corpus().models().isEmpty()) {
            blocks.add(context.paragraph(Label.NO_MODELS));
            return blocks;
        }
        for (Quantity quantity : SHOWN) {
            ScalingProgression progression = context.facts().scaling(quantity);
            blocks.add(new Heading(3, context.heading(Vocabulary.nameOf(quantity))));
            blocks.add(grid(context, progression));
            progression
                    .overall()
                    .ifPresent(overall -> blocks.add(
                            new Paragraph(context.say(overall.explanation().statement()))));
        }
        return blocks;
    }

    private static Grid grid(Context context, ScalingProgression progression) {
        List<ScalingStep> steps = progression.steps();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < progression.points().size(); i++) {
            ScalingPoint point = progression.points().get(i);
            Optional<ScalingStep> step = steps.stream()
                    .filter(candidate ->
                            candidate.to().paper().id().equals(point.paper().id()))
                    .findFirst();
            rows.add(List.of(
                    point.paper().id().value(),
                    point.model().name(),
                    Disclosures.value(context, point),
                    i == 0 ? context.say(Label.NONE) : factor(context, step),
                    step.map(ScalingStep::annualFactor)
                            .filter(OptionalDouble::isPresent)
                            .map(annual -> Numerals.factor(annual.getAsDouble()))
                            .orElse(context.say(Label.NONE)),
                    Disclosures.kind(context, point),
                    Disclosures.source(context, point)));
        }
        return context.grid(
                List.of(
                        context.words(Label.GENERATION),
                        context.words(Label.MODEL),
                        context.numbers(Label.VALUE),
                        context.numbers(Label.FACTOR),
                        context.numbers(Label.PER_YEAR),
                        context.words(Label.DISCLOSURE),
                        context.words(Label.SOURCE)),
                rows);
    }

    /** A point that no step leads to is bridged: it has no value, and the next step reaches across it. */
    private static String factor(Context context, Optional<ScalingStep> step) {
        if (step.isEmpty() || step.get().factor().isEmpty()) {
            return context.say(Label.NOT_COMPARABLE);
        }
        String factor = Numerals.factor(step.get().factor().getAsDouble());
        return step.get().over().isEmpty()
                ? factor
                : context.say(
                        Label.FACTOR_SINCE, factor, step.get().from().paper().id());
    }
}
