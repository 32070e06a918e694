package dev.stemma.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Claims are found by filter, by words in both languages and by address, and each leads to what settles it. */
@InBrowser
class ClaimsTest {

    private static final Corpus GPT = GptCorpus.load();

    private static Page page;

    @BeforeAll
    static void start() {
        page = GptPage.open();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    private static List<String> shown() {
        page.awaitFrames();
        return page
                .maps(
                        "return [...document.querySelectorAll('#claims ul.claims > li .statement a')].map(a => ({href: a.getAttribute('href')}))")
                .stream()
                .map(link -> (String) link.get("href"))
                .map(href -> href.replaceFirst("^#/claim/", "").replaceFirst("\\?.*", ""))
                .toList();
    }

    private static long count() {
        String status = page.find("#claims .result").getText();
        return Long.parseLong(status.replaceFirst("^\\D*(\\d+).*$", "$1"));
    }

    private static void assertFound(Predicate<Claim> expected) {
        List<String> ids = GPT.claims().stream()
                .filter(expected)
                .map(claim -> claim.id().value())
                .toList();
        assertThat(shown()).isEqualTo(ids.subList(0, Math.min(ids.size(), shown().size())));
        assertThat(count()).isEqualTo(ids.size());
    }

    @Test
    void by_verdict_paper_kind_and_capability() {
        for (Verdict verdict : Verdict.values()) {
            page.open("#/claims?verdict=" + verdict.id());
            assertFound(claim -> claim.verdict() == verdict);
        }
        page.go("#/claims?paper=gpt-3&kind=limitation");
        assertFound(claim -> claim.paper().value().equals("gpt-3") && claim.kind() == ClaimKind.LIMITATION);
        String capability = GPT.capabilities().get(0).id().value();
        page.go("#/claims?capability=" + capability);
        assertFound(
                claim -> claim.capabilities().stream().anyMatch(id -> id.value().equals(capability)));
    }

    @Test
    void the_controls_write_the_address_and_the_address_sets_the_controls() {
        page.open("#/claims");
        assertThat(count()).isEqualTo(GPT.claims().size());

        page.js("const s = document.querySelectorAll('#claims select')[0]; s.value = 'refuted';"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))");

        assertFound(claim -> claim.verdict() == Verdict.REFUTED);
        assertThat(page.address()).contains("verdict=refuted");
        page.open(page.address());
        assertThat(page.text("return document.querySelectorAll('#claims select')[0].value"))
                .isEqualTo("refuted");
        assertFound(claim -> claim.verdict() == Verdict.REFUTED);
    }

    @Test
    void by_words_in_either_language() {
        page.open("#/claims");
        search("zero-shot");
        assertFound(claim -> mentions(claim, "zero-shot"));

        search("零样本");
        assertFound(claim -> mentions(claim, "零样本"));
        assertThat(count()).isPositive();

        search("no such words anywhere");
        assertFound(claim -> false);
    }

    /** Types words in place of what was there, and waits for all of them to be in the address. */
    private static void search(String words) {
        page.find("#claims input[type=search]").sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
        page.await("return Stemma.address.setting('q', '') === arguments[0]", words);
    }

    private static boolean mentions(Claim claim, String word) {
        return (claim.id() + "\n" + claim.statement() + "\n" + claim.statement().in(Language.ENGLISH)
                        + claim.statement().in(Language.CHINESE) + "\n"
                        + claim.rationale().in(Language.ENGLISH) + "\n"
                        + claim.rationale().in(Language.CHINESE))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}]", "")
                .contains(word.replaceAll("[\\s\\p{P}]", ""));
    }

    @Test
    void an_address_leads_to_a_claim_with_rationale_and_places() {
        Claim claim = GPT.claims().stream()
                .filter(one -> one.verdict() == Verdict.REFUTED)
                .findFirst()
                .orElseThrow();

        for (String language : List.of("en", "zh")) {
            page.open("#/claim/" + claim.id() + "?lang=" + language);
            String text = page.find("dialog[open]").getText();

            assertThat(text)
                    .contains(
                            claim.statement().in(Language.ENGLISH),
                            claim.statement().in(Language.CHINESE));
            assertThat(text)
                    .contains(
                            claim.rationale().in(Language.ENGLISH),
                            claim.rationale().in(Language.CHINESE));
            claim.evidence()
                    .forEach(evidence ->
                            assertThat(text).contains(evidence.source().value()));
        }
    }

    @Test
    void every_claim_figure_and_capability_has_an_address() {
        page.open("");
        List<String> claims =
                GPT.claims().stream().map(claim -> "#/claim/" + claim.id()).toList();
        List<String> capabilities = GPT.capabilities().stream()
                .map(capability -> "#/capability/" + capability.id())
                .toList();
        List<String> figures = GPT.models().stream()
                .flatMap(model -> model.disclosures().stream()
                        .map(disclosure -> "#/figure/" + model.id() + "/"
                                + disclosure.quantity().id()))
                .toList();

        assertThat(page.titles(claims))
                .isEqualTo(GPT.claims().stream()
                        .map(claim -> claim.statement().in(Language.ENGLISH))
                        .toList());
        assertThat(page.titles(capabilities))
                .isEqualTo(GPT.capabilities().stream()
                        .map(capability -> capability.name().in(Language.ENGLISH))
                        .toList());
        List<List<String>> named = GPT.models().stream()
                .flatMap(model -> model.disclosures().stream()
                        .map(disclosure ->
                                List.of(model.name(), disclosure.quantity().id())))
                .toList();
        assertThat(page.titles(figures))
                .isEqualTo(page.js(
                        "return arguments[0].map(([model, quantity]) => Stemma.words.t('details.figure-of', model,"
                                + " Stemma.words.name('quantity', quantity)))",
                        named));
    }

    @Test
    void going_to_an_address_opens_what_it_names() {
        page.open("");
        for (String place : List.of(
                "#/claim/" + GPT.claims().get(0).id(),
                "#/figure/gpt-4/parameters",
                "#/capability/" + GPT.capabilities().get(0).id())) {
            page.go(place);
            String title = page.titles(List.of(place)).get(0);
            page.await("return document.querySelector('dialog[open] h2')?.textContent === arguments[0]", title);
        }
    }

    @Test
    void an_address_of_nothing_says_so() {
        page.open("#/claim/gpt-1/no/such-claim");

        assertThat(page.find("main [role=status]").getText()).contains("gpt-1/no/such-claim");
        assertThat(page.number("return document.querySelectorAll('dialog[open]').length"))
                .isZero();
    }
}
