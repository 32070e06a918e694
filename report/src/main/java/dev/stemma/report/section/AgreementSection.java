package dev.stemma.report.section;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.claim.AgreementTable;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.model.claim.Verdict;
import java.util.ArrayList;
import java.util.List;

/** How far annotators agreed who labelled the same claims independently; nothing if there were none. */
final class AgreementSection {

    /** The claims of one paper, or all. */
    private record Row(String name, AgreementTable<Verdict> table) {}

    private AgreementSection() {}

    static void write(ReportWriter out) {
        List<Agreement> pairs = out.facts().agreements();
        if (!pairs.isEmpty()) {
            out.heading(2, Label.AGREEMENT);
        }
        int unseen = out.facts().annotators().size() - Facts.MOST_COMPARED;
        if (unseen > 0) {
            out.paragraph(Label.ANNOTATORS_LEFT_OUT, Facts.MOST_COMPARED, unseen);
        }
        for (Agreement pair : pairs) {
            out.paragraph(pair.explanation().statement());
            List<Row> rows = new ArrayList<>();
            pair.byPaper().forEach((paper, table) -> rows.add(new Row(paper.value(), table)));
            rows.add(new Row(out.say(Label.ALL), pair.overall()));
            out.grid(
                    rows,
                    out.words(Label.PAPER, Row::name),
                    out.numbers(Label.BOTH_LABELLED, row -> row.table().total()),
                    out.numbers(Label.AGREED, row -> row.table().agreed()),
                    out.numbers(
                            Label.SHARE,
                            row -> Proportion.percent(
                                    row.table().observedAgreement().orElseThrow())),
                    out.numbers(
                            Label.KAPPA, row -> Numerals.coefficient(row.table().kappa(), out.say(Label.UNDEFINED))));
        }
    }
}
