package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.claim.AgreementTable;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** How far annotators agreed who labelled the same claims independently; nothing if there were none. */
final class AgreementSection {

    private AgreementSection() {}

    static List<Block> of(Context context) {
        List<Agreement> pairs = context.facts().agreements();
        List<Block> blocks = new ArrayList<>();
        if (!pairs.isEmpty()) {
            blocks.add(context.heading(2, Label.AGREEMENT));
        }
        for (Agreement pair : pairs) {
            blocks.add(new Paragraph(context.say(pair.explanation().statement())));
            List<List<String>> rows = new ArrayList<>();
            pair.byPaper().forEach((paper, table) -> rows.add(row(context, paper.value(), table)));
            rows.add(row(context, context.say(Label.ALL), pair.overall()));
            blocks.add(context.grid(
                    List.of(
                            context.words(Label.PAPER),
                            context.numbers(Label.BOTH_LABELLED),
                            context.numbers(Label.AGREED),
                            context.numbers(Label.AGREED_SHARE),
                            context.numbers(Label.KAPPA)),
                    rows));
        }
        int unseen = context.facts().annotators().size() - Facts.MOST_COMPARED;
        if (unseen > 0) {
            blocks.add(context.paragraph(Label.ANNOTATORS_LEFT_OUT, Facts.MOST_COMPARED, unseen));
        }
        return blocks;
    }

    private static List<String> row(Context context, String name, AgreementTable table) {
        return List.of(
                name,
                String.valueOf(table.total()),
                String.valueOf(table.agreed()),
                Numerals.percent(table.observedAgreement().orElseThrow()),
                Numerals.coefficient(table.kappa(), context.say(Label.UNDEFINED)));
    }
}
