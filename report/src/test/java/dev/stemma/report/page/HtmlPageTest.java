package dev.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.report.Json;
import dev.stemma.report.Run;
import dev.stemma.report.SmallFamily;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final Corpus SMALL = SmallFamily.corpus().build();

    private static final Pattern SCRIPT = Pattern.compile("(<script[^>]*>).*?</script>", Pattern.DOTALL);

    private static String page(Corpus corpus) {
        return HtmlPage.of(Facts.of(corpus), Language.ENGLISH);
    }

    /**
     * The facts as the command prints them, but for their ids, which nothing in the page needs, and lists that the page makes of
     * its claims and results.
     */
    private static Object facts(Corpus corpus) {
        return without(
                Json.value(
                        Json.facts(Facts.of(corpus)).replaceAll("(\"explanation\": \\{)\\s+\"id\": \"[^\"]*\",", "$1")),
                "");
    }

    private static Object without(Object value, String list) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            map.forEach((name, inner) -> {
                boolean isMade = inner instanceof List<?>
                        && Set.of("claims", "otherwise").contains(name);
                boolean isSaid =
                        name.equals("explanation") && Set.of("omitted", "sizes").contains(list);
                if (!isMade && !isSaid) {
                    kept.put(name, without(inner, (String) name));
                }
            });
            return kept;
        }
        return value instanceof List<?> all
                ? all.stream().map(inner -> without(inner, list)).toList()
                : value;
    }

    @Test
    void the_facts_in_the_page_are_those_that_the_command_prints() {
        assertThat(new PageIslands(page(SMALL)).facts()).isEqualTo(facts(SMALL));
    }

    @Test
    void so_are_those_of_the_shipped_corpus() {
        Corpus gpt = GptCorpus.load();

        assertThat(new PageIslands(page(gpt)).facts()).isEqualTo(facts(gpt));
    }

    @Test
    void the_same_corpus_gives_the_same_page() {
        assertThat(page(SmallFamily.corpus().build()).equals(page(SMALL))).isTrue();
    }

    @Test
    void every_claim_is_there_with_its_texts_and_its_places() {
        PageIslands islands = new PageIslands(page(SMALL));
        List<Map<String, Object>> claims = Json.objects(
                Json.in(Map.of("corpus", islands.get("corpus")), "corpus").get("claims"));

        assertThat(claims).hasSameSizeAs(SMALL.claims());
        assertThat(claims).allSatisfy(claim -> assertThat(claim).containsKeys("statement", "verdict", "rationale"));
    }

    @Test
    void every_result_is_there_with_the_digits_it_was_printed_with() {
        Corpus gpt = GptCorpus.load();
        Map<String, Object> corpus = new PageIslands(page(gpt)).object("corpus");
        List<String> shown = Json.objects(corpus.get("results")).stream()
                .flatMap(benchmark -> ((List<?>) benchmark.get("rows"))
                        .stream().map(row -> benchmark.get("benchmark") + " " + ((List<?>) row).subList(0, 8)))
                .sorted()
                .toList();

        assertThat(shown)
                .isEqualTo(gpt.results().stream()
                        .map(result -> result.benchmark() + " "
                                + List.of(
                                        result.model(),
                                        result.metric(),
                                        result.setting().id(),
                                        result.shots().map(String::valueOf).orElse(""),
                                        result.split().orElse(""),
                                        result.variant().words().orElse(""),
                                        result.printing().orElse(""),
                                        result.score().text()))
                        .sorted()
                        .toList());
    }

    @Test
    void the_card_of_a_claim_has_the_attribution_of_its_assertions() {
        PageIslands islands = new PageIslands(page(SmallFamily.judged()));
        List<Map<String, Object>> claims = Json.objects(
                Json.in(Map.of("corpus", islands.get("corpus")), "corpus").get("claims"));
        Map<String, Object> late = Json.objects(claims.get(2).get("assertions")).get(0);

        assertThat(Json.in(late, "attribution"))
                .containsEntry("label", "another-section")
                .containsEntry("reason", Map.of("en", "The start is silent.", "zh", "开头未提。"))
                .containsKey("at");
        assertThat(Json.objects(claims.get(3).get("assertions")).get(0)).doesNotContainKey("attribution");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "<img src=x onerror=alert(1)>",
                "a\u2028b\u2029c",
                "{{data}}",
                "$1 \\ \""
            })
    void hostile_text_stays_text(String text) {
        Corpus hostile = titled(text);
        String page = page(hostile);

        assertThat(Json.in(Json.in(Map.of("facts", new PageIslands(page).facts()), "facts"), "corpus")
                        .get("title"))
                .isEqualTo(Map.of("en", text, "zh", text));
        assertThat(List.of("<script", "</script", "<!--", "<img", "\u2028", "\u2029"))
                .allSatisfy(part -> assertThat(occurrences(scripts(page), part))
                        .isEqualTo(occurrences(scripts(page(SMALL)), part)));
    }

    @Test
    void a_corpus_of_nothing_but_a_name_gives_a_page() {
        Corpus empty = Corpus.builder()
                .id(CorpusId.of("empty"))
                .title(LocalizedText.of("Empty", "空"))
                .dataVersion("1.0.0")
                .license("CC0-1.0")
                .build();

        assertThat(new PageIslands(page(empty)).facts()).isEqualTo(facts(empty));
    }

    @Test
    void the_page_asks_for_no_other_file() {
        String tags = SCRIPT.matcher(page(SMALL)).replaceAll("$1");

        assertThat(tags)
                .doesNotContain("src=", "@import", "url(", "http:", "https:")
                .contains("default-src 'none'");
        assertThat(Pattern.compile("<link[^>]*>").matcher(tags).results().map(MatchResult::group))
                .containsExactly("<link rel=\"icon\" href=\"data:,\">");
    }

    @Test
    void without_scripts_there_is_the_summary_with_its_tables() {
        String page = page(SMALL);
        String summary = page.substring(page.indexOf("<noscript>"), page.indexOf("</noscript>"));

        assertThat(summary)
                .contains("<h1>", "<li>", "<table>", "<th>")
                .contains(SMALL.title().in(Language.ENGLISH))
                .doesNotContain("{{", "<script");
        assertThat(page(titled("<b>&\"</b>"))).contains("<h1>&lt;b&gt;&amp;&quot;&lt;/b&gt;</h1>");
    }

    @Test
    void the_policy_allows_the_scripts_in_the_page_by_name() {
        String page = page(SMALL);
        long scripts = occurrences(page, "<script>");

        assertThat(page.substring(0, page.indexOf("<style>")))
                .containsPattern("script-src( 'sha256-[A-Za-z0-9+/]{43}='){" + scripts + "};");
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_places_for_values() {
        PageIslands islands = new PageIslands(page(SMALL));
        Map<?, ?> english = (Map<?, ?>) islands.get("messages-en");
        Map<?, ?> chinese = (Map<?, ?>) islands.get("messages-zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(values((String) chinese.get(key)))
                        .as("%s", key)
                        .isEqualTo(values((String) english.get(key))));
    }

    @Test
    void the_command_writes_the_page_in_the_language_asked_for(@TempDir Path folder) {
        Path family = SmallFamily.writtenTo(folder);
        Run run = Run.of("render", "--format", "html", "--lang", "zh", "--corpus", family.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("<!doctype html>\n<html lang=\"zh-Hans\" data-texts=\"zh\">")
                .endsWith("</html>\n");
    }

    private static Set<String> values(String message) {
        return Pattern.compile("\\{\\d}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String scripts(String page) {
        return page.substring(page.indexOf("<script type"));
    }

    private static Corpus titled(String text) {
        return SmallFamily.titled(LocalizedText.of(text, text));
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
