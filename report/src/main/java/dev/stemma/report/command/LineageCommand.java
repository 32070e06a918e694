package dev.stemma.report.command;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.report.graph.GraphFormat;
import dev.stemma.report.graph.LineageGraph;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lineage}: what the papers build on, as a graph.
 *
 * @since 0.1.0
 */
@Command(
        name = "lineage",
        description = "Prints what the papers build on, as a graph that Mermaid or Graphviz draws.",
        footer = {
            "",
            "Examples:",
            "  stemma lineage --papers-only",
            "  stemma lineage --format dot | dot -Tsvg -o lineage.svg"
        })
public final class LineageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final CorpusOption corpus = new CorpusOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "mermaid")
    private GraphFormat format = GraphFormat.MERMAID;

    @Option(names = "--papers-only", description = "Leave out works that are no papers of the corpus.")
    private boolean papersOnly;

    /** Creates the command; picocli does. */
    public LineageCommand() {}

    @Override
    public Integer call() throws IOException {
        String text = format.print(LineageGraph.of(Lineage.of(corpus.load()), !papersOnly));
        output.write(spec, out -> out.write(text));
        return ExitCode.OK;
    }
}
