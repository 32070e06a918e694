package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    static Path small;

    @BeforeAll
    static void write() {
        SmallFamily.writtenTo(small);
    }

    private static List<Map<String, Object>> jsonl(String table) {
        Run run = Run.of(table, "--corpus", small.toString());
        assertThat(run.exit()).isZero();
        return Json.lines(run.out());
    }

    private static List<List<String>> csv(String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isZero();
        return CsvReader.builder().ofCsvRecord(run.out()).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<List<String>> csv(String table) {
        return csv(table, "--format", "csv", "--corpus", small.toString());
    }

    @Test
    void claims_have_the_fixed_columns_as_jsonl() {
        List<Map<String, Object>> rows = jsonl("claims");

        assertThat(rows).hasSize(4);
        Map<String, Object> row = rows.get(0);
        assertThat(row.keySet())
                .containsExactly(
                        "id",
                        "paper",
                        "section",
                        "kind",
                        "statement",
                        "assertions",
                        "verdict",
                        "rationale",
                        "evidence",
                        "capabilities");
        assertThat(row)
                .containsEntry("id", "alpha/start/says")
                .containsEntry("paper", "alpha")
                .containsEntry("section", "1")
                .containsEntry("kind", "result")
                .containsEntry("statement", Map.of("en", SmallFamily.STATEMENT, "zh", "Alpha 的论断。"))
                .containsEntry(
                        "assertions",
                        List.of(Map.of(
                                "source",
                                "reader",
                                "section",
                                "9.1",
                                "place",
                                "paragraph 2, sentence 1",
                                "attribution",
                                "named-section")))
                .containsEntry("verdict", "supported")
                .containsEntry(
                        "evidence", List.of(Map.of("source", "alpha-paper", "locator", "§ 1", "stance", "supports")))
                .containsEntry("capabilities", List.of("counting"));
    }

    @Test
    void an_assertion_of_the_paper_has_the_section_and_the_words_of_its_locator() {
        assertThat(Json.objects(jsonl("claims").get(3).get("assertions")))
                .singleElement()
                .satisfies(assertion -> assertThat(assertion)
                        .hasSize(4)
                        .containsEntry("source", "alpha-paper")
                        .containsEntry("section", "2")
                        .containsEntry("place", "§ 2, p. 3")
                        .containsEntry("attribution", null));
    }

    @Test
    void claims_are_flattened_as_csv() {
        List<List<String>> rows = csv("claims");

        assertThat(rows.get(0))
                .containsExactly(
                        "id",
                        "paper",
                        "section",
                        "kind",
                        "statement_en",
                        "statement_zh",
                        "assertions",
                        "verdict",
                        "rationale_en",
                        "rationale_zh",
                        "evidence",
                        "capabilities");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1))
                .containsExactly(
                        "alpha/start/says",
                        "alpha",
                        "1",
                        "result",
                        SmallFamily.STATEMENT,
                        "Alpha 的论断。",
                        "[{\"source\":\"reader\",\"section\":\"9.1\",\"place\":\"paragraph 2, sentence 1\",\"attribution\":\"named-section\"}]",
                        "supported",
                        "The text decides.",
                        "以原文为准。",
                        "[{\"source\":\"alpha-paper\",\"locator\":\"§ 1\",\"stance\":\"supports\"}]",
                        "counting");
    }

    @Test
    void figures_have_the_fixed_columns_and_a_row_for_each_way_of_disclosure() {
        assertThat(csv("figures").stream().map(row -> row.subList(0, 8)))
                .containsExactly(
                        List.of("subject", "quantity", "unit", "disclosure", "value", "source", "locator", "preferred"),
                        List.of(
                                "alpha-one",
                                "parameters",
                                "parameters",
                                "stated",
                                "1.50e6",
                                "alpha-paper",
                                "§ 1",
                                "true"),
                        List.of(
                                "alpha-one",
                                "parameters",
                                "parameters",
                                "estimated",
                                "2e6",
                                "beta-paper",
                                "§ 2",
                                "false"),
                        List.of("alpha-one", "layers", "layers", "stated", "6", "alpha-paper", "§ 1", "true"),
                        List.of("alpha-one", "d-ff", "units", "derived", "24", "", "", "true"),
                        List.of("alpha-one", "optimizer", "term", "stated", "Adam", "alpha-paper", "§ 1", "true"),
                        List.of("alpha-one", "post-training", "term", "not-applicable", "", "", "", "true"),
                        List.of(
                                "alpha-one",
                                "training-tokens",
                                "tokens",
                                "unstated",
                                "",
                                "alpha-paper beta-paper",
                                "",
                                "true"),
                        List.of("beta-one", "parameters", "parameters", "withheld", "", "beta-paper", "§ 2", "true"),
                        List.of("beta-one", "layers", "layers", "stated", "12", "beta-paper", "§ 1", "true"));
    }

    @Test
    void figures_as_jsonl_have_every_column_in_every_row() {
        List<Map<String, Object>> rows = jsonl("figures");

        assertThat(rows)
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.keySet())
                        .containsExactly(
                                "subject",
                                "quantity",
                                "unit",
                                "disclosure",
                                "value",
                                "source",
                                "locator",
                                "preferred",
                                "id",
                                "subject_name",
                                "paper",
                                "printed",
                                "low",
                                "high",
                                "formula",
                                "inputs",
                                "note",
                                "preference"));
        assertThat(rows.get(0)).containsEntry("value", new BigDecimal("1.50e6")).containsEntry("preferred", true);
        assertThat(rows.get(3)).containsEntry("source", null).containsEntry("locator", null);
        assertThat(rows.get(4)).containsEntry("value", "Adam");
        assertThat(rows.get(6)).containsEntry("value", null).containsEntry("source", "alpha-paper beta-paper");
    }

    @Test
    void numbers_keep_the_digits_of_the_source() {
        assertThat(Run.of("figures", "--corpus", small.toString()).out()).contains("\"value\":1.50e6,");
        assertThat(Run.of("results", "--corpus", small.toString()).out())
                .contains("\"score\":92.50,", "\"score\":7.1e1,");
    }

    @Test
    void results_have_the_fixed_columns() {
        assertThat(csv("results").stream().map(row -> row.subList(0, 11)))
                .containsExactly(
                        List.of(
                                "model",
                                "benchmark",
                                "metric",
                                "setting",
                                "shots",
                                "split",
                                "score",
                                "source",
                                "locator",
                                "variant",
                                "printing"),
                        List.of(
                                "alpha-one",
                                "sums",
                                "accuracy",
                                "few-shot",
                                "4",
                                "test",
                                "92.50",
                                "alpha-paper",
                                "§ 2",
                                "",
                                ""),
                        List.of(
                                "alpha-one",
                                "sums",
                                "accuracy",
                                "zero-shot",
                                "",
                                "",
                                "7.1e1",
                                "alpha-paper",
                                "§ 2",
                                "",
                                ""));
        Map<String, Object> row = jsonl("results").get(1);
        assertThat(row.keySet())
                .startsWith("model", "benchmark", "metric", "setting", "shots", "split", "score", "source", "locator");
        assertThat(row).containsEntry("shots", null).containsEntry("score", new BigDecimal("7.1e1"));
    }

    @Test
    void a_result_needs_no_other_file() {
        assertThat(jsonl("results").get(0))
                .containsEntry("id", "alpha-paper/alpha-one/sums/accuracy/few-shot?shots=4&split=test")
                .containsEntry("model_name", "Model alpha-one")
                .containsEntry("unit", "percent")
                .containsEntry("better", "higher")
                .containsEntry("parameters", new BigDecimal("1.50e6"))
                .containsEntry("parameters_disclosure", "stated")
                .containsEntry("suites", List.of())
                .containsEntry("formula", null);
    }

    @Test
    void what_is_worked_out_says_of_what() {
        assertThat(Json.lines(Run.of("results").out()).stream()
                        .map(row -> (String) row.get("formula"))
                        .filter(Objects::nonNull))
                .contains(
                        "mean(boolq, cb, copa, rte, wic, wsc, multirc, record)",
                        "accuracy - best earlier accuracy",
                        "200 * (accuracy[no blanks, clean examples] - accuracy[no blanks]) / (accuracy[no blanks, clean examples] + accuracy[no blanks])",
                        "100 * examples[clean examples] / examples");
    }

    @Test
    void spreadsheets_get_a_mark_no_formulas_and_numbers_as_they_are() {
        String csv = Run.of("results", "--excel").out();

        assertThat(csv).startsWith("\uFEFFmodel,benchmark").endsWith("\r\n").contains(",-0.06,");
        assertThat(csv).isEqualTo(Run.of("results", "--format", "excel").out());
    }

    @Test
    void a_table_of_facts_is_printed_by_name() {
        assertThat(csv("facts", "--table", "training-data"))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith("paper", "name", "tokens", "weight", "epochs");
        assertThat(Run.of("facts", "--table", "nothing"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("There is no table 'nothing'", "training-data"));
    }

    @Test
    void coverage_counts_what_comes_from_where_tables_before_text() {
        assertThat(csv("coverage"))
                .containsExactly(
                        List.of("source", "place", "figures", "results"),
                        List.of("alpha-paper", "\u00a7 1", "3", "0"),
                        List.of("alpha-paper", "\u00a7 2", "0", "2"),
                        List.of("beta-paper", "\u00a7 1", "1", "0"));
    }

    @Test
    void csv_lines_end_with_a_line_feed_and_begin_with_the_header() {
        String csv = Run.of("results", "--format", "csv").out();

        assertThat(csv).startsWith("model,benchmark,metric,").endsWith("\n").doesNotContain("\r");
    }
}
