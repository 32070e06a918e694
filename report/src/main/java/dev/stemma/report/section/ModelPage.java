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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All about a model or a system that models are compared with. */
final class ModelPage {

    /** How many results are listed; of more than these a command makes a table. */
    private static final int MOST_RESULTS = 60;

    /** A figure and what it is a figure of. */
    record Row(Quantity quantity, Figure figure, boolean isPreferred) {}

    private ModelPage() {}

    static void write(LanguageModel model, ReportWriter out) {
        EntryLines lines = new EntryLines(out, Label.MODEL, model.id(), model.name())
                .add(Label.PAPER, model.paper())
                .add(Label.DEVELOPERS, model.developers())
                .add(Label.PUBLISHER, model.publisher());
        elsewhere(model.externalIds(), lines).write();
        figures(model.disclosures(), out);
        results(model.id(), out);
    }

    static void write(ComparedSystem system, ReportWriter out) {
        EntryLines lines = new EntryLines(out, Label.SYSTEM, system.id(), system.name())
                .add(Label.KIND, Vocabulary.nameOf(system.kind()))
                .add(Label.SOURCE, system.work())
                .add(Label.DEVELOPERS, system.developers())
                .add(Label.RELATIONSHIP, system.relationship().map(Vocabulary::nameOf));
        elsewhere(system.externalIds(), lines).add(Label.NOTE, system.note()).write();
        figures(system.disclosures(), out);
        results(system.id(), out);
    }

    private static EntryLines elsewhere(List<ExternalId> ids, EntryLines lines) {
        ids.forEach(id -> lines.add(Label.IN_BRACKETS, Vocabulary.nameOf(id.scheme()), id.id()));
        return lines;
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
                out.words(Label.QUANTITY, row -> Vocabulary.nameOf(row.quantity())),
                out.numbers(Label.VALUE, row -> row.figure().amount()),
                out.words(Label.DISCLOSURE, row -> disclosure(row, out)),
                out.words(Label.SOURCE, row -> ScalingSections.where(out, row.figure())));
    }

    private static String disclosure(Row row, ReportWriter out) {
        String kind = out.say(Vocabulary.nameOf(row.figure().kind()));
        return row.isPreferred() ? kind : out.say(Label.NOT_PREFERRED, kind);
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
                        result -> Stream.concat(
                                        Stream.of(Vocabulary.nameOf(result.setting())),
                                        result.variant().words().stream())
                                .toList()),
                out.numbers(Label.SHOTS, BenchmarkResult::shots),
                out.words(Label.SPLIT, BenchmarkResult::split),
                out.numbers(
                        Label.SCORE,
                        result -> result.printed().orElse(result.score().text())),
                out.words(Label.SOURCE, result -> result.citation()));
    }
}
