package dev.stemma.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.id.Named;
import dev.stemma.report.Json;
import dev.stemma.report.Run;
import dev.stemma.report.SmallFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of JSON lines, asked by a validator that knows nothing of Stemma. */
class TableSchemaTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Schema schema(String... command) {
        Run run = Run.of(command);
        assertThat(run.exit()).isZero();
        return SCHEMAS.getSchema(run.out());
    }

    private static List<Error> errors(Schema schema, String line) {
        return schema.validate(line, InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource({"claims,", "claims,--fact-check=en", "claims,--fact-check=zh", "figures,", "results,", "coverage,"})
    void every_line_has_the_form_of_its_schema(String command, String option, @TempDir Path folder) {
        String[] shipped = option == null ? new String[] {command} : new String[] {command, option};
        Schema schema = schema(with(shipped, "--schema"));
        SmallFamily.writtenTo(folder);

        for (Run run : List.of(Run.of(shipped), Run.of(with(shipped, "--corpus", folder.toString())))) {
            assertThat(run.lines()).isNotEmpty();
            for (String line : run.lines()) {
                assertThat(errors(schema, line)).as(line).isEmpty();
            }
        }
    }

    @Test
    void so_have_the_problems_of_a_corpus(@TempDir Path folder) throws IOException {
        SmallFamily.writtenTo(folder);
        Files.writeString(folder.resolve("claims/alpha.json"), "{\"claims\": [{}, 1, {\"id\": 2}]}");
        Files.writeString(folder.resolve("papers/beta.json"), "{");
        Schema schema = schema("check", "--schema");

        List<String> lines =
                Run.of("check", "--format", "jsonl", folder.toString()).lines();

        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines)
                .allSatisfy(line -> assertThat(errors(schema, line)).as(line).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"claims,", "claims,--fact-check", "figures,", "results,", "coverage,"})
    void a_property_more_or_less_is_noticed(String command, String option) {
        String[] call = option == null ? new String[] {command} : new String[] {command, option};
        Schema schema = schema(with(call, "--schema"));
        String line = Run.of(call).lines().get(0);

        assertThat(Json.object(line).keySet())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(errors(schema, line.replaceFirst("\"" + name + "\":", "\"renamed\":")))
                        .as(name)
                        .isNotEmpty());
    }

    @Test
    void the_words_of_the_schemas_are_those_of_the_model() {
        Map<String, Object> claim = properties(TableSchema.CLAIMS);
        assertThat(words(claim, "kind")).isEqualTo(ids(ClaimKind.values()));
        assertThat(words(claim, "verdict")).isEqualTo(ids(Verdict.values()));
        Map<String, Object> assertion = Json.in(Json.in(claim, "assertions"), "items");
        List<String> labels = new ArrayList<>(ids(AttributionLabel.values()));
        labels.add(null);
        assertThat(words(Json.in(assertion, "properties"), "attribution")).isEqualTo(labels);
        assertThat(words(properties(TableSchema.FIGURES), "disclosure")).isEqualTo(ids(FigureKind.values()));
        assertThat(words(properties(TableSchema.RESULTS), "setting")).isEqualTo(ids(Setting.values()));
        Map<String, Object> evidence = Json.in(Json.in(properties(TableSchema.FACT_CHECK), "evidence"), "items");
        assertThat(words(Json.in(evidence, "properties"), "stance")).isEqualTo(ids(Stance.values()));
    }

    @Test
    void they_are_schemas_themselves() {
        Schema meta = SCHEMAS.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        for (TableSchema schema : TableSchema.values()) {
            assertThat(errors(meta, schema.text())).as(schema.name()).isEmpty();
        }
    }

    private static String[] with(String[] call, String... more) {
        String[] all = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        return all;
    }

    private static Map<String, Object> properties(TableSchema schema) {
        return Json.in(Json.object(schema.text()), "properties");
    }

    private static Object words(Map<String, Object> properties, String name) {
        return Json.in(properties, name).get("enum");
    }

    private static List<String> ids(Named[] values) {
        return Arrays.stream(values).map(Named::id).toList();
    }
}
