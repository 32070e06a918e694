package dev.stemma.report.section;

import dev.stemma.analysis.lineage.BuildsOn;
import dev.stemma.model.paper.Paper;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Bullets;
import dev.stemma.report.document.Heading;
import java.util.ArrayList;
import java.util.List;

/** What each paper builds on, and what is odd about that. */
final class LineageSection {

    private LineageSection() {}

    static List<Block> of(Context context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(context.heading(2, Label.LINEAGE));
        blocks.add(context.grid(
                List.of(
                        context.words(Label.GENERATION),
                        context.words(Label.BUILDS_ON),
                        context.words(Label.OUTSIDE_WORKS)),
                context.lineage().generations().stream()
                        .map(paper -> row(context, paper))
                        .toList()));
        context.lineage().generations().forEach(paper -> {
            blocks.add(new Heading(3, paper.id().value()));
            List<BuildsOn> links = context.lineage().buildsOn(paper.id());
            blocks.add(
                    links.isEmpty()
                            ? context.paragraph(Label.BUILDS_ON_NOTHING)
                            : new Bullets(links.stream()
                                    .map(link ->
                                            new Bullets.Item(link.explanation().in(context.language()), List.of()))
                                    .toList()));
        });
        blocks.add(context.heading(3, Label.FINDINGS));
        blocks.add(
                context.lineage().findings().isEmpty()
                        ? context.paragraph(Label.NO_FINDINGS)
                        : new Bullets(context.lineage().findings().stream()
                                .map(finding -> new Bullets.Item(
                                        context.say(finding.explanation().statement()),
                                        List.of(context.cite(
                                                finding.explanation().allCitations()))))
                                .toList()));
        return blocks;
    }

    private static List<String> row(Context context, Paper paper) {
        List<BuildsOn> links = context.lineage().buildsOn(paper.id());
        List<?> papers = links.stream()
                .flatMap(link -> link.earlier().stream())
                .distinct()
                .toList();
        List<?> works = links.stream()
                .filter(link -> link.earlier().isEmpty())
                .map(link -> link.influence().work())
                .distinct()
                .toList();
        return List.of(
                paper.id().value(),
                papers.isEmpty() ? context.say(Label.NONE) : context.list(papers),
                works.isEmpty() ? context.say(Label.NONE) : context.list(works));
    }
}
