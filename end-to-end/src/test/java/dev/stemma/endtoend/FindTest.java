package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.claim.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first screen says what came out, and one box finds everything else. */
@InBrowser
class FindTest {

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    private static void search(String words) {
        page.js(
                "const input = document.getElementById('find'); input.focus(); input.value = arguments[0];"
                        + " input.dispatchEvent(new Event('input', {bubbles: true}))",
                words);
        page.awaitFrames();
    }

    private static String found() {
        return page.find("#found").getText();
    }

    @Test
    void the_first_screen_says_what_was_done_and_what_came_out() {
        page.size(1280, 900, false);
        page.open("");
        var claims = GptPage.FACTS.claims();
        String text = page.find("#overview").getText();

        assertThat(page.find("#overview h2").getText()).contains("ChatGPT", "Chinese");
        assertThat(text)
                .contains(
                        claims.counts().count(Verdict.SUPPORTED) + "\nof "
                                + claims.counts().total() + " claims hold",
                        claims.counts().count(Verdict.REFUTED) + "\nare refuted");
        assertThat(page.number("return document.querySelectorAll('#overview .refutation').length"))
                .isEqualTo(3);
        assertThat(page.number("return document.querySelector('#overview .refutation').getBoundingClientRect().bottom"))
                .as("the first refutation is on the first screen")
                .isLessThan(900);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt3 fewshot, GPT-3 performs excellently in the few-shot setting",
        "bar exam, passes a simulated bar examination",
        "'\"masked language\"', masked language modelling",
        "掩码语言, masked language modelling",
        "lambada, LAMBADA",
        "kingma, Adam",
        "layers gpt-3 13b, GPT-3 13B: layers"
    })
    void words_are_found_however_they_are_written(String words, String expected) {
        page.open("");

        search(words);

        assertThat(found()).contains(expected);
        assertThat(page.number("return document.querySelectorAll('#found mark').length"))
                .isPositive();
    }

    @Test
    void a_search_stays_in_the_address_and_leads_to_what_it_found() {
        page.open("");
        search("parameters gpt3");
        String address = page.address();
        assertThat(address).contains("find=parameters+gpt3");

        page.js("document.querySelector('#found a').click()");
        page.await("return document.querySelector('dialog[open]') !== null");
        page.js("history.back()");
        page.await("return document.querySelector('dialog[open]') === null");
        assertThat(page.text("return document.getElementById('find').value")).isEqualTo("parameters gpt3");

        page.open(address);
        assertThat(page.text("return document.getElementById('find').value")).isEqualTo("parameters gpt3");
        search("no such words anywhere");
        assertThat(found()).startsWith("Nothing was found");
    }

    @Test
    void the_bar_names_the_section_that_is_being_read() {
        page.open("#/overview");
        for (String section : List.of("audit", "capabilities", "family")) {
            page.js("document.getElementById(arguments[0]).scrollIntoView()", section);
            page.await(
                    "return document.querySelector('header nav [aria-current]').getAttribute('href').startsWith('#/' + arguments[0])",
                    section);
        }
    }
}
