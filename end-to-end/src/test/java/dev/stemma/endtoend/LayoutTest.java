package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on a desk, on a phone and on paper; the pictures that it leaves in the build folder are for looking at. */
@InBrowser
class LayoutTest {

    private static final List<String> PLACES = List.of(
            "#/overview?lang=",
            "#/claim/gpt-1/framework/masked-lm?lang=",
            "#/figure/gpt-4/parameters?lang=",
            "#/claims?verdict=refuted&lang=");

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 360", "zh, 360", "en, 768", "zh, 768", "en, 1280", "zh, 1280"})
    void nothing_is_wider_than_the_window(String language, int width) {
        page.media("screen", "light");
        page.size(width, 800, width < 500);
        for (String place : PLACES) {
            page.open(place + language);
            assertThat(page.number("const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                    .as(place)
                    .isZero();
            assertThat(
                            page.number(
                                    "return Math.max(0, ...[...document.querySelectorAll('dialog[open]')].map(d => d.scrollWidth - d.clientWidth))"))
                    .as(place)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void fingers_find_the_switches_on_a_phone(String language) {
        page.media("screen", "light");
        page.size(360, 800, true);
        page.open("#/overview?lang=" + language);

        for (String control : List.of("#language", "#theme")) {
            assertThat(page.find(control).getSize().getHeight()).isGreaterThanOrEqualTo(24);
            assertThat(page.find(control).getRect().getX()).isBetween(0, 360);
        }
    }

    @Test
    void dark_is_what_the_reader_prefers_or_chooses() {
        String ground = "return getComputedStyle(document.body).backgroundColor";
        page.size(1280, 900, false);
        page.media("screen", "light");
        page.open("");
        String light = page.text(ground);

        page.media("screen", "dark");
        String dark = page.text(ground);
        page.open("#/overview?theme=light");

        assertThat(dark).isNotEqualTo(light);
        assertThat(page.text(ground)).isEqualTo(light);
        page.media("screen", "light");
        page.open("#/overview?theme=dark");
        assertThat(page.text(ground)).isEqualTo(dark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void paper_has_neither_switches_nor_a_dark_ground(String language) {
        String colours = "const s = getComputedStyle(document.body); return s.color + ' on ' + s.backgroundColor";
        page.size(1280, 900, false);
        page.media("screen", "light");
        page.open("#/overview?theme=dark&lang=" + language);
        String dark = page.text(colours);
        page.open("#/overview?lang=" + language);
        String ink = page.text("return getComputedStyle(document.body).color");
        page.media("print", "dark");

        assertThat(page.find("header.bar").isDisplayed()).isFalse();
        assertThat(page.text(colours)).isNotEqualTo(dark).isEqualTo(ink + " on rgb(255, 255, 255)");
        page.open("#/overview?theme=dark&lang=" + language);
        assertThat(page.text(colours)).isEqualTo(ink + " on rgb(255, 255, 255)");
        page.media("", "light");
        page.print("print-" + language);
    }

    @ParameterizedTest
    @CsvSource({
        "en, light, 1280",
        "en, dark, 1280",
        "zh, light, 1280",
        "zh, dark, 1280",
        "en, light, 390",
        "zh, light, 390",
        "zh, dark, 390"
    })
    void pictures(String language, String scheme, int width) {
        page.size(width, 860, width < 500);
        page.media("screen", scheme);
        String name = language + "-" + scheme + (width < 500 ? "-phone" : "");
        page.open("#/overview?lang=" + language);
        page.awaitFrames();
        page.picture(name + "-0-top");
        int number = 1;
        for (String section : List.of(
                "overview",
                "family",
                "scaling",
                "capabilities",
                "audit",
                "claims",
                "disclosure",
                "slips",
                "predictability",
                "benchmarks")) {
            page.picture(name + "-" + number++ + "-" + section, "#" + section);
        }
        page.open("#/claim/gpt-1/framework/masked-lm?lang=" + language);
        page.picture(name + "-claim");
        page.open("#/figure/gpt-4/parameters?lang=" + language);
        page.picture(name + "-figure");

        assertThat(page.number("return document.querySelectorAll('#scaling svg').length"))
                .isPositive();
    }
}
