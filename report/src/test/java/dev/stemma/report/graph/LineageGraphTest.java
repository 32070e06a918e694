package dev.stemma.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.report.Run;
import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import guru.nidi.graphviz.parse.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageGraphTest {

    private static final Lineage GPT = Lineage.of(GptCorpus.load());

    private static Set<String> links(MutableGraph graph) {
        return graph.nodes().stream()
                .flatMap(node -> node.links().stream().map(link -> node.name() + " -> " + target(link)))
                .collect(Collectors.toSet());
    }

    private static String target(Link link) {
        return link.to().name().toString();
    }

    @Test
    void dot_parses_into_every_paper_work_and_link() throws IOException {
        LineageGraph graph = LineageGraph.of(GPT, true);
        MutableGraph parsed = new Parser().read(GraphFormat.DOT.print(graph));

        assertThat(parsed.isDirected()).isTrue();
        assertThat(parsed.nodes())
                .extracting(node -> node.name().toString())
                .containsExactlyInAnyOrderElementsOf(
                        graph.vertices().stream().map(Vertex::id).toList());
        assertThat(links(parsed))
                .hasSameSizeAs(graph.edges())
                .containsExactlyInAnyOrderElementsOf(graph.edges().stream()
                        .map(edge -> edge.from() + " -> " + edge.to())
                        .toList());
        assertThat(graph.edges().stream().mapToInt(edge -> edge.kinds().size()).sum())
                .isEqualTo(GPT.generations().stream()
                        .mapToInt(paper -> (int) GPT.buildsOn(paper.id()).stream()
                                .map(link -> link.influence().work() + " "
                                        + link.influence().how())
                                .distinct()
                                .count())
                        .sum());
    }

    @Test
    void papers_alone_leave_out_other_works() throws IOException {
        MutableGraph parsed = new Parser()
                .read(Run.of("lineage", "--format", "dot", "--papers-only").out());

        assertThat(parsed.nodes())
                .extracting(node -> node.name().toString())
                .containsExactlyInAnyOrder("gpt-1", "gpt-2", "gpt-3", "gpt-4");
        assertThat(links(parsed)).contains("gpt-2 -> gpt-1", "gpt-4 -> gpt-3").doesNotContain("gpt-1 -> gpt-2");
    }

    @Test
    void labels_keep_what_would_end_them() throws IOException {
        String title = "a \"quoted\" \\ <b>title</b> #1; `code` & [x]";
        LineageGraph odd = new LineageGraph(
                List.of(new Vertex("end", title, true), new Vertex("b", "line\nbreak", false)),
                List.of(new Edge("end", "b", List.of(InfluenceKind.DATA_OF, InfluenceKind.METHOD_OF))));

        MutableGraph parsed = new Parser().read(GraphFormat.DOT.print(odd));
        assertThat(parsed.nodes())
                .extracting(MutableNode::name)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("end", "b");
        assertThat(GraphFormat.MERMAID.print(odd).lines())
                .containsExactly(
                        "flowchart RL",
                        "    n0[\"end: a #34;quoted#34; #92; #60;b#62;title#60;/b#62; #35;1; #96;code#96; #38; [x]\"]",
                        "    n1(\"b: line break\")",
                        "    n0 -->|\"data-of, method-of\"| n1");
    }

    @Test
    void every_line_of_mermaid_is_a_node_or_an_arrow_between_nodes() {
        Pattern node = Pattern.compile(" {4}n\\d+(\\[\"[^\"]+\"]|\\(\"[^\"]+\"\\))");
        Pattern arrow = Pattern.compile(" {4}n\\d+ -->\\|\"[^\"]+\"\\| n\\d+");

        List<String> lines = Run.of("lineage").lines();

        assertThat(lines.get(0)).isEqualTo("flowchart RL");
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line ->
                        node.matcher(line).matches() || arrow.matcher(line).matches());
        assertThat(lines)
                .filteredOn(line -> arrow.matcher(line).matches())
                .hasSameSizeAs(LineageGraph.of(GPT, true).edges());
    }

    @Test
    void a_drawing_that_mermaid_refuses_is_printed_with_what_to_do(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("large.json"), chain(502));

        Run mermaid = Run.of("lineage", "--corpus", file.toString());

        assertThat(mermaid.exit()).isZero();
        assertThat(mermaid.out()).startsWith("flowchart RL\n");
        assertThat(mermaid.err())
                .matches(
                        "stemma: this drawing has 501 edges and [0-9,]+ characters; Mermaid refuses more than 500 edges or"
                                + " 50,000 characters .* --papers-only .* --format dot .*\n");
        assertThat(Run.of("lineage", "--papers-only", "--corpus", file.toString())
                        .err())
                .doesNotContain("--papers-only");
        assertThat(Run.of("lineage", "--format", "dot", "--corpus", file.toString())
                        .err())
                .isEmpty();
        assertThat(Run.of("lineage").err()).isEmpty();
    }

    /** Papers of which each builds on the one before. */
    private static String chain(int papers) {
        List<String> sources = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            sources.add("{\"id\":\"d%d\",\"kind\":\"paper\",\"title\":\"Paper %d\"}".formatted(i, i));
            String link = i == 0
                    ? ""
                    : ",\"buildsOn\":[{\"work\":\"p%d\",\"how\":\"method-of\",\"source\":\"d%d\",\"locator\":{\"page\":1}}]"
                            .formatted(i - 1, i);
            entries.add("{\"id\":\"p%d\",\"title\":\"Paper %d\",\"documents\":[\"d%d\"]%s}".formatted(i, i, i, link));
        }
        return "{\"format\":1,\"id\":\"chain\",\"title\":{\"en\":\"A chain\"},\"dataVersion\":\"1\",\"license\":\"CC0-1.0\","
                + "\"sources\":" + sources + ",\"papers\":" + entries + "}";
    }
}
