package dev.stemma.report.graph;

import dev.stemma.analysis.lineage.BuildsOn;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers of a corpus, the works that they build on, and in what ways. */
public final class LineageGraph {

    private final List<Vertex> vertices;
    private final List<Edge> edges;

    LineageGraph(Collection<Vertex> vertices, List<Edge> edges) {
        this.vertices = List.copyOf(vertices);
        this.edges = List.copyOf(edges);
    }

    /**
     * {@return the graph of a lineage: papers in generation order, then, if they are wanted, works that are no papers of the
     * corpus in the order in which the papers name them}
     */
    public static LineageGraph of(Lineage lineage, boolean works) {
        Map<String, Vertex> vertices = new LinkedHashMap<>();
        for (Paper paper : lineage.generations()) {
            vertices.put(paper.id().value(), new Vertex(paper.id().value(), label(paper), true));
        }
        List<Edge> edges = new ArrayList<>();
        for (Paper paper : lineage.generations()) {
            kinds(lineage.buildsOn(paper.id())).forEach((work, kinds) -> {
                if (works) {
                    vertices.computeIfAbsent(work, id -> new Vertex(id, label(lineage.corpus(), id), false));
                }
                if (vertices.containsKey(work)) {
                    edges.add(new Edge(paper.id().value(), work, List.copyOf(kinds)));
                }
            });
        }
        return new LineageGraph(vertices.values(), edges);
    }

    private static Map<String, Set<InfluenceKind>> kinds(List<BuildsOn> links) {
        Map<String, Set<InfluenceKind>> kinds = new LinkedHashMap<>();
        for (BuildsOn link : links) {
            kinds.computeIfAbsent(link.influence().work().value(), work -> new LinkedHashSet<>())
                    .add(link.influence().how());
        }
        return kinds;
    }

    private static String label(Paper paper) {
        return paper.title()
                + paper.firstPublic().map(date -> " (" + date.date() + ")").orElse("");
    }

    /** A work is a source of the corpus, or else nothing is known of it but its id. */
    private static String label(Corpus corpus, String work) {
        return corpus.find(SourceId.of(work)).map(LineageGraph::label).orElse(work);
    }

    private static String label(Source source) {
        return source.title() + source.date().map(date -> " (" + date + ")").orElse("");
    }

    List<Vertex> vertices() {
        return vertices;
    }

    List<Edge> edges() {
        return edges;
    }

    /** {@return how many edges there are, one for each paper and work that it builds on} */
    public int size() {
        return edges.size();
    }
}
