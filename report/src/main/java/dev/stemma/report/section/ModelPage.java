package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.ExternalId;
import dev.stemma.report.document.Bullet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All about a model or a system that models are compared with. */
final class ModelPage {

    /** How many results are listed; of more than these a command makes a table. */
    private static final int MOST_RESULTS = 60;

    /** A figure and what it is a figure of. */
    record Row(Quantity quantity, Figure figure, boolean isPreferred) {}

    private ModelPage() {}

    static void write(LanguageModel model, ReportWriter out) {
        EntryPages.title(Label.MODEL, model.id(), model.name(), out);
        List<Bullet> lines = new ArrayList<>();
        EntryPages.line(Label.PAPER, model.paper(), lines, out);
        EntryPages.line(Label.DEVELOPERS, out.list(model.developers()), lines, out);
        model.publisher().ifPresent(publisher -> EntryPages.line(Label.PUBLISHER, publisher, lines, out));
        elsewhere(model.externalIds(), lines, out);
        out.document().bullets(lines);
        figures(model.disclosures(), out);
        results(model.id(), out);
    }

    static void write(ComparedSystem system, ReportWriter out) {
        EntryPages.title(Label.SYSTEM, system.id(), system.name(), out);
        List<Bullet> lines = new ArrayList<>();
        EntryPages.line(Label.KIND, system.kind(), lines, out);
        system.work().ifPresent(work -> EntryPages.line(Label.SOURCE, work, lines, out));
        EntryPages.line(Label.DEVELOPERS, out.list(system.developers()), lines, out);
        system.relationship().ifPresent(who -> EntryPages.line(Label.RELATIONSHIP, who, lines, out));
        elsewhere(system.externalIds(), lines, out);
        system.note().ifPresent(note -> EntryPages.line(Label.NOTE, out.say(note), lines, out));
        out.document().bullets(lines);
        figures(system.disclosures(), out);
        results(system.id(), out);
    }

    private static void elsewhere(List<ExternalId> ids, List<Bullet> lines, ReportWriter out) {
        ids.forEach(
                id -> EntryPages.line(Label.IN_BRACKETS, out.say(Vocabulary.nameOf(id.scheme())), id.id(), lines, out));
    }

    private static void figures(List<Disclosure> disclosures, ReportWriter out) {
        List<Row> rows = new ArrayList<>();
        for (Disclosure disclosure : disclosures) {
            disclosure
                    .figures()
                    .forEach(figure ->
                            rows.add(new Row(disclosure.quantity(), figure, figure.equals(disclosure.preferred()))));
        }
        if (rows.isEmpty()) {
            return;
        }
        out.heading(2, Label.FIGURES);
        out.grid(
                rows,
                out.words(Label.QUANTITY, row -> out.say(Vocabulary.nameOf(row.quantity()))),
                out.numbers(Label.VALUE, row -> amount(row.figure(), out)),
                out.words(
                        Label.DISCLOSURE,
                        row -> row.isPreferred()
                                ? out.say(Vocabulary.nameOf(row.figure().kind()))
                                : out.say(
                                        Label.NOT_PREFERRED,
                                        out.say(Vocabulary.nameOf(row.figure().kind())))),
                out.words(Label.SOURCE, row -> ScalingSections.where(out, row.figure())));
    }

    static String amount(Figure figure, ReportWriter out) {
        return figure.amount()
                .map(amount -> Numerals.amount(amount, out.language()))
                .orElseGet(() -> out.say(Label.NONE));
    }

    private static void results(ModelId model, ReportWriter out) {
        List<BenchmarkResult> results = out.facts().corpus().results().stream()
                .filter(result -> result.model().equals(model))
                .toList();
        if (results.isEmpty()) {
            return;
        }
        out.heading(2, Label.RESULTS);
        if (results.size() > MOST_RESULTS) {
            out.paragraph(Label.MANY_RESULTS, results.size(), model);
        } else {
            results(results, Label.BENCHMARK, BenchmarkResult::benchmark, out);
        }
    }

    /** Scores, each behind what it is a score of. */
    static void results(
            List<BenchmarkResult> results, Label header, Function<BenchmarkResult, ?> first, ReportWriter out) {
        out.grid(
                results,
                out.words(header, first),
                out.words(Label.METRIC, BenchmarkResult::metric),
                out.words(
                        Label.SETTING,
                        result -> out.say(Vocabulary.nameOf(result.setting()))
                                + result.variant()
                                        .words()
                                        .map(variant -> out.say(Label.LIST_SEPARATOR) + variant)
                                        .orElse("")),
                out.numbers(Label.SHOTS, result -> out.orNone(result.shots())),
                out.words(Label.SPLIT, result -> out.orNone(result.split())),
                out.numbers(
                        Label.SCORE,
                        result -> result.printed().orElse(result.score().text())),
                out.words(Label.SOURCE, result -> result.citation().in(out.language())));
    }
}
