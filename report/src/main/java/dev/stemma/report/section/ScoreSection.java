package dev.stemma.report.section;

import dev.stemma.analysis.claim.AgreementTable;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well the verdicts that a program predicts match those of the corpus. */
final class ScoreSection {

    /** The predicted claims of one paper or kind, or all. The corpus' verdicts are the rows of the table. */
    private record Row(Object name, AgreementTable<Verdict> table) {

        Proportion accuracy() {
            return new Proportion(table.agreed(), table.total());
        }

        /** {@return the verdict that most of these claims have, and what was predicted for these} */
        Map.Entry<Verdict, Counts<Verdict>> majority() {
            return Collections.max(
                    table.rows().entrySet(),
                    Comparator.comparingLong(row -> row.getValue().total()));
        }

        /** {@return how many a program gets right that predicts that verdict for all} */
        Proportion byMajority() {
            return new Proportion(majority().getValue().total(), table.total());
        }
    }

    private ScoreSection() {}

    static void write(Map<String, Verdict> predicted, ReportWriter out) {
        Map<String, AgreementTable<Verdict>> papers = new TreeMap<>();
        Map<ClaimKind, AgreementTable<Verdict>> kinds = new TreeMap<>();
        AgreementTable<Verdict> all = AgreementTable.none();
        for (Claim claim : out.facts().corpus().claims()) {
            Verdict verdict = predicted.get(claim.id().value());
            if (verdict != null) {
                AgreementTable<Verdict> one = AgreementTable.of(claim.verdict(), verdict);
                all = all.plus(one);
                papers.merge(claim.paper().value(), one, AgreementTable::plus);
                kinds.merge(claim.kind(), one, AgreementTable::plus);
            }
        }
        out.heading(1, Label.SCORE_TITLE);
        out.paragraph(
                Label.SCORE_COVERED, all.total(), out.facts().corpus().claims().size());
        if (all.total() == 0) {
            return;
        }
        Row whole = new Row(Label.ALL, all);
        out.paragraph(
                Label.SCORE_MAJORITY,
                Vocabulary.nameOf(whole.majority().getKey()),
                Proportion.percent(whole.byMajority().value()));
        List<Row> rows = new ArrayList<>(List.of(whole));
        papers.forEach((paper, table) -> rows.add(new Row(paper, table)));
        kinds.forEach((kind, table) -> rows.add(new Row(out.capitalized(Vocabulary.nameOf(kind)), table)));
        out.grid(
                rows,
                out.words(Label.NAME, Row::name),
                out.numbers(Label.SCORE_CLAIMS, row -> row.table().total()),
                out.numbers(
                        Label.SCORE_ACCURACY,
                        row -> Proportion.percent(row.accuracy().value())),
                out.numbers(Label.INTERVAL, row -> VerdictsSection.interval(out, row.accuracy())),
                out.numbers(
                        Label.SCORE_MACRO_F1,
                        row -> Numerals.coefficient(row.table().macroF1(), out.say(Label.UNDEFINED))),
                out.numbers(
                        Label.SCORE_BY_MAJORITY,
                        row -> Proportion.percent(row.byMajority().value())));
        out.heading(2, Label.SCORE_CONFUSION);
        List<ReportWriter.Column<Verdict>> columns = new ArrayList<>();
        columns.add(out.words(Label.VERDICT, verdict -> out.capitalized(Vocabulary.nameOf(verdict))));
        for (Verdict guess : Verdict.values()) {
            columns.add(
                    out.numbers(Vocabulary.nameOf(guess), truth -> whole.table().count(truth, guess)));
        }
        columns.add(out.numbers(
                Label.SCORE_F1, truth -> Numerals.coefficient(whole.table().f1(truth), out.say(Label.UNDEFINED))));
        out.grid(Arrays.asList(Verdict.values()), columns);
    }
}
