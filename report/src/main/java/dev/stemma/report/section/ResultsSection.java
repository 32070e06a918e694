package dev.stemma.report.section;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.report.document.Block;
import java.util.List;

/** How many benchmark results the corpus holds. */
final class ResultsSection {

    private ResultsSection() {}

    static List<Block> of(Context context) {
        Corpus corpus = context.corpus();
        if (corpus.results().isEmpty()) {
            return List.of(context.heading(2, Label.RESULTS), context.paragraph(Label.NO_RESULTS));
        }
        return List.of(
                context.heading(2, Label.RESULTS),
                context.paragraph(
                        Label.RESULT_COUNT,
                        corpus.results().size(),
                        corpus.benchmarks().size()),
                context.grid(
                        List.of(context.words(Label.PAPER), context.numbers(Label.RESULT_COUNT_BY_PAPER)),
                        context.lineage().generations().stream()
                                .map(paper -> List.of(paper.id().value(), String.valueOf(count(corpus, paper))))
                                .toList()));
    }

    private static long count(Corpus corpus, Paper paper) {
        return corpus.results().stream()
                .filter(result -> corpus.find(result.model())
                        .map(LanguageModel::paper)
                        .filter(paper.id()::equals)
                        .isPresent())
                .count();
    }
}
