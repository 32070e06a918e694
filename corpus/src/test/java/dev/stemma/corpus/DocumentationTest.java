package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that users read name what is there. */
class DocumentationTest {

    private static final Path DOCS = Path.of("..", "docs");

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
