package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.report.json.FactsJson;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of the facts, asked by a validator that knows nothing of Stemma. */
class FactsSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FactsJson.schema());
    private static final String GPT = Json.facts(Facts.of(GptCorpus.load()));

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void the_facts_of_the_shipped_corpus_have_its_form() {
        assertThat(errors(GPT)).isEmpty();
        assertThat(errors(Json.facts(Facts.of(GptCorpus.load()), EstimatePolicy.INCLUDE)))
                .isEmpty();
    }

    @Test
    void so_have_those_of_a_small_family_and_of_none(@TempDir Path folder) {
        SmallFamily.writtenTo(folder);
        Corpus empty = Corpus.builder()
                .id(GptCorpus.load().id())
                .title(GptCorpus.load().title())
                .dataVersion("1")
                .license("CC0-1.0")
                .build();

        assertThat(errors(Json.facts(Facts.of(CorpusReader.read(folder))))).isEmpty();
        assertThat(errors(Json.facts(Facts.of(empty)))).isEmpty();
    }

    @Test
    void it_is_a_schema_itself() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        assertThat(meta.validate(FactsJson.schema(), InputFormat.JSON)).isEmpty();
        assertThat(Run.of("facts", "--schema").out()).isEqualTo(FactsJson.schema());
    }

    /** Each property that can be renamed anywhere is one that the schema knows, and it misses each that is gone. */
    @Test
    void a_property_that_is_renamed_is_noticed() {
        Matcher names = Pattern.compile("\"([a-zA-Z-]+)\": ").matcher(GPT);
        List<String> all =
                names.results().map(found -> found.group(1)).distinct().toList();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all)
                .allSatisfy(name -> assertThat(errors(Pattern.compile("\"" + name + "\": ")
                                .matcher(GPT)
                                .replaceFirst("\"renamed\": ")))
                        .as(name)
                        .isNotEmpty());
    }

    @Test
    void a_value_of_another_kind_is_noticed() {
        assertThat(errors(GPT.replaceFirst("\"growth\"(,?)", "\"shrinkage\"$1")))
                .isNotEmpty();
        assertThat(errors(GPT.replaceFirst("\"factor\": [0-9.]+", "\"factor\": \"large\"")))
                .isNotEmpty();
        assertThat(errors(GPT.replaceFirst("\"isUnbroken\": (true|false)", "\"isUnbroken\": null")))
                .isNotEmpty();
    }
}
