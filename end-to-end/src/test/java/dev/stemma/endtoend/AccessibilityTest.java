package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe, an engine that checks pages for accessibility, finds: nothing serious. */
@InBrowser
class AccessibilityTest {

    private static Page page;
    private static String axe = "";

    @BeforeAll
    static void start() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, light, #/overview",
        "en, dark, #/overview",
        "zh, light, #/overview",
        "zh, dark, #/overview",
        "en, light, #/claim/gpt-1/framework/masked-lm",
        "zh, dark, #/figure/gpt-4/parameters"
    })
    void nothing_serious_is_found(String language, String scheme, String place) {
        page.media("screen", scheme);
        page.open(place + "?estimates=yes&lang=" + language);
        page.js("document.querySelectorAll('details').forEach(details => { details.open = true; })");

        assertThat(findings("serious", "critical")).isEmpty();
        List<Object> others = findings("minor", "moderate");
        if (!others.isEmpty()) {
            System.out.println("axe, less than serious, " + language + " " + scheme + ": " + others);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> findings(String... impacts) {
        if (!Boolean.TRUE.equals(page.js("return typeof window.axe === 'object'"))) {
            page.js(axe + "; window.axe = axe;");
        }
        Map<String, Object> result = (Map<String, Object>) Objects.requireNonNull(page.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; const impacts = arguments[0];"
                                + " axe.run(document, {resultTypes: ['violations']}).then(found => done({found:"
                                + " found.violations.filter(rule => impacts.includes(rule.impact)).map(rule => rule.id + ': '"
                                + " + rule.nodes.slice(0, 5).map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | '))}),"
                                + " error => done({found: ['axe failed: ' + error]}))",
                        List.of(impacts)));
        return (List<Object>) result.get("found");
    }
}
