package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe, an engine that checks pages for accessibility, finds: nothing serious. */
@InBrowser
class AccessibilityTest {

    private static final Pattern SERIOUS = Pattern.compile("^(serious|critical) ");

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

        Map<Boolean, List<String>> findings = findings().stream()
                .collect(Collectors.partitioningBy(
                        finding -> SERIOUS.matcher(finding).find()));

        assertThat(findings.get(true)).isEmpty();
        List<String> others = findings.get(false);
        if (!others.isEmpty()) {
            System.out.println("axe, less than serious, " + language + " " + scheme + ": " + others);
        }
    }

    /** Returns what axe finds, each rule once, as its impact, its id and the first places. */
    @SuppressWarnings("unchecked")
    private static List<String> findings() {
        if (!Boolean.TRUE.equals(page.js("return typeof window.axe === 'object'"))) {
            page.js(axe + "; window.axe = axe;");
        }
        return (List<String>) Objects.requireNonNull(page.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + " axe.run(document, {resultTypes: ['violations']}).then(found => done("
                        + " found.violations.map(rule => rule.impact + ' ' + rule.id + ': '"
                        + " + rule.nodes.slice(0, 5).map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | '))),"
                        + " error => done(['critical axe failed: ' + error]))"));
    }
}
