package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page opens from the disk: it asks for nothing, complains of nothing, and speaks both languages. */
@InBrowser
class OpeningTest {

    private static final List<String> SECTIONS = List.of(
            "overview",
            "family",
            "scaling",
            "capabilities",
            "audit",
            "claims",
            "disclosure",
            "slips",
            "predictability",
            "benchmarks");

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    private static String title(String section) {
        return page.text("return document.querySelector('#' + arguments[0] + ' h2').textContent", section);
    }

    @Test
    void it_asks_for_nothing_and_complains_of_nothing() {
        page.complaints();
        page.requests();

        for (String section : SECTIONS) {
            page.open("#/" + section);
            assertThat(page.number("return document.querySelectorAll('#' + arguments[0]).length", section))
                    .isEqualTo(1);
        }
        page.find("#language").click();
        page.awaitFrames();

        assertThat(page.requests()).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void its_policy_forbids_requests_even_to_whoever_would_make_one() {
        page.open("");
        page.complaints();

        Object outcome = page.driver()
                .executeAsyncScript("fetch('https://example.org/').then(() => arguments[0]('sent'),"
                        + " () => arguments[0]('refused'))");

        assertThat(outcome).isEqualTo("refused");
        assertThat(page.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void the_language_changes_without_reloading_and_is_remembered_in_the_address() {
        page.open("#/audit");
        String english = title("audit");
        page.js("window.isSamePage = true");
        assertThat(page.text("return document.documentElement.lang")).isEqualTo("en");

        page.find("#language").click();
        page.await("return document.documentElement.lang === 'zh-Hans'");

        assertThat(page.js("return window.isSamePage")).isEqualTo(true);
        assertThat(title("audit")).isNotEqualTo(english).containsPattern("\\p{IsHan}");
        assertThat(page.address()).isEqualTo("#/audit?lang=zh");

        page.open(page.address());
        assertThat(page.text("return document.documentElement.lang")).isEqualTo("zh-Hans");
        page.go("#/claims?lang=zh");
        assertThat(page.text("return document.querySelector('header nav a').href"))
                .endsWith("lang=zh");
        page.find("#language").click();
        page.await("return document.documentElement.lang === 'en'");
        assertThat(title("audit")).isEqualTo(english);
    }

    @Test
    void every_heading_and_label_is_in_the_language_of_the_page() {
        page.open("#/overview?lang=zh");
        // CSV and its like are called so in every language.
        String chrome =
                "header nav a, main h2, #scaling h3, #audit h3, #disclosure h3, main summary, main label > span, main button:not(.take *), .legend li";
        String foreign = "return [...document.querySelectorAll(arguments[0])].filter(e => e.id !== 'language' &&"
                + " e.textContent.trim() !== '' && !new RegExp(arguments[1], 'u').test(e.textContent)).map(e => e.textContent)";

        assertThat((List<?>) page.js(foreign, chrome, "\\p{Script=Han}")).isEmpty();
        page.open("#/overview?lang=en");
        assertThat((List<?>) page.js(foreign, chrome, "^[^\\p{Script=Han}]*$")).isEmpty();
    }

    @Test
    void numbers_are_written_as_each_language_writes_them() {
        page.open("#/figure/gpt-3-175b/parameters?lang=zh");
        assertThat(page.find("dialog").getText())
                .contains("亿（")
                .containsPattern("17\\d,\\d{3},\\d{3},\\d{3}|175,000,000,000");

        page.open("#/figure/gpt-3-175b/parameters?lang=en");
        assertThat(page.find("dialog").getText()).doesNotContain("亿");
    }
}
