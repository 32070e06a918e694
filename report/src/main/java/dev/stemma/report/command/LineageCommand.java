package dev.stemma.report.command;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.report.graph.GraphFormat;
import dev.stemma.report.graph.LineageGraph;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lineage}: what the papers build on, as a graph. */
@Command(
        name = "lineage",
        description = "Prints what the papers build on, as a graph that Mermaid or Graphviz draws.",
        footer = {
            "",
            "Examples:",
            "  stemma lineage --papers-only",
            "  stemma lineage --format dot | dot -Tsvg -o lineage.svg"
        })
final class LineageCommand extends CorpusCommand {

    /** The standard values of Mermaid's {@code maxEdges} and {@code maxTextSize}. */
    private static final int MERMAID_EDGES = 500;

    private static final int MERMAID_TEXT = 50_000;

    @Option(names = "--format", description = CHOICE, defaultValue = "mermaid")
    private GraphFormat format = GraphFormat.MERMAID;

    @Option(names = "--papers-only", description = "Leave out works that are no papers of the corpus.")
    private boolean papersOnly;

    @Override
    public Integer call() throws IOException {
        LineageGraph graph = LineageGraph.of(Lineage.of(corpus()), !papersOnly);
        String text = format.print(graph);
        if (format == GraphFormat.MERMAID && (graph.size() > MERMAID_EDGES || text.length() > MERMAID_TEXT)) {
            spec.commandLine()
                    .getErr()
                    .print(String.format(
                            Locale.ROOT,
                            "stemma: this drawing has %,d edges and %,d characters; Mermaid refuses more than %,d edges or %,d"
                                    + " characters unless its maxEdges and maxTextSize are raised. %s--format dot is for"
                                    + " Graphviz, which has no such limits.\n",
                            graph.size(),
                            text.length(),
                            MERMAID_EDGES,
                            MERMAID_TEXT,
                            papersOnly ? "" : "--papers-only makes it smaller; "));
        }
        return print(text);
    }
}
