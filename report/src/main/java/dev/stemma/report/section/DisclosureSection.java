package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.generation.GenerationDisclosure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Grid;
import java.util.ArrayList;
import java.util.List;

/** How much of the same list of quantities each generation discloses; nothing if there are no models. */
final class DisclosureSection {

    private DisclosureSection() {}

    static List<Block> of(Context context) {
        List<GenerationDisclosure> generations = context.facts().disclosure().generations();
        List<Block> blocks = new ArrayList<>();
        if (generations.isEmpty()) {
            return blocks;
        }
        blocks.add(context.heading(2, Label.DISCLOSED));
        blocks.add(context.paragraph(Label.DISCLOSED_RULE, Quantity.values().length));
        List<Grid.Column> columns =
                new ArrayList<>(List.of(context.words(Label.GENERATION), context.words(Label.MODEL)));
        for (FigureKind kind : FigureKind.values()) {
            columns.add(Context.numbers(context.heading(Vocabulary.nameOf(kind))));
        }
        columns.add(context.numbers(Label.SHARE));
        blocks.add(context.grid(
                columns, generations.stream().map(DisclosureSection::row).toList()));
        return blocks;
    }

    private static List<String> row(GenerationDisclosure generation) {
        List<String> row = new ArrayList<>(
                List.of(generation.paper().id().value(), generation.model().id().value()));
        for (FigureKind kind : FigureKind.values()) {
            row.add(String.valueOf(generation.count(kind)));
        }
        row.add(
                generation.disclosedShare().isPresent()
                        ? Numerals.percent(generation.disclosedShare().getAsDouble())
                        : "–");
        return row;
    }
}
