package dev.stemma.report.graph;

import dev.stemma.model.id.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language in which graphs are written; an arrow leads from a paper to what it builds on. */
public enum GraphFormat implements Named {
    /** A flowchart of Mermaid, as code hosts draw it in Markdown. */
    MERMAID {
        @Override
        public String print(LineageGraph graph) {
            List<String> lines = new ArrayList<>(List.of("flowchart RL"));
            Map<String, String> names = new HashMap<>();
            for (Vertex vertex : graph.vertices()) {
                // Ids may be words of the language, such as "end".
                String name = "n" + names.size();
                names.put(vertex.id(), name);
                String text = mermaid(vertex.id() + ": " + vertex.label());
                lines.add("    " + name + (vertex.isPaper() ? "[\"" + text + "\"]" : "(\"" + text + "\")"));
            }
            for (Edge edge : graph.edges()) {
                lines.add("    " + names.get(edge.from()) + " -->|\"" + mermaid(kinds(edge)) + "\"| "
                        + names.get(edge.to()));
            }
            return String.join("\n", lines) + "\n";
        }
    },
    /** The DOT language of Graphviz. */
    DOT {
        @Override
        public String print(LineageGraph graph) {
            List<String> lines =
                    new ArrayList<>(List.of("digraph lineage {", "    rankdir=RL;", "    node [shape=box];"));
            for (Vertex vertex : graph.vertices()) {
                lines.add("    " + dot(vertex.id()) + " [label=" + dot(vertex.id() + ": " + vertex.label())
                        + (vertex.isPaper() ? "" : ", style=rounded") + "];");
            }
            for (Edge edge : graph.edges()) {
                lines.add("    " + dot(edge.from()) + " -> " + dot(edge.to()) + " [label=" + dot(kinds(edge)) + "];");
            }
            lines.add("}");
            return String.join("\n", lines) + "\n";
        }
    };

    private static final Pattern SPECIAL = Pattern.compile("[\"#<>&`\\\\]");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F]");

    /** {@return a graph in this language; lines end with a line feed, the last one too} */
    public abstract String print(LineageGraph graph);

    private static String kinds(Edge edge) {
        return edge.kinds().stream().map(Named::id).collect(Collectors.joining(", "));
    }

    /** In quotes everything is text but the quote itself, entities and HTML; each is written as an entity. */
    private static String mermaid(String text) {
        return SPECIAL.matcher(onOneLine(text))
                .replaceAll(found -> "#" + found.group().codePointAt(0) + ";");
    }

    private static String dot(String text) {
        return "\"" + onOneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String onOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    @Override
    public String toString() {
        return id();
    }
}
