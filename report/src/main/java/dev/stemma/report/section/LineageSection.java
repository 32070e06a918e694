package dev.stemma.report.section;

import dev.stemma.analysis.lineage.BuildsOn;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.paper.Paper;
import dev.stemma.report.document.Bullet;
import java.util.List;
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
                        paper -> works(
                                out, lineage.buildsOn(paper.id()).stream().flatMap(link -> link.earlier().stream()))),
                out.words(
                        Label.OUTSIDE_WORKS,
                        paper -> works(
                                out,
                                lineage.buildsOn(paper.id()).stream()
                                        .filter(link -> link.earlier().isEmpty())
                                        .map(link -> link.influence().work()))));
        for (Paper paper : lineage.generations()) {
            out.document().heading(3, paper.id().value());
            out.bullets(
                    lineage.buildsOn(paper.id()),
                    (BuildsOn link) -> new Bullet(link.explanation().in(out.language()), List.of()),
                    Label.BUILDS_ON_NOTHING);
        }
        out.heading(3, Label.FINDINGS);
        out.bullets(
                lineage.findings(),
                finding -> new Bullet(
                        out.say(finding.explanation().statement()),
                        List.of(out.cite(finding.explanation().allCitations()))),
                Label.NO_FINDINGS);
    }

    private static String works(ReportWriter out, Stream<?> works) {
        List<?> each = works.distinct().toList();
        return each.isEmpty() ? out.say(Label.NONE) : out.list(each);
    }
}
