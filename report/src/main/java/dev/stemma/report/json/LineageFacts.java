package dev.stemma.report.json;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.paper.Paper;
import java.util.List;
import java.util.function.IntFunction;

/** The key {@code lineage}. */
final class LineageFacts {

    private LineageFacts() {}

    static void write(Lineage lineage, FactWriter out) {
        out.object("lineage", () -> {
            out.objects("generations", lineage.generations(), paper -> generation(lineage, paper, out));
            out.objects("lines", lineage.lines(), line -> out.texts("papers", line, Paper::id));
            out.objects("families", lineage.families(), family -> out.texts("papers", family, Paper::id));
            out.objects("findings", lineage.findings(), finding -> {
                out.text("kind", finding.kind());
                out.texts("papers", finding.papers());
                out.explanation(finding);
            });
            out.explanation(lineage);
        });
    }

    private static void generation(Lineage lineage, Paper paper, FactWriter out) {
        out.text("paper", paper.id());
        out.text("title", paper.title());
        out.object("firstPublic", paper.firstPublic(), date -> {
            out.text("date", date.date());
            out.text("kind", date.kind());
            FactWriter.citation(date.citation(), out);
        });
        out.text("predecessor", lineage.predecessor(paper.id()).map(Paper::id));
        out.number("depth", lineage.depth(paper.id()));
        relatives("ancestors", "hasMoreAncestors", most -> lineage.ancestors(paper.id(), most), out);
        relatives("descendants", "hasMoreDescendants", most -> lineage.descendants(paper.id(), most), out);
        out.objects("buildsOn", lineage.buildsOn(paper.id()), link -> {
            out.text("work", link.influence().work());
            out.text("how", link.influence().how());
            out.flag("isPaperOfCorpus", link.earlier().isPresent());
            out.explanation(link);
        });
    }

    private static void relatives(String name, String more, IntFunction<List<Paper>> nearest, FactWriter out) {
        out.texts(name, nearest.apply(Facts.MOST_RELATIVES), Paper::id);
        if (nearest.apply(Facts.MOST_RELATIVES + 1).size() > Facts.MOST_RELATIVES) {
            out.flag(more, true);
        }
    }
}
