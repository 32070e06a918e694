package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.benchmarks.CorpusGenerator;
import dev.stemma.corpus.CorpusWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page about 200 papers stays one that can be used; what was measured is printed and left in the build folder. */
@InBrowser
class LargePageTest {

    private static final int PAPERS = 200;

    private static final List<String> MEASURED = new ArrayList<>();

    private static Page page;

    @BeforeAll
    static void render() throws IOException {
        Path folder = Page.output();
        Path corpus = Files.writeString(
                folder.resolve("large.json"), CorpusWriter.document(new CorpusGenerator(PAPERS).corpus()));
        Path file = folder.resolve("large.html").toAbsolutePath();
        long start = System.nanoTime();
        Program run =
                Program.run("render", "--format", "html", "--corpus", corpus.toString(), "--output", file.toString());
        measured("rendering as a process", (System.nanoTime() - start) / 1e6, "ms");
        assertThat(run).isEqualTo(new Program(0, "", ""));
        measured("corpus", Files.size(corpus) / 1e6, "MB");
        measured("page", Files.size(file) / 1e6, "MB");
        page = new Page(file);
    }

    @AfterAll
    static void stop() throws IOException {
        if (page != null) {
            page.close();
        }
        Files.write(Page.output().resolve("large.txt"), MEASURED);
    }

    private static void measured(String what, double number, String unit) {
        String line = String.format(Locale.ROOT, "%d papers, %s: %.1f %s", PAPERS, what, number, unit);
        MEASURED.add(line);
        System.out.println(line);
    }

    private static double sinceNavigation(String script) {
        return ((Number) page.js(script)).doubleValue();
    }

    @Test
    void it_is_drawn_soon_and_answers_at_once() {
        page.complaints();
        page.open("");
        measured(
                "first paint",
                sinceNavigation("return performance.getEntriesByName('first-contentful-paint')[0].startTime"),
                "ms");
        measured("everything drawn, at most", sinceNavigation("return performance.now()"), "ms");
        double search = median(List.of("claim 1", "claim 7", "method", "no such words", ""), LargePageTest::search);
        double language = median(List.of("zh", "en", "zh", "en", "zh"), LargePageTest::language);
        measured("answer to a search", search, "ms");
        measured("change of language", language, "ms");

        assertThat(search)
                .as("milliseconds until the answer to a search is on the screen")
                .isLessThan(1_000);
        assertThat(page.complaints()).isEmpty();
        page.picture("large-top");
        page.picture("large-family", "#family");
        page.picture("large-scaling", "#scaling");
        page.picture("large-audit", "#audit");
    }

    private static double median(List<String> inputs, java.util.function.ToDoubleFunction<String> time) {
        return inputs.stream().mapToDouble(time).sorted().toArray()[inputs.size() / 2];
    }

    /** Types into the search and returns how many milliseconds pass until two frames later. */
    private static double search(String words) {
        return timed(
                "const input = document.querySelector('#claims input[type=search]'); input.value = arguments[0];"
                        + " input.dispatchEvent(new Event('input', {bubbles: true}));",
                words);
    }

    private static double language(String language) {
        return timed(
                "if (document.documentElement.lang.slice(0, 2) !== arguments[0]) { document.getElementById('language').click(); }",
                language);
    }

    private static double timed(String action, String argument) {
        return ((Number) page.driver()
                        .executeAsyncScript(
                                "const done = arguments[1]; const start = performance.now(); " + action
                                        + " requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)))",
                                argument))
                .doubleValue();
    }
}
