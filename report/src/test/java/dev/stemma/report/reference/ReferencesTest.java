package dev.stemma.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Author;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.Organisation;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Person;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import dev.stemma.report.Json;
import dev.stemma.report.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final List<Reference> GPT = Reference.all(GptCorpus.load());

    /** What breaks the syntax of one form or the other. */
    private static final String HOSTILE = "100% of {curly} $x_1$ & #2 \\ ~tilde^ \"quoted\"\nnew line";

    private static Reference named(String title, Author author) {
        return new Reference(
                "odd",
                title,
                List.of(author),
                Optional.of(PartialDate.of("2020-02")),
                Optional.of(Source.builder()
                        .id(SourceId.of("odd-paper"))
                        .kind(SourceKind.PAPER)
                        .title(title)
                        .url("https://example.org/a%20{b}")
                        .build()));
    }

    private static Map<Key, BibTeXEntry> entries(List<Reference> references) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(ReferenceFormat.BIBTEX.print(references)));
        return database.getEntries();
    }

    private static String plain(BibTeXEntry entry, Key field) throws ParseException {
        String text = entry.getField(field).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
    }

    @Test
    void bibtex_parses_into_the_papers() throws Exception {
        Map<Key, BibTeXEntry> entries = entries(GPT);

        assertThat(entries.keySet())
                .hasSize(GptCorpus.load().sources().size())
                .extracting(Key::getValue)
                .startsWith("gpt-1", "gpt-2", "gpt-3", "gpt-4", "gpt-4-system-card")
                .contains("vaswani-2017")
                .doesNotContain("gpt-1-paper");
        BibTeXEntry gpt3 = entries.get(new Key("gpt-3"));
        assertThat(plain(gpt3, BibTeXEntry.KEY_TITLE)).isEqualTo("Language Models are Few-Shot Learners");
        assertThat(gpt3.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2020");
        assertThat(gpt3.getField(BibTeXEntry.KEY_MONTH).toUserString()).isEqualTo("May");
        assertThat(gpt3.getField(BibTeXEntry.KEY_AUTHOR).toUserString().split(" and "))
                .hasSize(31)
                .startsWith("Brown, Tom B.");
        assertThat(gpt3.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo("https://arxiv.org/abs/2005.14165v4");
    }

    @Test
    void bibtex_survives_every_special_character() throws Exception {
        BibTeXEntry odd = entries(List.of(named(HOSTILE, new Organisation("Research, Development and Co."))))
                .get(new Key("odd"));

        assertThat(odd.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .contains("100\\%", "\\textbraceleft{}curly\\textbraceright{}", "\\$x\\_1\\$ \\& \\#2")
                .doesNotContain("\n");
        assertThat(odd.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{Research, Development and Co.}");
        assertThat(odd.getField(BibTeXEntry.KEY_MONTH).toUserString()).isEqualTo("February");
        assertThat(odd.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo("https://example.org/a%20%7Bb%7D");
    }

    @Test
    void csl_json_is_valid_by_the_published_schema() throws IOException {
        assertThat(errors(ReferenceFormat.CSL_JSON.print(GPT))).isEmpty();
        assertThat(errors(ReferenceFormat.CSL_JSON.print(List.of(named(HOSTILE, Person.of("X"))))))
                .isEmpty();
        assertThat(errors(ReferenceFormat.CSL_JSON.print(List.of()))).isEmpty();
        assertThat(errors(ReferenceFormat.CSL_JSON.print(GPT).replace("\"report\"", "\"rapport\"")))
                .isNotEmpty();
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream in = ReferencesTest.class.getResourceAsStream("/third-party/csl-data.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
            return schema.validate(json, InputFormat.JSON);
        }
    }

    @Test
    void csl_json_has_what_the_corpus_knows_and_no_more() {
        List<Map<String, Object>> items = Json.objects(Json.value(ReferenceFormat.CSL_JSON.print(GPT)));

        assertThat(items.get(3).keySet())
                .containsExactly(
                        "id", "type", "title", "author", "issued", "number-of-pages", "URL", "version", "language");
        assertThat(items.get(3)).containsEntry("type", "report").containsEntry("title", "GPT-4 Technical Report");
        assertThat(items.get(0)).containsEntry("type", "article");
        assertThat(Json.in(items.get(2), "issued").toString()).isEqualTo("{date-parts=[[2020, 5, 28]]}");
        Reference bare = new Reference("bare", "Bare", List.of(), Optional.empty(), Optional.empty());
        assertThat(Json.objects(Json.value(ReferenceFormat.CSL_JSON.print(List.of(bare))))
                        .get(0)
                        .keySet())
                .containsExactly("id", "type", "title");
        assertThat(ReferenceFormat.BIBTEX.print(List.of(bare))).isEqualTo("@misc{bare,\n  title = {{Bare}}\n}\n");
    }

    /** How each name is written, so that it is sorted and shortened as its bearer is. */
    @Test
    void names_are_taken_apart_where_a_person_bears_them_and_left_whole_otherwise() throws Exception {
        List<Author> authors = List.of(
                Person.of("Brown", "Tom B."),
                Person.of("de Las Casas", "Diego"),
                Person.of("\u738b", "\u5c0f\u660e"),
                Person.of("Aristotle"),
                Person.of("and Sons", "A."),
                new Organisation("Allen Institute for AI"));
        Reference all = new Reference("all", "All", authors, Optional.empty(), Optional.of(source(true)));

        assertThat(entries(List.of(all))
                        .get(new Key("all"))
                        .getField(BibTeXEntry.KEY_AUTHOR)
                        .toUserString())
                .isEqualTo(
                        "Brown, Tom B. and de Las Casas, Diego and \u738b, \u5c0f\u660e and Aristotle and {and Sons}, A. and"
                                + " {Allen Institute for AI} and others");
        Map<String, Object> csl = Json.objects(Json.value(ReferenceFormat.CSL_JSON.print(List.of(all))))
                .get(0);
        assertThat(Json.objects(Objects.requireNonNull(csl.get("author"))))
                .containsExactly(
                        Map.of("family", "Brown", "given", "Tom B."),
                        Map.of("family", "de Las Casas", "given", "Diego"),
                        Map.of("family", "\u738b", "given", "\u5c0f\u660e"),
                        Map.of("family", "Aristotle"),
                        Map.of("family", "and Sons", "given", "A."),
                        Map.of("literal", "Allen Institute for AI"));
        assertThat(csl).containsEntry("note", "et al.");
    }

    private static Source source(boolean more) {
        return Source.builder()
                .id(SourceId.of("odd-paper"))
                .kind(SourceKind.PAPER)
                .title("Odd")
                .moreAuthors(more)
                .pages(75)
                .externalIds(List.of(
                        ExternalId.of(IdScheme.DOI, "10.1000/{1}"), ExternalId.of(IdScheme.ARXIV, "2005.14165v4")))
                .build();
    }

    @Test
    void outside_ids_and_pages_have_fields_of_their_own() throws Exception {
        Reference one = new Reference("one", "One", List.of(), Optional.empty(), Optional.of(source(false)));

        BibTeXEntry entry = entries(List.of(one)).get(new Key("one"));
        assertThat(entry.getField(new Key("pagetotal")).toUserString()).isEqualTo("75");
        assertThat(entry.getField(new Key("eprint")).toUserString()).isEqualTo("2005.14165v4");
        assertThat(entry.getField(new Key("doi")).toUserString()).isEqualTo("10.1000/%7B1%7D");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo("https://doi.org/10.1000/%7B1%7D");
        assertThat(Json.objects(Json.value(ReferenceFormat.CSL_JSON.print(List.of(one))))
                        .get(0))
                .containsEntry("DOI", "10.1000/{1}")
                .containsKey("number-of-pages")
                .doesNotContainKey("note");
    }

    @Test
    void the_command_prints_either_form() {
        assertThat(Run.of("references").out()).isEqualTo(ReferenceFormat.BIBTEX.print(GptCorpus.load()));
        assertThat(Run.of("references", "--format", "csl-json").out()).isEqualTo(ReferenceFormat.CSL_JSON.print(GPT));
        assertThat(Run.of("references", "--format", "ris").exit()).isEqualTo(1);
    }
}
