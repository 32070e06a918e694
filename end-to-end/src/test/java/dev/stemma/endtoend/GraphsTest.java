package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.corpus.GptCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The programs that Mermaid and DOT are written for read the lineage and draw all of it. */
@InBrowser
class GraphsTest {

    private static final String JARS = "/META-INF/resources/webjars/";

    private static Page page;

    @BeforeAll
    static void start() throws IOException {
        page = new Page(Files.writeString(
                Page.output().resolve("empty.html").toAbsolutePath(),
                "<!doctype html><html data-ready=\"true\"><title>empty</title><body></body></html>"));
        page.open("");
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    /** Runs a script from a jar as if the page had it. */
    private static void load(String jar, String file) throws IOException {
        String version = version(jar);
        try (InputStream in = GraphsTest.class.getResourceAsStream(JARS + jar + "/" + version + "/" + file)) {
            page.js(
                    "const script = document.createElement('script'); script.textContent = arguments[0]; document.head.append(script)",
                    new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String version(String jar) throws IOException {
        String properties = "/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties";
        try (InputStream in = Objects.requireNonNull(GraphsTest.class.getResourceAsStream(properties), properties)) {
            java.util.Properties pom = new java.util.Properties();
            pom.load(in);
            return pom.getProperty("version");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> outcome(String script, String graph) {
        return (Map<String, Object>) Objects.requireNonNull(page.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; const fail = error => done({error: String(error)});"
                                + " (async graph => { " + script + " })(arguments[0]).then(done, fail)",
                        graph));
    }

    private static long links(boolean works) {
        Lineage lineage = Lineage.of(GptCorpus.load());
        List<String> papers =
                lineage.generations().stream().map(paper -> paper.id().value()).toList();
        return lineage.generations().stream()
                .mapToLong(paper -> lineage.buildsOn(paper.id()).stream()
                        .map(link -> link.influence().work().value())
                        .filter(work -> works || papers.contains(work))
                        .distinct()
                        .count())
                .sum();
    }

    @Test
    void mermaid_parses_and_draws_every_link() throws IOException {
        load("mermaid", "dist/mermaid.min.js");
        String draw =
                "mermaid.initialize({startOnLoad: false, maxEdges: 5000, maxTextSize: 1e6}); const type = await mermaid.parse(graph);"
                        + " const {svg} = await mermaid.render('drawing', graph); const box = document.createElement('div'); box.innerHTML = svg;"
                        + " return {type: type.diagramType, nodes: box.querySelectorAll('.node').length, links: box.querySelectorAll('.edgePaths path').length};";

        for (boolean works : List.of(true, false)) {
            String graph = Program.run(works ? new String[] {"lineage"} : new String[] {"lineage", "--papers-only"})
                    .out();
            Map<String, Object> drawn = outcome(draw, graph);

            assertThat(drawn).containsEntry("links", links(works)).doesNotContainKey("error");
            assertThat((String) drawn.get("type")).startsWith("flowchart");
            assertThat(drawn)
                    .containsEntry(
                            "nodes",
                            Pattern.compile("(?m)^    n\\d+[\\[(]")
                                    .matcher(graph)
                                    .results()
                                    .count());
        }
        assertThat(outcome(draw, "flowchart RL\n    n0[\"a\" --> n1\n")).containsKey("error");
    }

    @Test
    void graphviz_parses_and_draws_every_link() throws IOException {
        load("viz.js-graphviz-java", "viz.js");
        load("viz.js-graphviz-java", "full.render.js");
        String draw = "const drawing = await new Viz().renderSVGElement(graph);"
                + " return {nodes: drawing.querySelectorAll('.node').length, links: drawing.querySelectorAll('.edge').length};";

        for (boolean works : List.of(true, false)) {
            String graph = Program.run(
                            works
                                    ? new String[] {"lineage", "--format", "dot"}
                                    : new String[] {"lineage", "--format", "dot", "--papers-only"})
                    .out();

            assertThat(outcome(draw, graph))
                    .containsEntry("links", links(works))
                    .containsEntry(
                            "nodes",
                            Pattern.compile("\\[label=\"[^\"]+: ")
                                    .matcher(graph)
                                    .results()
                                    .count());
        }
        assertThat(outcome(draw, "digraph { a -> }")).containsKey("error");
    }
}
