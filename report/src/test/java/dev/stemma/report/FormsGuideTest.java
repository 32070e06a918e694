package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.report.table.ClaimTable;
import dev.stemma.report.table.CoverageTable;
import dev.stemma.report.table.FactTables;
import dev.stemma.report.table.FigureTable;
import dev.stemma.report.table.ResultTable;
import dev.stemma.report.table.Table;
import dev.stemma.report.table.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide to the forms of output names every command, format and column, and what it shows is what is printed. */
class FormsGuideTest {

    private static final Path GUIDE = Path.of("../docs/forms.md");
    private static final Corpus GPT = GptCorpus.load();

    private static String guide = "";

    @BeforeAll
    static void read() throws IOException {
        guide = Files.readString(GUIDE);
    }

    private static <R> String columns(Table<R> table, TableFormat format) {
        StringWriter out = new StringWriter();
        try {
            format.write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String first = out.toString().lines().findFirst().orElseThrow();
        return (format == TableFormat.CSV ? Stream.of(first.split(",")) : Json.object(first).keySet().stream())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    @Test
    void it_names_every_command_that_prints_and_each_of_its_formats() {
        List<String> commands = found("(?m)^  ([a-z]+)  ", Run.of("--help").out())
                .map(match -> match.group(1))
                .filter(command -> !command.equals("format"))
                .toList();

        assertThat(commands).contains("render", "completion");
        for (String command : commands) {
            assertThat(guide).containsPattern("(?m)^\\| .*`" + command + "[ `]");
            List<String> formats = found(
                            "(?m)--format=<format>\\s+([a-z, -]+)\\. Default",
                            Run.of(command, "--help").out())
                    .flatMap(match -> Stream.of(match.group(1).split(", ")))
                    .toList();
            for (String format : formats) {
                assertThat(guide).containsPattern("(?m)^\\| .*`" + command + "`.*\\| `--format " + format + "`");
            }
        }
    }

    @Test
    void it_names_the_columns_of_every_table_in_order() {
        String text = guide.replace("\n", " ");
        assertThat(text)
                .contains(
                        columns(ClaimTable.of(GPT), TableFormat.JSONL),
                        columns(ResultTable.of(GPT), TableFormat.JSONL));
        assertThat(text).contains("`figures`: " + columns(FigureTable.of(GPT), TableFormat.JSONL));
        assertThat(text).contains("`coverage`: " + columns(CoverageTable.of(GPT), TableFormat.JSONL));
        for (Map.Entry<String, Table<?>> table : FactTables.of(Facts.of(GPT)).entrySet()) {
            assertThat(guide)
                    .containsPattern("(?m)^\\| `" + table.getKey() + "` \\| [^|]+ \\| "
                            + Pattern.quote(columns(table.getValue(), TableFormat.CSV)) + " \\|$");
        }
    }

    @Test
    void its_example_for_fact_checkers_is_a_line_that_is_printed() {
        String shown = found("(?s)```json\n(.+?)\n```", guide)
                .findFirst()
                .orElseThrow()
                .group(1);
        Map<String, Object> example = Json.object(shown);

        Map<String, Object> printed = Json.lines(
                        Run.of("claims", "--fact-check").out())
                .stream()
                .filter(claim -> claim.get("id").equals(example.get("id")))
                .findFirst()
                .orElseThrow();

        assertThat(example.keySet()).containsExactlyElementsOf(printed.keySet());
        assertThat(example).containsEntry("label", printed.get("label"));
        assertThat(Json.objects(printed.get("evidence"))).containsAll(Json.objects(example.get("evidence")));
    }
}
