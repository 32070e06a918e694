package dev.stemma.report.section;

import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.generation.GenerationDisclosure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.report.section.ReportWriter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How much of the same list of quantities each generation discloses; nothing if there are no models. */
final class DisclosureSection {

    private DisclosureSection() {}

    static void write(ReportWriter out) {
        List<GenerationDisclosure> generations = out.facts().disclosure().generations();
        if (generations.isEmpty()) {
            return;
        }
        out.heading(2, Label.DISCLOSED);
        out.paragraph(Label.DISCLOSED_RULE, Quantity.values().length);
        List<Column<GenerationDisclosure>> columns = new ArrayList<>();
        columns.add(out.words(Label.GENERATION, generation -> generation.paper().id()));
        columns.add(out.words(Label.MODEL, generation -> generation.model().id()));
        for (FigureKind kind : FigureKind.values()) {
            columns.add(out.numbers(Vocabulary.nameOf(kind), generation -> generation.count(kind)));
        }
        columns.add(out.numbers(Label.SHARE, generation -> {
            OptionalDouble share = generation.disclosedShare();
            return share.isPresent() ? Proportion.percent(share.getAsDouble()) : out.say(Label.NONE);
        }));
        out.grid(generations, columns);
    }
}
