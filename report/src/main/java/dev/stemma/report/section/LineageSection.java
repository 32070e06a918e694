package dev.stemma.report.section;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.paper.Paper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each paper builds on, and what is odd about that. */
final class LineageSection {

    private LineageSection() {}

    static void write(ReportWriter out) {
        Lineage lineage = out.facts().lineage();
        out.heading(2, Label.LINEAGE);
        out.grid(
                lineage.generations(),
                out.words(Label.GENERATION, Paper::id),
                out.words(
                        Label.BUILDS_ON,
                        paper -> works(lineage.buildsOn(paper.id()).stream().flatMap(link -> link.earlier().stream()))),
                out.words(
                        Label.OUTSIDE_WORKS,
                        paper -> works(lineage.buildsOn(paper.id()).stream()
                                .filter(link -> link.earlier().isEmpty())
                                .map(link -> link.influence().work()))));
        for (Paper paper : lineage.generations()) {
            out.document().heading(3, paper.id().value());
            out.explanations(lineage.buildsOn(paper.id()), Label.BUILDS_ON_NOTHING);
        }
        out.heading(3, Label.FINDINGS);
        out.bullets(
                lineage.findings(),
                finding -> out.bullet(
                        finding.explanation().statement(),
                        out.cite(finding.explanation().allCitations())),
                Label.NO_FINDINGS);
    }

    private static Optional<List<?>> works(Stream<?> works) {
        return Optional.<List<?>>of(works.distinct().toList()).filter(each -> !each.isEmpty());
    }
}
