package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything can be reached and read without a mouse. */
@InBrowser
class KeyboardTest {

    private static final String MARK = "#audit svg a";

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @BeforeEach
    void open() {
        page.open("");
        page.js("document.activeElement.blur()");
    }

    private static String focused(String property) {
        return page.text("return document.activeElement." + property);
    }

    @Test
    void the_first_step_is_a_link_past_the_navigation() {
        page.press(Keys.TAB);
        assertThat(focused("className")).isEqualTo("skip");
        assertThat(page.find("a.skip").getRect().getY())
                .as("seen while it has the focus")
                .isNotNegative();

        page.press(Keys.ENTER);

        assertThat(focused("id")).isEqualTo("main");
        page.press(Keys.TAB);
        assertThat(page.js("return document.getElementById('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void the_order_is_that_of_the_page() {
        page.tabTo("header .brand", 3);
        page.tabTo("header nav a", 2);
        page.tabTo("#language", 15);
        page.tabTo("#theme", 2);
        page.tabTo("main a", 3);
    }

    @Test
    void the_focus_can_be_seen() {
        page.tabTo("header nav a", 5);
        assertThat(page.text("const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.boxShadow"))
                .isNotEqualTo("nonenone");
        page.tabTo(MARK, 60);
        assertThat(
                        page.text(
                                "const a = document.activeElement, m = a.firstElementChild;"
                                        + " return [a, m].map(e => getComputedStyle(e).outlineStyle).join() + getComputedStyle(m).stroke"))
                .isNotEqualTo("none,none");
        assertThat(page.js("return document.activeElement.matches(':focus-visible')"))
                .isEqualTo(true);
    }

    @Test
    void a_mark_opens_its_explanation_with_enter_and_escape_leads_back() {
        page.tabTo(MARK, 60);
        String first = focused("getAttribute('aria-label')");
        page.press(Keys.ARROW_RIGHT);
        String second = focused("getAttribute('aria-label')");
        assertThat(second).isNotEqualTo(first);
        page.press(Keys.ARROW_LEFT);
        assertThat(focused("getAttribute('aria-label')")).isEqualTo(first);

        page.press(Keys.ENTER);
        page.await("return document.querySelector('dialog[open]') !== null");

        assertThat(page.js("return document.querySelector('dialog').contains(document.activeElement)"))
                .isEqualTo(true);
        assertThat(page.find("dialog h2").getText()).isNotBlank();
        page.press(Keys.ESCAPE);
        page.await("return document.querySelector('dialog[open]') === null");
        assertThat(focused("getAttribute('aria-label')"))
                .as("back where it was")
                .isEqualTo(first);
    }

    @Test
    void a_chart_takes_one_step_however_many_marks_it_has() {
        assertThat(page.number("return Math.max(...[...document.querySelectorAll('svg')].map(svg =>"
                        + " svg.querySelectorAll('a[tabindex=\"0\"]').length))"))
                .isEqualTo(1);
    }

    @Test
    void the_table_behind_a_chart_opens_with_enter() {
        page.tabTo("#audit summary", 80);
        page.press(Keys.ENTER);

        assertThat(page.js("return document.querySelector('#audit details').open"))
                .isEqualTo(true);
        assertThat(page.find("#audit details table").isDisplayed()).isTrue();
    }

    @Test
    void the_switches_work_from_the_keyboard() {
        page.tabTo("#language", 25);
        page.press(Keys.ENTER);
        page.await("return document.documentElement.lang === 'zh-Hans'");
        assertThat(focused("id")).isEqualTo("language");
    }
}
