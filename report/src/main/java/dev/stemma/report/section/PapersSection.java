package dev.stemma.report.section;

import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.paper.Paper;
import dev.stemma.report.document.Block;
import java.util.List;

/** The papers, when they were first public, and how much the corpus knows of them. */
final class PapersSection {

    private PapersSection() {}

    static List<Block> of(Context context) {
        return List.of(
                context.heading(2, Label.PAPERS),
                context.grid(
                        List.of(
                                context.words(Label.PAPER),
                                context.words(Label.TITLE),
                                context.words(Label.FIRST_PUBLIC),
                                context.numbers(Label.SECTIONS),
                                context.numbers(Label.MODELS),
                                context.numbers(Label.CLAIMS)),
                        context.lineage().generations().stream()
                                .map(paper -> row(context, paper))
                                .toList()));
    }

    private static List<String> row(Context context, Paper paper) {
        return List.of(
                paper.id().value(),
                paper.title(),
                context.lineage()
                        .firstPublic(paper.id())
                        .map(date -> context.say(Label.DATE, date.date(), context.say(Vocabulary.nameOf(date.kind()))))
                        .orElse(context.say(Label.NONE)),
                String.valueOf(paper.sections().size()),
                String.valueOf(context.corpus().modelsOf(paper.id()).size()),
                String.valueOf(context.corpus().claimsAbout(paper.id()).size()));
    }
}
