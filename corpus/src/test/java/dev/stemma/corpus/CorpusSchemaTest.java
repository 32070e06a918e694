package dev.stemma.corpus;

import static dev.stemma.corpus.Schemas.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import dev.stemma.corpus.codec.BenchmarkCodecs;
import dev.stemma.corpus.codec.CapabilityCodecs;
import dev.stemma.corpus.codec.ClaimCodecs;
import dev.stemma.corpus.codec.Codec;
import dev.stemma.corpus.codec.FigureCodecs;
import dev.stemma.corpus.codec.Form;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.PaperCodecs;
import dev.stemma.corpus.codec.SourceCodecs;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas, the codecs that read a corpus, and the shipped data say the same. */
class CorpusSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = JSON.readTree(CorpusSchema.DOCUMENT.text());

    /** Definitions for which the checks of the whole demand more than the codec; see the rules figure-value, file-name and checksum. */
    private static final Set<String> STRICTER = Set.of("number", "path", "sha256");

    /** Definitions that only say which characters there are, and how many. */
    private static final Set<String> LOOSER = Set.of("language");

    private static final List<String> PROBES = List.of(
            "gpt-1",
            "gpt-3-6.7b",
            "GPT-1",
            "gpt_1",
            "-gpt",
            "gpt-",
            "gpt--1",
            "gpt 1",
            "g".repeat(200),
            "g".repeat(201),
            "gpt-1/framework/masked-lm",
            "gpt-1/",
            "/gpt-1",
            "a//b",
            "3.1",
            "A.2",
            "sc-2.1",
            "3.",
            "abstract",
            "2018",
            "2018-06",
            "2018-06-11",
            "2018-6",
            "2018-13",
            "2018-00",
            "2018-06-32",
            "18-06",
            "2018-06-11T00:00",
            "paragraph 1",
            "item 4, sentence 2",
            "item 0",
            "paragraph",
            "sentence 2",
            "heading",
            "heading, sentence 1",
            "item 4, sentence 02",
            "117e6",
            "1.50",
            "-3",
            "1.",
            "one",
            "GELU",
            "",
            " ",
            "\n",
            "\t.",
            "\u00a0",
            "\u2007\u202f\u3000",
            "pt-BR",
            "zh_Hant",
            "a\u0000",
            "a\u001b",
            "a\u0085",
            "a\u202e",
            "a\u2066",
            "a\u200f",
            "\u8bba\u6587",
            "\ud83d\ude00",
            "0".repeat(64),
            "f".repeat(63),
            "sources.json");

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void each_is_a_schema_itself(CorpusSchema schema) {
        assertThat(Schemas.of("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}")
                        .validate(schema.text(), InputFormat.JSON))
                .isEmpty();
        assertThat(JSON.readTree(schema.text()).path("$id").asString()).isEqualTo(BASE + schema.fileName());
    }

    @Test
    void every_file_of_the_shipped_and_of_the_small_corpus_obeys_its_schema() throws IOException {
        for (Corpus corpus : corpora()) {
            CorpusWriter.files(corpus)
                    .forEach((path, text) -> assertThat(Schemas.errors(Schemas.ofFile(path), text))
                            .as(path)
                            .isEmpty());
            assertThat(Schemas.errors(CorpusSchema.DOCUMENT, CorpusWriter.document(corpus)))
                    .isEmpty();
        }
    }

    @Test
    void every_line_of_theirs_does() throws IOException {
        for (Corpus corpus : corpora()) {
            StringWriter lines = new StringWriter();
            corpus.forEach(new CorpusLineWriter(lines));
            assertThat(lines.toString().lines())
                    .allSatisfy(line ->
                            assertThat(Schemas.errors(CorpusSchema.LINE, line)).isEmpty());
        }
    }

    private List<Corpus> corpora() throws IOException {
        return List.of(GptCorpus.load(), CorpusReader.read(SmallCorpus.copyTo(temp)));
    }

    @Test
    void types_have_the_properties_names_and_values_that_are_read() {
        Map<String, Codec<?>> codecs = Map.of(
                "source", SourceCodecs.SOURCE,
                "capability", CapabilityCodecs.CAPABILITY,
                "benchmark", BenchmarkCodecs.BENCHMARK,
                "system", BenchmarkCodecs.COMPARED_SYSTEM,
                "paper", PaperCodecs.PAPER,
                "model", FigureCodecs.LANGUAGE_MODEL,
                "claim", ClaimCodecs.CLAIM,
                "result", BenchmarkCodecs.BENCHMARK_RESULT);

        codecs.forEach(
                (name, codec) -> expect(Form.of(codec), JSON.readTree("{\"$ref\": \"#/$defs/" + name + "\"}"), name));
        expect(Form.of(IndexCodecs.INDEX), JSON.readTree(CorpusSchema.INDEX.text()), "index");
    }

    @Test
    void every_definition_is_used() {
        Set<String> used = new TreeSet<>();
        for (CorpusSchema schema : CorpusSchema.values()) {
            JSON.readTree(schema.text())
                    .findValuesAsString("$ref")
                    .forEach(ref -> used.add(ref.substring(ref.lastIndexOf('/') + 1)));
        }
        assertThat(DOCUMENT.path("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void a_document_and_a_line_have_the_properties_that_are_read() throws IOException {
        Path document = Files.writeString(temp.resolve("corpus.json"), "{\"qqqqqqqqqqqq\": 1}");
        String ofDocument = CorpusReader.check(document).problems().stream()
                .filter(problem -> problem.rule() == Rule.UNKNOWN_PROPERTY)
                .findFirst()
                .orElseThrow()
                .remedy();
        String ofLine = catchThrowableOfType(
                        InvalidCorpusException.class,
                        () -> CorpusLines.read(
                                new ByteArrayInputStream("{\"qqqqqqqqqqqq\": {}}".getBytes(StandardCharsets.UTF_8)),
                                "lines",
                                ReadLimits.standard(),
                                new CorpusVisitor() {},
                                entries -> {}))
                .problems()
                .get(0)
                .remedy();

        assertThat(ofDocument)
                .endsWith(
                        " are " + String.join(", ", DOCUMENT.path("properties").propertyNames()));
        assertThat(ofLine)
                .endsWith(" one of "
                        + String.join(
                                ", ",
                                JSON.readTree(CorpusSchema.LINE.text())
                                        .path("properties")
                                        .propertyNames()));
    }

    @Test
    void an_editor_finds_them_together_in_a_folder() throws IOException {
        CorpusSchema.writeTo(temp.resolve("schema"));

        try (Stream<Path> files = Files.list(temp.resolve("schema"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(CorpusSchema.values())
                            .map(CorpusSchema::fileName)
                            .toList());
        }
        assertThat(temp.resolve("schema/claims.schema.json")).hasContent(CorpusSchema.CLAIMS.text());
    }

    private static void expect(Form form, JsonNode unresolved, String at) {
        JsonNode schema = resolved(unresolved);
        if (form instanceof Form.Text text) {
            expectText(text, unresolved, at);
        } else if (form instanceof Form.Name name) {
            assertThat(strings(schema.path("enum"))).as(at).isEqualTo(name.names());
        } else if (form instanceof Form.WholeNumber) {
            // The version of the format is a constant; every other number is bounded by its property.
            assertThat(schema.has("const") || schema.path("type").asString().equals("integer"))
                    .as(at)
                    .isTrue();
        } else if (form instanceof Form.Truth) {
            assertThat(schema.path("type").asString()).as(at).isEqualTo("boolean");
        } else if (form instanceof Form.Array array) {
            assertThat(schema.path("type").asString()).as(at).isEqualTo("array");
            expect(array.element(), schema.path("items"), at + "[]");
        } else if (form instanceof Form.Choice choice) {
            assertThat(schema.path("oneOf").size())
                    .as(at)
                    .isEqualTo(choice.alternatives().size());
            for (int i = 0; i < choice.alternatives().size(); i++) {
                expect(choice.alternatives().get(i), schema.path("oneOf").get(i), at);
            }
        } else if (form instanceof Form.ByName byName) {
            assertThat(schema.path("type").asString()).as(at).isEqualTo("object");
            expect(byName.name(), schema.path("propertyNames"), at);
            expect(byName.value(), schema.path("additionalProperties"), at);
            assertThat(schema.path("minProperties").asInt()).as(at).isEqualTo(1);
        } else if (form instanceof Form.Properties properties) {
            expectProperties(properties, schema, at);
        }
    }

    private static void expectProperties(Form.Properties form, JsonNode schema, String at) {
        List<String> names = new ArrayList<>();
        Set<String> required = new LinkedHashSet<>();
        form.kind().ifPresent(kind -> {
            names.add("kind");
            required.add("kind");
            assertThat(schema.path("properties").path("kind").path("const").asString())
                    .as(at)
                    .isEqualTo(kind);
        });
        for (Form.Property property : form.properties()) {
            names.add(property.name());
            JsonNode described = schema.path("properties").path(property.name());
            // A list that must not be empty is required, although to the codec absent and empty are the same.
            if (property.required() || described.path("minItems").asInt(0) > 0) {
                required.add(property.name());
            }
            expect(property.form(), described, at + "/" + property.name());
        }
        assertThat(schema.path("type").asString()).as(at).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean(true)).as(at).isFalse();
        assertThat(schema.path("properties").propertyNames()).as(at).containsExactlyElementsOf(names);
        assertThat(strings(schema.path("required"))).as(at).containsExactlyElementsOf(required);
    }

    /** Dates that are not in the calendar are for the codec alone, so what the schema says of months and days is a part. */
    private static void expectText(Form.Text form, JsonNode unresolved, String at) {
        String ref = unresolved.path("$ref").asString("");
        String name = ref.isEmpty() ? at : ref;
        String definition = name.substring(name.lastIndexOf('/') + 1);
        boolean stricter = STRICTER.contains(definition);
        boolean looser = LOOSER.contains(definition);
        var schema = Schemas.of(ref.isEmpty() ? unresolved.toString() : "{\"$ref\": \"" + absolute(ref) + "\"}");
        for (String probe : PROBES) {
            boolean accepted = schema.validate(JSON.writeValueAsString(probe), InputFormat.JSON)
                    .isEmpty();
            boolean read = form.accepts().test(probe);
            if (looser ? !accepted : !stricter || accepted) {
                assertThat(accepted).as(at + " '" + probe + "'").isEqualTo(read);
            }
        }
        assertThat(schema.validate("1", InputFormat.JSON)).as(at).isNotEmpty();
    }

    private static String absolute(String ref) {
        return BASE + (ref.startsWith("#") ? CorpusSchema.DOCUMENT.fileName() : "") + ref;
    }

    private static JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : resolved(DOCUMENT.path("$defs").path(ref.substring(ref.lastIndexOf('/') + 1)));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asString()));
        return strings;
    }
}
