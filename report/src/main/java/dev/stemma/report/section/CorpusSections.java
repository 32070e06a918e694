package dev.stemma.report.section;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.paper.Paper;
import java.util.HashMap;
import java.util.Map;

/** Which data the report is about, and how much there is of it. */
final class CorpusSections {

    private CorpusSections() {}

    /** The title, and which languages there are if the one that is asked for is not among them. */
    static void heading(ReportWriter out) {
        Corpus corpus = out.facts().corpus();
        out.document().heading(1, out.say(corpus.title()));
        if (corpus.languages().stream().noneMatch(out.language()::isNear)) {
            out.paragraph(Label.MISSING_LANGUAGE, out.language(), corpus.title().languages());
        }
    }

    static void title(ReportWriter out) {
        Corpus corpus = out.facts().corpus();
        heading(out);
        out.paragraph(Label.DATA, corpus.dataVersion(), corpus.license());
        corpus.checksum().ifPresent(checksum -> out.paragraph(Label.CHECKSUM, checksum));
        out.paragraph(
                Label.SIZE,
                corpus.papers().size(),
                corpus.models().size(),
                corpus.sources().size(),
                corpus.claims().size(),
                corpus.capabilities().size(),
                corpus.benchmarks().size(),
                corpus.results().size());
    }

    static void papers(ReportWriter out) {
        Corpus corpus = out.facts().corpus();
        Lineage lineage = out.facts().lineage();
        out.heading(2, Label.PAPERS);
        out.grid(
                lineage.generations(),
                out.words(Label.PAPER, Paper::id),
                out.words(Label.TITLE, Paper::title),
                out.words(Label.FIRST_PUBLIC, paper -> paper.firstPublic().map(date -> PaperPage.dated(date, out))),
                out.numbers(Label.SECTIONS, paper -> paper.sections().size()),
                out.numbers(Label.MODELS, paper -> corpus.modelsOf(paper.id()).size()),
                out.numbers(
                        Label.CLAIMS, paper -> corpus.claimsAbout(paper.id()).size()));
    }

    static void results(ReportWriter out) {
        Corpus corpus = out.facts().corpus();
        out.heading(2, Label.RESULTS);
        if (corpus.results().isEmpty()) {
            out.paragraph(Label.NO_RESULTS);
            return;
        }
        out.paragraph(
                Label.RESULT_COUNT, corpus.results().size(), corpus.benchmarks().size());
        Map<PaperId, Integer> counts = new HashMap<>();
        for (BenchmarkResult result : corpus.results()) {
            corpus.find(result.model())
                    .map(LanguageModel::paper)
                    .ifPresent(paper -> counts.merge(paper, 1, Integer::sum));
        }
        out.grid(
                out.facts().lineage().generations(),
                out.words(Label.PAPER, Paper::id),
                out.numbers(Label.RESULT_COUNT_BY_PAPER, paper -> counts.getOrDefault(paper.id(), 0)));
    }
}
