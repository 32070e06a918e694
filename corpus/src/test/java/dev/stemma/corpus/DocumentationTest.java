package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The pages that users read name what is there. */
class DocumentationTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path RESOURCES = Path.of("src/main/resources/dev/stemma/corpus");
    private static final Pattern QUOTED = Pattern.compile("`(?:files\\[]\\.)?([A-Za-z0-9]+)`");

    @Test
    void every_rule_is_explained_once_with_meaning_message_and_remedy() throws IOException {
        List<List<String>> rows = rows(Files.readString(DOCS.resolve("editing-the-corpus.md")));

        assertThat(rows)
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> "`" + rule.id() + "`")
                        .toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .hasSize(4)
                        .allSatisfy(cell -> assertThat(cell).isNotBlank()));
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.get(2)).as(row.get(0)).startsWith("`").endsWith("`"));
    }

    /** The rows of the tables of rules, cell by cell; a bar within backticks belongs to its cell. */
    private static List<List<String>> rows(String page) {
        return page.substring(page.indexOf("\n## The rules\n"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split(" \\| "))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    @Test
    void the_corpus_readme_explains_the_properties_of_the_schema_and_no_others() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(RESOURCES.resolve("schema/corpus.schema.json")));
        Set<String> ofEntries = properties(schema.get("$defs"));
        Set<String> properties = properties(schema);
        properties.addAll(List.of("files", "path", "sha256")); // which a single file has not
        List<String> readme = Files.readAllLines(RESOURCES.resolve("gpt/README.md"));
        Set<String> explained = new TreeSet<>();
        int type = -1;
        for (String line : readme) {
            List<String> cells = List.of(line.split(" *\\| *"));
            if (cells.contains("type")) {
                type = cells.indexOf("type");
            } else if (!line.startsWith("|")) {
                type = -1;
            } else if (type > 0) {
                quoted(cells.get(type - 1)).forEach(explained::add);
            }
        }

        assertThat(readme.stream().flatMap(DocumentationTest::quoted)).containsAll(ofEntries);
        assertThat(explained).hasSizeGreaterThan(80).isSubsetOf(properties);
    }

    private static Set<String> properties(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.findValues("properties").forEach(object -> names.addAll(object.propertyNames()));
        return names;
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1));
    }

    @Test
    void an_editor_is_told_of_a_schema_for_every_file_of_the_small_corpus() throws IOException {
        String page = Files.readString(DOCS.resolve("your-own-corpus.md"));
        Matcher pairs = Pattern.compile("\"/my-family/([^\"]+)\"\\], \"url\": \"./schemas/([^\"]+)\"")
                .matcher(page);
        List<String> told =
                pairs.results().map(pair -> pair.group(1) + " " + pair.group(2)).toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(SmallCorpus.FILES.stream()
                        .map(file -> file.replaceAll("/.*", "/*.json") + " "
                                + Schemas.ofFile(file).fileName())
                        .distinct()
                        .toList());
        for (CorpusSchema schema : List.of(CorpusSchema.DOCUMENT, CorpusSchema.LINE)) {
            assertThat(page).contains("`" + schema.fileName() + "`");
        }
    }
}
