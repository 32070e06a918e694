package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.analysis.Facts;
import dev.stemma.corpus.CorpusCombination;
import dev.stemma.corpus.CorpusNamespace;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.CorpusSchema;
import dev.stemma.corpus.CorpusWriter;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.source.Language;
import dev.stemma.report.json.FactsJson;
import dev.stemma.report.table.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example corpus of another family with its texts in French alone, in Chinese alone, and in English and Chinese. */
class LanguagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path LLAMA = Path.of("..", "examples", "own-family", "corpus");

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void name() {
        file = temp.resolve("family.json");
    }

    /** Writes the corpus with its texts in these languages, as a document, and returns what it says. */
    private Corpus in(String languages) throws IOException {
        List<String> tags = List.of(languages.split(" "));
        ObjectNode document = (ObjectNode) JSON.readTree(CorpusWriter.document(CorpusReader.read(LLAMA)));
        document.remove("languages");
        translate(document, tags);
        Files.writeString(file, JSON.writeValueAsString(document));
        return CorpusReader.read(file);
    }

    private static void translate(JsonNode node, List<String> tags) {
        if (node instanceof ObjectNode object && object.has("en") && object.has("zh")) {
            String french = "FR " + object.path("en").asString();
            object.put("fr", french);
            object.retain(tags);
        }
        node.forEach(inner -> translate(inner, tags));
    }

    private String render(String format, String language) {
        Run run = Run.of("render", "--full", "--format", format, "--lang", language, "--corpus", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh", "en", "en zh"})
    void a_corpus_has_the_languages_of_its_title_unless_it_lists_others(String languages) throws IOException {
        Corpus corpus = in(languages);

        assertThat(corpus.languages()).extracting(Language::tag).containsExactly(languages.split(" "));
        assertThat(Run.of("check", file.toString()).exit()).isZero();
        assertThat(schema(CorpusSchema.DOCUMENT.text()).validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh", "en zh"})
    void it_is_written_and_read_back_in_every_form(String languages) throws IOException {
        Corpus corpus = in(languages);

        CorpusWriter.write(corpus, temp.resolve("folder"));
        CorpusWriter.writeArchive(corpus, temp.resolve("family.zip"));
        CorpusWriter.writeDocument(corpus, temp.resolve("again.json"));

        for (String form : List.of("folder", "family.zip", "again.json")) {
            assertThat(CorpusReader.read(temp.resolve(form))).as(form).isEqualTo(corpus);
        }
        CorpusNamespace own = CorpusNamespace.of("own");
        assertThat(own.addTo(corpus).languages()).isEqualTo(corpus.languages());
        assertThat(own.removeFrom(own.addTo(corpus))).isEqualTo(corpus);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, en, true", "fr, zh, true", "fr, fr, false", "fr, fr-CA, false",
        "zh, en, true", "zh, zh, false", "zh, zh-Hans, false", "zh, de, true",
        "en zh, en, false", "en zh, zh, false", "en zh, fr, true"
    })
    void a_report_says_once_that_a_language_is_missing(String languages, String wanted, boolean isMissing)
            throws IOException {
        in(languages);
        String note =
                wanted.startsWith("zh") ? "没有 " + wanted + " 的文本" : "Texts that are not in " + wanted + " stand in";

        for (String format : List.of("text", "markdown")) {
            String report = render(format, wanted);
            assertThat(report.lines().filter(line -> line.contains(note)).toList())
                    .as(format)
                    .hasSize(isMissing ? 1 : 0);
            if (isMissing) {
                assertThat(report.lines().limit(4)).anyMatch(line -> line.contains(note));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"text, en, Verdicts", "markdown, zh, 判定", "markdown, fr, Verdicts", "text, zh-Hant, 判定"})
    void a_report_has_its_own_words_and_the_texts_that_there_are(String format, String wanted, String heading)
            throws IOException {
        Corpus corpus = in("fr");

        assertThat(render(format, wanted))
                .contains(heading)
                .contains(corpus.title().texts().get(Language.of("fr")));
    }

    @ParameterizedTest
    @CsvSource({"fr, en, en, en", "fr, fr, en, fr", "zh, zh, zh-Hans, zh", "en zh, zh-Hant, zh-Hans, zh-Hant"})
    void a_page_opens_in_a_language_of_its_own_with_texts_in_the_wanted_one(
            String languages, String wanted, String own, String texts) throws IOException {
        in(languages);

        assertThat(render("html", wanted)).contains("<html lang=\"" + own + "\" data-texts=\"" + texts + "\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh", "en zh"})
    void facts_and_tables_have_the_form_of_their_schemas(String languages) throws IOException {
        Corpus corpus = in(languages);
        List<String> tags = List.of(languages.split(" "));
        String claims = Run.of("claims", "--corpus", file.toString()).out();
        String facts = Run.of("facts", "--corpus", file.toString()).out();

        assertThat(schema(FactsJson.schema()).validate(facts, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(facts).path("corpus").path("languages")).hasSize(tags.size());
        Schema row = schema(TableSchema.CLAIMS.text());
        assertThat(claims.lines()).hasSize(corpus.claims().size()).allSatisfy(line -> {
            assertThat(row.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(JSON.readTree(line).path("statement").propertyNames()).containsExactlyElementsOf(tags);
        });
        List<String> columns = new ArrayList<>();
        tags.forEach(tag -> columns.add("statement_" + tag));
        assertThat(Run.of("claims", "--format", "csv", "--corpus", file.toString())
                        .lines()
                        .get(0))
                .contains(",kind," + String.join(",", columns) + ",assertions,");
        Schema factCheck = schema(TableSchema.FACT_CHECK.text());
        assertThat(Run.of("claims", "--fact-check", "zh", "--corpus", file.toString())
                        .out()
                        .lines())
                .allSatisfy(line -> {
                    assertThat(factCheck.validate(line, InputFormat.JSON)).isEmpty();
                    assertThat(JSON.readTree(line).path("language").asString()).isEqualTo(tags.get(tags.size() - 1));
                });
    }

    @ParameterizedTest
    @CsvSource({"fr, ''", "zh, zh", "en, en", "en fr, en", "en zh, en zh"})
    void combined_with_ours_it_shares_what_both_have_and_every_text_stays(String languages, String shared)
            throws IOException {
        Corpus corpus = CorpusNamespace.of("own").addTo(in(languages));
        Corpus gpt = GptCorpus.load();

        for (Corpus both : List.of(
                CorpusCombination.of(gpt, corpus).corpus(),
                CorpusCombination.of(corpus, gpt).corpus())) {
            assertThat(both.languages())
                    .extracting(Language::tag)
                    .containsExactlyElementsOf(shared.isEmpty() ? List.of() : List.of(shared.split(" ")));
            assertThat(both.claims().stream().map(Claim::statement))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(gpt, corpus)
                            .flatMap(one -> one.claims().stream().map(Claim::statement))
                            .toList());
            CorpusWriter.writeDocument(both, temp.resolve("both.json"));
            assertThat(CorpusReader.read(temp.resolve("both.json"))).isEqualTo(both);
            assertThat(schema(FactsJson.schema()).validate(Json.facts(Facts.of(both)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void columns_are_there_for_every_language_of_a_combination() throws IOException {
        Corpus both = CorpusCombination.of(
                        GptCorpus.load(), CorpusNamespace.of("own").addTo(in("fr")))
                .corpus();
        CorpusWriter.writeDocument(both, file);

        assertThat(Run.of("claims", "--format", "csv", "--corpus", file.toString())
                        .lines()
                        .get(0))
                .contains("statement_en,statement_fr,statement_zh");
        assertThat(render("markdown", "en")).contains("this corpus has en, fr, zh.");
    }

    @Test
    void who_leaves_out_the_chinese_is_told_of_both_ways_out() throws IOException {
        in("en zh");
        String text = Files.readString(file);
        ObjectNode document = (ObjectNode) JSON.readTree(text);
        ((ObjectNode) document.path("claims").path(0).path("statement")).remove("zh");
        Files.writeString(file, JSON.writeValueAsString(document));

        Run run = Run.of("check", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out() + run.err())
                .contains(
                        "missing-language: the text is in en and not in zh; the corpus promises all of its texts in en, zh")
                .contains(
                        "at /claims/0/statement; add the text in zh, or let the index list the languages that all texts"
                                + " have: \"languages\": [\"en\"]");

        document.putArray("languages").add("en");
        Files.writeString(file, JSON.writeValueAsString(document));
        assertThat(Run.of("check", file.toString()).exit()).isZero();
    }

    @Test
    void a_language_that_is_none_is_a_wrong_call() {
        Run run = Run.of("render", "--lang", "zh_CN");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'zh_CN' is no language tag of BCP 47; write one such as en, zh or pt-BR");
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }
}
