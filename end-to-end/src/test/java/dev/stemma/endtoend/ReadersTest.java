package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What readers do: go there and back, change the language, turn pages, follow a number, print. */
@InBrowser
class ReadersTest {

    private static final String IS_CLOSED = "return document.querySelector('dialog[open]') === null";
    private static final String IS_OPEN = "return document.querySelector('dialog[open]') !== null";

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    private static void click(String selector) {
        page.js("document.querySelector(arguments[0]).click()", selector);
    }

    private static double top(String selector) {
        return ((Number) page.js("return document.querySelector(arguments[0]).getBoundingClientRect().top", selector))
                .doubleValue();
    }

    private static long found() {
        return Long.parseLong(page.find("#claims .result").getText().replaceFirst("^\\D*(\\d+).*$", "$1"));
    }

    @Test
    void an_explanation_that_was_closed_is_not_in_the_way_back() {
        page.open("#/overview");
        page.go("#/claims");
        page.await("return location.hash === '#/claims'");
        click("#claims .statement a");
        page.await(IS_OPEN);
        click("dialog dl a");
        page.await("return !location.hash.startsWith('#/claim/')");

        page.press(Keys.ESCAPE);

        page.await(IS_CLOSED);
        assertThat(page.address()).isEqualTo("#/claims");
        page.js("history.back()");
        page.await("return location.hash === '#/overview'");
        assertThat(page.js(IS_CLOSED)).isEqualTo(true);
    }

    @Test
    void whoever_came_by_a_link_to_an_explanation_closes_it_and_stands_at_its_section() {
        page.open("#/claim/gpt-1/framework/masked-lm");
        click("dialog dl a");
        page.await("return !location.hash.startsWith('#/claim/')");

        click("dialog .close");

        page.await(IS_CLOSED);
        page.await("return document.activeElement.id.endsWith('-title')");
        assertThat(page.address()).isEqualTo("#/family");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "capabilities", "predictability", "benchmarks", "family"})
    void the_text_stays_where_it_is_when_the_language_changes(String section) {
        page.open("#/" + section);
        double before = top("#" + section);

        click("#language");
        page.await("return document.documentElement.lang === 'zh-Hans'");
        for (int i = 0; i < 10; i++) {
            page.awaitFrames();
        }

        assertThat(Math.abs(top("#" + section) - before)).isLessThan(40);
    }

    @Test
    void the_language_changes_in_an_explanation_too() {
        page.open("#/claim/gpt-1/framework/masked-lm");

        click("dialog .language");

        page.await("return document.documentElement.lang === 'zh-Hans'");
        assertThat(page.js(IS_OPEN)).isEqualTo(true);
        assertThat(page.find("dialog h2").getText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void the_next_page_begins_at_its_beginning_and_stays_in_the_address() {
        page.open("#/claims");
        page.js("document.querySelector('#claims .pager').scrollIntoView({block: 'end'})");
        click("#claims .pager button:last-child");
        page.awaitFrames();
        page.awaitFrames();

        assertThat(top("#claims .result")).isBetween(0.0, 200.0);
        String first = page.find("#claims .statement").getText();
        page.open(page.address());
        assertThat(page.find("#claims .statement").getText()).isEqualTo(first);
        assertThat(page.find("#claims .pager span").getText()).startsWith("2 of");
    }

    @Test
    void a_number_leads_to_so_many_claims() {
        page.open("");
        List<Map<String, Object>> cells = page.maps(
                "return [...document.querySelectorAll('#audit svg a[data-count]')]"
                        + ".map(a => ({href: a.getAttribute('href'), count: a.dataset.count})).filter(one => one.href.startsWith('#/claims'))");
        assertThat(cells).hasSizeGreaterThan(50);
        for (Map<String, Object> cell : cells) {
            page.go((String) cell.get("href"));
            page.awaitFrames();
            assertThat(found()).as("%s", cell.get("href")).isEqualTo(Long.parseLong((String) cell.get("count")));
        }
        for (String card : List.of("#/paper/gpt-1", "#/paper/gpt-2", "#/paper/gpt-4", "#/rate/refuted")) {
            page.open(card);
            List<Map<String, Object>> links = page.maps(
                    "return [...document.querySelectorAll('dialog a[href^=\"#/claims\"]')].filter(a => /\\d+[)）]$/.test(a.textContent))"
                            + ".map(a => ({href: a.getAttribute('href'), count: a.textContent.match(/\\d+/g).pop()}))");
            assertThat(links).as(card).isNotEmpty();
            for (Map<String, Object> link : links) {
                page.go((String) link.get("href"));
                page.awaitFrames();
                assertThat(found()).as("%s", link).isEqualTo(Long.parseLong((String) link.get("count")));
            }
        }
    }

    @Test
    void a_list_of_so_many_has_no_entry_twice() {
        page.open("");
        for (String list : List.of("misplaced", "omitted")) {
            long said = page.number(
                    "return Number(document.getElementById(arguments[0]).textContent.match(/\\d+/)[0])", list);
            page.go("#/claims?about=" + list);
            page.awaitFrames();
            assertThat(found()).as(list).isEqualTo(said);
        }
    }

    @Test
    void choosing_a_paper_draws_its_part_of_the_tree() {
        page.open("#/family");
        String links = "return document.querySelectorAll('#family svg a[aria-label*=\"builds on\"]').length";
        long all = page.number(links);

        page.js(
                "const s = document.querySelector('#family select'); s.value = 'gpt-2'; s.dispatchEvent(new Event('change', {bubbles: true}))");
        page.await(links + " < arguments[0]", all);

        assertThat(page.number(links)).isPositive();
        assertThat(page.address()).contains("tree=gpt-2");
    }

    @Test
    void the_arrow_keys_follow_rows_and_columns() {
        page.open("#/disclosure");
        String place = "const r = document.activeElement.getBoundingClientRect(); return ";
        page.js("document.querySelector('#disclosure-matrix svg a').focus()");
        long column = page.number(place + "Math.round(r.left)");
        long row = page.number(place + "Math.round(r.top + scrollY)");

        page.press(Keys.ARROW_DOWN);

        assertThat(page.number(place + "Math.round(r.left)")).isEqualTo(column);
        assertThat(page.number(place + "Math.round(r.top + scrollY)")).isGreaterThan(row);
        page.press(Keys.ARROW_UP);
        page.press(Keys.ARROW_RIGHT);
        assertThat(page.number(place + "Math.round(r.left)")).isGreaterThan(column);
        assertThat(page.number(place + "Math.round(r.top + scrollY)")).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void no_two_drawings_have_one_name_and_no_unit_is_said_twice(String language) {
        page.open("#/scaling?quantities=all&lang=" + language);

        assertThat((List<?>) page.js(
                        "return [...document.querySelectorAll('svg')].map(svg => svg.getAttribute('aria-label'))"))
                .doesNotHaveDuplicates();
        assertThat((List<?>) page.js("return [...document.querySelectorAll('#scaling h3')].map(h => h.textContent)"))
                .allSatisfy(heading -> assertThat(heading.toString().toLowerCase(java.util.Locale.ROOT))
                        .doesNotContainPattern("(\\p{L}{4,}) \\1\\b")
                        .doesNotContain(" 个"));
    }

    @Test
    void a_title_in_another_language_says_so() {
        page.open("#/source/reading");
        assertThat(page.text("return document.querySelector('dialog h2').lang")).isEqualTo("zh-Hans");
        assertThat(page.number("return document.querySelectorAll('dialog li a > span[lang=zh-Hans]').length"))
                .isGreaterThan(20);
        page.open("#/claim/gpt-1/framework/masked-lm?lang=zh");
        assertThat(page.number("return document.querySelectorAll('dialog dd span[lang=en]').length"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"en, 320", "zh, 320", "en, 390", "zh, 390"})
    void nothing_written_in_a_drawing_leaves_it_and_no_two_names_of_rows_are_cut_alike(String language, int width) {
        page.size(width, 800, true);
        try {
            page.open("#/overview?lang=" + language);
            page.awaitFrames();
            String drawn = "[...document.querySelectorAll('section:not(#family) svg')]";
            assertThat((List<?>) page.js("return " + drawn + ".filter(svg => { const box = svg.getBoundingClientRect();"
                            + " return [...svg.querySelectorAll('text')].map(text => text.getBoundingClientRect())"
                            + ".some(text => text.width > 0 && (text.right > box.right + 2 || text.left < box.left - 2)); })"
                            + ".map(svg => svg.closest('figure').id)"))
                    .isEmpty();
            assertThat(
                            (List<?>)
                                    page.js(
                                            "return [...document.querySelectorAll('#capabilities svg, #disclosure svg, #audit svg')].filter(svg => {"
                                                    + " const cut = [...svg.querySelectorAll('text')].map(text => text.textContent).filter(text => text.endsWith('…'));"
                                                    + " return new Set(cut).size < cut.length; }).map(svg => svg.closest('figure').id)"))
                    .isEmpty();
        } finally {
            page.size(1280, 900, false);
        }
    }

    @Test
    void what_was_filtered_is_printed_whole_and_the_rest_says_how_much_of_it() {
        page.open("#/claims?verdict=refuted");
        long all = found();
        page.js("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.number("return document.querySelectorAll('#claims .claim').length"))
                .isEqualTo(all)
                .isGreaterThan(20);
        page.js("dispatchEvent(new Event('afterprint'))");
        assertThat(page.number("return document.querySelectorAll('#claims .claim').length"))
                .isEqualTo(20);

        page.open("#/claims");
        page.js("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.find("#claims .result").getText()).startsWith("Claims 1 to 20 of");
        page.js("dispatchEvent(new Event('afterprint'))");
    }

    @Test
    void an_open_explanation_is_what_is_printed() {
        page.open("#/claim/gpt-1/framework/masked-lm");
        page.media("print", "light");
        try {
            assertThat(page.find("dialog h2").isDisplayed()).isTrue();
            assertThat(page.find("main").isDisplayed()).isFalse();
        } finally {
            page.media("", "light");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void verdicts_differ_for_whoever_sees_no_green(String theme) {
        page.open("#/overview?theme=" + theme);
        // Machado, Oliveira and Fernandes (2009), deuteranopia, on linear light.
        Object closest = page.js(
                "const matrix = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];"
                        + " const linear = c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);"
                        + " const seen = id => { const rgb = d3.rgb(getComputedStyle(document.documentElement).getPropertyValue('--verdict-' + id).trim());"
                        + " const [r, g, b] = matrix.map(row => Math.min(1, Math.max(0, d3.sum(row, (x, i) => x * linear([rgb.r, rgb.g, rgb.b][i] / 255)))))"
                        + ".map(x => 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055)); return d3.lab(d3.rgb(r, g, b)); };"
                        + " const ids = ['supported', 'partly-supported', 'refuted', 'not-stated', 'conflicting'].map(seen);"
                        + " return d3.min(d3.cross(ids, ids).filter(([a, b]) => a !== b), ([a, b]) => Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b));");
        assertThat(((Number) closest).doubleValue()).isGreaterThan(15);
    }
}
