package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.model.figure.Quantity;
import dev.stemma.report.document.Block;
import java.util.List;

/** All models with their number of parameters, not just the flagships. */
final class SizesSection {

    private SizesSection() {}

    static List<Block> of(Context context) {
        List<ScalingPoint> sizes = context.facts().scaling(Quantity.PARAMETERS).sizes();
        return List.of(
                context.heading(2, Label.SIZES),
                sizes.isEmpty()
                        ? context.paragraph(Label.NO_MODELS)
                        : context.grid(
                                List.of(
                                        context.words(Label.PAPER),
                                        context.words(Label.MODEL),
                                        Context.numbers(context.heading(Vocabulary.nameOf(Quantity.PARAMETERS))),
                                        context.words(Label.DISCLOSURE),
                                        context.words(Label.SOURCE)),
                                sizes.stream()
                                        .map(point -> List.of(
                                                point.paper().id().value(),
                                                point.model().name(),
                                                Disclosures.value(context, point),
                                                Disclosures.kind(context, point),
                                                Disclosures.source(context, point)))
                                        .toList()));
    }
}
