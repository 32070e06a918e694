package dev.stemma.report.section;

import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.claim.Proportion;
import dev.stemma.analysis.claim.ReadingSection;
import dev.stemma.analysis.claim.VerdictCounts;
import dev.stemma.analysis.claim.VerdictRate;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.OutlineEntry;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many claims of the readings have which verdict. */
final class VerdictsSection {

    private VerdictsSection() {}

    static List<Block> of(Context context) {
        ClaimAudit audit = context.facts().claims();
        if (audit.claims().isEmpty()) {
            return List.of(context.heading(2, Label.VERDICTS), context.paragraph(Label.NO_CLAIMS));
        }
        return List.of(
                context.heading(2, Label.VERDICTS),
                context.heading(3, Label.VERDICTS_BY_SECTION),
                bySection(context, audit),
                context.heading(3, Label.VERDICTS_BY_PAPER),
                byPaper(context, audit),
                context.heading(3, Label.VERDICTS_OVERALL),
                overall(context, audit));
    }

    private static Grid bySection(Context context, ClaimAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        audit.bySection()
                .forEach((section, counts) ->
                        rows.add(row(context, List.of(section.toString(), title(context, section)), counts)));
        return context.grid(columns(context, context.words(Label.SECTION), context.words(Label.TITLE)), rows);
    }

    private static Grid byPaper(Context context, ClaimAudit audit) {
        List<List<String>> rows = new ArrayList<>();
        audit.byPaper().forEach((paper, counts) -> rows.add(row(context, List.of(paper.value()), counts)));
        rows.add(row(context, List.of(context.say(Label.ALL)), audit.counts()));
        return context.grid(columns(context, context.words(Label.PAPER)), rows);
    }

    private static Grid overall(Context context, ClaimAudit audit) {
        return context.grid(
                List.of(
                        context.words(Label.VERDICT),
                        context.numbers(Label.COUNT),
                        context.numbers(Label.SHARE),
                        context.numbers(Label.INTERVAL)),
                Stream.of(Verdict.values())
                        .flatMap(verdict -> audit.rate(verdict).stream())
                        .map(rate -> rate(context, rate))
                        .toList());
    }

    private static List<String> rate(Context context, VerdictRate rate) {
        return List.of(
                context.say(Vocabulary.nameOf(rate.verdict())),
                String.valueOf(rate.proportion().count()),
                Numerals.percent(rate.value()),
                interval(context, rate.low(), rate.high()));
    }

    private static String interval(Context context, double low, double high) {
        return context.say(Label.RANGE, Numerals.percent(low), Numerals.percent(high));
    }

    private static List<Grid.Column> columns(Context context, Grid.Column... first) {
        List<Grid.Column> columns = new ArrayList<>(List.of(first));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Context.numbers(context.heading(Vocabulary.nameOf(verdict))));
        }
        columns.add(context.numbers(Label.TOTAL));
        columns.add(context.numbers(Label.SHARE_SUPPORTED));
        columns.add(context.numbers(Label.INTERVAL));
        return columns;
    }

    private static List<String> row(Context context, List<String> first, VerdictCounts counts) {
        List<String> row = new ArrayList<>(first);
        for (Verdict verdict : Verdict.values()) {
            row.add(String.valueOf(counts.count(verdict)));
        }
        row.add(String.valueOf(counts.total()));
        Optional<Proportion> supported = counts.proportion(Verdict.SUPPORTED);
        row.add(supported.map(share -> Numerals.percent(share.value())).orElse(context.say(Label.NONE)));
        row.add(supported
                .map(share -> interval(context, share.low(), share.high()))
                .orElse(context.say(Label.NONE)));
        return row;
    }

    private static String title(Context context, ReadingSection section) {
        return context.corpus().find(section.reading()).stream()
                .flatMap(source -> source.outline().stream())
                .filter(entry -> entry.section().equals(section.section()))
                .map(OutlineEntry::title)
                .findFirst()
                .orElse(context.say(Label.NONE));
    }
}
