package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        SmallFamily.writtenTo(folder);
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }

    @Test
    void says_that_a_corpus_is_valid_and_what_it_holds() {
        Run run = Run.of("check", folder.toString());

        assertThat(run).isEqualTo(new Run(0, "valid: small 1.0.0, 2 papers, 2 models, 4 claims, 2 results\n", ""));
    }

    @Test
    void names_the_files_that_were_edited() throws IOException {
        replace("claims/alpha.json", "Alpha never stops.", "Alpha hardly stops.");

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("; edited since the index was written: claims/alpha.json\n");
    }

    @Test
    void prints_every_problem_on_the_error_stream() throws IOException {
        replace("claims/alpha.json", "\"refuted\"", "\"wrong\"");
        replace("papers/beta.json", "2021-01-01", "2021-02-30");
        replace("models/alpha.json", "\"name\":", "\"nom\":");

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("the corpus in folder " + folder + " has ")
                .containsPattern("(?m)^claims/alpha\\.json:\\d+:\\d+: ")
                .containsPattern("(?m)^papers/beta\\.json:\\d+:\\d+: problem: impossible-date: ")
                .containsPattern("(?m)^models/alpha\\.json:\\d+:\\d+: problem: unknown-property: ")
                .containsPattern("(?m)^models/alpha\\.json:\\d+:\\d+: problem: missing-property: ")
                .contains("    at /dates/0/date; ")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void prints_all_of_many_problems() throws IOException {
        StringBuilder list = new StringBuilder("{\"claims\": [");
        for (int i = 0; i < 60; i++) {
            list.append(i == 0 ? "" : ",").append("\n{}");
        }
        Files.writeString(folder.resolve("claims/alpha.json"), list.append("]}"));

        Run text = Run.of("check", folder.toString());
        Run jsonl = Run.of("check", folder.toString(), "--format", "jsonl");

        assertThat(jsonl.lines()).hasSizeGreaterThan(60);
        assertThat(text.err()).contains("has " + jsonl.lines().size() + " problems:");
        assertThat(text.err().lines().filter(line -> line.startsWith("claims/alpha.json:")))
                .hasSize(jsonl.lines().size());
    }

    @Test
    void jsonl_has_eight_columns_and_goes_to_the_output_stream() throws IOException {
        replace("papers/beta.json", "2021-01-01", "2021-02-30");

        Run run = Run.of("check", folder.toString(), "--format", "jsonl");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        Map<String, Object> problem = Json.object(run.lines().get(0));
        assertThat(problem.keySet())
                .containsExactly("file", "line", "column", "pointer", "severity", "rule", "message", "remedy");
        assertThat(problem)
                .containsEntry("file", "papers/beta.json")
                .containsEntry("pointer", "/dates/0/date")
                .containsEntry("severity", "problem")
                .containsEntry("rule", "impossible-date");
        assertThat(problem.get("line")).isInstanceOf(BigDecimal.class);
        assertThat(problem.get("message").toString()).contains("2021-02-30");
    }

    @Test
    void jsonl_of_a_valid_corpus_is_empty() {
        assertThat(Run.of("check", "--format", "jsonl", folder.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void a_warning_is_printed_and_leaves_the_corpus_valid() throws IOException {
        replace("papers/beta.json", "2021-01-01", "1999-01-01");

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("valid: ").contains("2 results, 1 warning;");
        assertThat(run.err()).containsPattern("^papers/beta\\.json:\\d+:\\d+: warning: lineage-date: ");
        Run jsonl = Run.of("check", folder.toString(), "--format", "jsonl");
        assertThat(jsonl.exit()).isZero();
        assertThat(Json.object(jsonl.lines().get(0))).containsEntry("severity", "warning");
    }

    @Test
    void strict_takes_warnings_for_problems() throws IOException {
        assertThat(Run.of("check", "--strict", folder.toString()).exit()).isZero();
        replace("papers/beta.json", "2021-01-01", "1999-01-01");

        Run run = Run.of("check", "--strict", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("the corpus in folder " + folder + " has 1 warning:\npapers/beta.json:");
        assertThat(Run.of("check", "--strict", "--format", "jsonl", folder.toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void problems_come_before_warnings_and_both_are_counted() throws IOException {
        replace("papers/beta.json", "2021-01-01", "1999-01-01");
        replace("claims/alpha.json", "\"refuted\"", "\"wrong\"");

        Run run = Run.of("check", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .containsPattern("^the corpus in folder .* has \\d problems? and 1 warning:\n")
                .containsPattern("(?s)problem: invalid-value: .*papers/beta\\.json:\\d+:\\d+: warning: lineage-date: ");
    }

    @Test
    void needs_a_path() {
        Run run = Run.of("check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("PATH");
    }

    @Test
    void a_missing_folder_is_a_wrong_call() {
        Run run = Run.of("check", folder.resolve("nowhere").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("stemma: " + folder.resolve("nowhere") + ": no such file or folder\n");
    }
}
