package dev.stemma.report.command;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.report.graph.GraphFormat;
import dev.stemma.report.graph.LineageGraph;
import java.io.IOException;
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

    @Option(names = "--format", description = CHOICE, defaultValue = "mermaid")
    private GraphFormat format = GraphFormat.MERMAID;

    @Option(names = "--papers-only", description = "Leave out works that are no papers of the corpus.")
    private boolean papersOnly;

    @Override
    public Integer call() throws IOException {
        return print(format.print(LineageGraph.of(Lineage.of(corpus()), !papersOnly)));
    }
}
