package dev.stemma.report.section;

import dev.stemma.analysis.claim.AttributionAudit;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Source;
import dev.stemma.report.section.ReportWriter.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many claims of the readings have which verdict. */
final class VerdictsSection {

    /** A section or a paper and the verdicts on what is said there or about it. */
    private record Row(String name, String title, Counts<Verdict> counts) {}

    private VerdictsSection() {}

    static void write(ReportWriter out) {
        ClaimAudit audit = out.facts().claims();
        out.heading(2, Label.VERDICTS);
        if (audit.claims().isEmpty()) {
            out.paragraph(Label.NO_CLAIMS);
            return;
        }
        out.heading(3, Label.VERDICTS_OVERALL);
        out.paragraph(audit.attribution().explanation().statement());
        if (audit.attribution().isJudged()) {
            sections(out, audit.attribution());
        }
        out.grid(
                Stream.of(Verdict.values())
                        .flatMap(verdict -> audit.rate(verdict).stream())
                        .toList(),
                out.words(Label.VERDICT, rate -> Vocabulary.nameOf(rate.verdict())),
                out.numbers(Label.COUNT, rate -> rate.proportion().count()),
                out.numbers(
                        Label.SHARE,
                        rate -> Proportion.percent(rate.proportion().value())),
                out.numbers(Label.INTERVAL, rate -> interval(out, rate.proportion())));

        List<Row> papers = new ArrayList<>();
        audit.byPaper().forEach((paper, counts) -> papers.add(new Row(paper.value(), "", counts)));
        papers.add(new Row(out.say(Label.ALL), "", audit.counts()));
        out.heading(3, Label.VERDICTS_BY_PAPER);
        counts(out, papers, List.of(out.words(Label.PAPER, Row::name)));

        List<Row> sections = new ArrayList<>();
        Map<SourceId, Map<SectionId, String>> titles = titles(out.facts().corpus());
        audit.bySection().forEach((section, counts) -> {
            Optional<String> title =
                    Optional.ofNullable(titles.get(section.reading())).map(outline -> outline.get(section.section()));
            sections.add(new Row(section.toString(), out.say(title), counts));
        });
        out.heading(3, Label.VERDICTS_BY_SECTION);
        counts(out, sections, List.of(out.words(Label.SECTION, Row::name), out.words(Label.TITLE, Row::title)));
    }

    /** The two judgements against each other: a row for each attribution, a column for each verdict. */
    private static void sections(ReportWriter out, AttributionAudit attribution) {
        Map<String, Function<Counts<AttributionLabel>, Long>> rows = new LinkedHashMap<>();
        for (AttributionLabel label : AttributionLabel.values()) {
            rows.put(out.capitalized(Vocabulary.nameOf(label)), counts -> counts.count(label));
        }
        rows.put(out.capitalized(Label.NOT_JUDGED.words()), Counts::unlabelled);
        List<Column<Map.Entry<String, Function<Counts<AttributionLabel>, Long>>>> columns = new ArrayList<>();
        columns.add(out.words(Label.SAID_IN, Map.Entry::getKey));
        attribution
                .byVerdict()
                .forEach((verdict, counts) -> columns.add(out.numbers(
                        Vocabulary.nameOf(verdict), row -> row.getValue().apply(counts))));
        columns.add(out.numbers(Label.TOTAL, row -> row.getValue().apply(attribution.counts())));
        out.grid(List.copyOf(rows.entrySet()), columns);
    }

    private static void counts(ReportWriter out, List<Row> rows, List<Column<Row>> first) {
        List<Column<Row>> columns = new ArrayList<>(first);
        for (Verdict verdict : Verdict.values()) {
            columns.add(
                    out.numbers(Vocabulary.nameOf(verdict), row -> row.counts().count(verdict)));
        }
        columns.add(out.numbers(Label.TOTAL, row -> row.counts().total()));
        columns.add(out.numbers(
                Label.SHARE_SUPPORTED, row -> supported(row).map(share -> Proportion.percent(share.value()))));
        columns.add(out.numbers(Label.INTERVAL, row -> supported(row).map(share -> interval(out, share))));
        out.grid(rows, columns);
    }

    private static Optional<Proportion> supported(Row row) {
        return row.counts().proportion(Verdict.SUPPORTED);
    }

    static String interval(ReportWriter out, Proportion share) {
        return out.say(Label.RANGE, Proportion.percent(share.low()), Proportion.percent(share.high()));
    }

    private static Map<SourceId, Map<SectionId, String>> titles(Corpus corpus) {
        Map<SourceId, Map<SectionId, String>> titles = new HashMap<>();
        for (Source source : corpus.sources()) {
            Map<SectionId, String> outline = titles.computeIfAbsent(source.id(), id -> new HashMap<>());
            source.outline().forEach(entry -> outline.putIfAbsent(entry.section(), entry.title()));
        }
        return titles;
    }
}
