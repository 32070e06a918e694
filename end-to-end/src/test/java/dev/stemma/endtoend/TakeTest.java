package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Readers leave with a link, a citation, a text, a table or a picture. */
@InBrowser
class TakeTest {

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    /** Presses all buttons of an explanation that copy something, and returns what they copy. */
    @SuppressWarnings("unchecked")
    private static List<String> copied() {
        page.js(
                "window.copied = []; navigator.clipboard.writeText = text => { copied.push(text); return Promise.resolve(); };"
                        + " document.querySelectorAll('.details > .take button').forEach(button => button.click())");
        return (List<String>) Objects.requireNonNull(page.js("return copied"));
    }

    /** Presses the buttons below an element that save something, and returns type and text of what they save. */
    @SuppressWarnings("unchecked")
    private static List<List<String>> saved(String element) {
        return (List<List<String>>) Objects.requireNonNull(page.driver()
                .executeAsyncScript(
                        "const [element, done] = arguments; const blobs = []; const make = URL.createObjectURL.bind(URL);"
                                + " URL.createObjectURL = blob => { blobs.push(blob); return make(blob); };"
                                + " HTMLAnchorElement.prototype.click = () => {};"
                                + " const buttons = [...document.querySelectorAll(element + ' .take button')]; buttons.forEach(button => button.click());"
                                + " const wait = () => (blobs.length < buttons.length ? setTimeout(wait, 20)"
                                + " : Promise.all(blobs.map(async blob => [blob.type, await blob.text()])).then(done)); wait();",
                        element));
    }

    @Test
    void an_explanation_gives_link_citation_and_text() {
        page.open("#/claim/gpt-1/framework/masked-lm");
        List<String> copied = copied();

        assertThat(copied).hasSize(5);
        assertThat(copied.get(0)).endsWith("#/claim/gpt-1/framework/masked-lm");
        assertThat(copied.get(1)).contains("masked language modelling", "data version 0.1.0");
        assertThat(copied.get(2))
                .startsWith("@misc{stemma-claim-gpt-1-framework-masked-lm,")
                .contains("data version 0.1.0");
        assertThat(page.text("return JSON.parse(arguments[0])[0].version", copied.get(3)))
                .isEqualTo("0.1.0");
        assertThat(copied.get(4)).startsWith("## ").contains("### Why this verdict", "- contradicts");
        page.await("return document.querySelector('.details > .take [role=status]').textContent !== ''");
        assertThat(page.driver().getTitle()).contains("masked language modelling");
    }

    @Test
    void a_drawing_gives_its_table_and_its_picture() {
        page.open("#/scaling");
        List<List<String>> saved = saved("#scaling-parameters");

        assertThat(saved)
                .extracting(one -> one.get(0))
                .containsExactlyInAnyOrder("image/svg+xml", "image/png", "text/csv;charset=utf-8", "application/json");
        String svg = saved.stream()
                .filter(one -> one.get(0).startsWith("image/svg"))
                .findFirst()
                .orElseThrow()
                .get(1);
        String csv = saved.stream()
                .filter(one -> one.get(0).startsWith("text/csv"))
                .findFirst()
                .orElseThrow()
                .get(1);
        assertThat(svg).startsWith("<svg").doesNotContain("var(", "href");
        assertThat(csv).contains("GPT-3 175B,175000000000,stated").contains("GPT-4,,withheld");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void the_claims_that_were_found_are_a_table_too() {
        page.open("#/claims?verdict=refuted&paper=gpt-3");
        long found =
                page.number("return Number(document.querySelector('#claims .result').textContent.match(/\\d+/)[0])");
        String json = saved("#claims").stream()
                .filter(one -> one.get(0).equals("application/json"))
                .findFirst()
                .orElseThrow()
                .get(1);

        assertThat(page.number(
                        "return JSON.parse(arguments[0]).filter(one => one.verdict === 'refuted' && one.paper === 'gpt-3').length",
                        json))
                .isEqualTo(found);
    }

    @Test
    void addresses_of_checks_predictions_and_series_say_what_they_are_about() {
        page.open("");
        assertThat((List<?>) page.js(
                        "return [...Stemma.slips.checks, ...Stemma.predictability.predictions].map(one => one.key)"))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat((String) key).containsPattern("^[a-z]"));
        assertThat((List<?>) page.js("return Stemma.benchmarks.series.map(one => one.benchmark + '/' + one.key)"))
                .doesNotHaveDuplicates();
        assertThat(page.titles(List.of("#/prediction/gpt-2.cbt-common-nouns.accuracy.zero-shot.0.validation")))
                .doesNotContainNull();
    }
}
