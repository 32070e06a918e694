package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One deliberate defect for each rule, and the place at which it has to be found. */
class DefectTest {

    /** Rules that a text edit in a folder cannot break; {@link PublishedFilesTest} and others break them. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(
            Rule.CHECKSUM,
            Rule.READ_LIMIT,
            Rule.ARCHIVE_ENTRY,
            Rule.LINKED_FILE,
            Rule.CHANGED_FILE,
            Rule.PROBLEM_LIMIT,
            Rule.CONFLICTING_ENTRY,
            Rule.UNSEALED,
            Rule.WARNING_LIMIT);

    @TempDir
    Path temp;

    static Stream<Defect> defects() {
        return Stream.of(PaperDefects.all(), ClaimDefects.all(), AttributionDefects.all(), ModelDefects.all())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void each_defect_is_the_one_problem_and_is_found_in_its_place(Defect defect) throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        String damaged = replace(folder.resolve(defect.file()), defect.text(), defect.replacement());

        CheckedCorpus checked = CorpusReader.check(folder);

        List<Problem> found = Stream.concat(checked.problems().stream(), checked.warnings().stream())
                .toList();
        assertThat(checked.isValid()).isEqualTo(defect.rule().severity() == Severity.WARNING);
        assertThat(found)
                .filteredOn(problem -> problem.rule() == defect.rule())
                .singleElement()
                .satisfies(problem -> {
                    // the cycle is noticed where it closes, in the other file
                    assertThat(problem.file())
                            .isEqualTo(defect.rule() == Rule.LINEAGE_CYCLE ? "papers/beta.json" : defect.file());
                    assertThat(problem.pointer()).isEqualTo(defect.pointer());
                    String text = defect.rule() == Rule.LINEAGE_CYCLE
                            ? Files.readString(folder.resolve("papers/beta.json"))
                            : damaged;
                    assertThat(problem.line()).hasValue(lineOf(text, defect.inLineOf()));
                    assertThat(problem.column().orElse(0)).isPositive();
                    assertThat(problem.message()).isNotBlank();
                    assertThat(problem.remedy()).isNotBlank();
                });
        assertThat(found)
                .as("nothing but the defect and its consequences")
                .extracting(Problem::rule)
                .filteredOn(rule -> rule != defect.rule())
                .hasSameElementsAs(defect.consequences());
    }

    @Test
    void every_rule_is_broken_by_a_test() {
        Set<Rule> broken =
                defects().map(Defect::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
        broken.addAll(ELSEWHERE);
        broken.addAll(EnumSet.of(Rule.MISSING_FILE, Rule.UNLISTED_FILE, Rule.ENCODING)); // below

        assertThat(Arrays.asList(Rule.values())).allMatch(broken::contains);
    }

    @Test
    void an_author_as_a_text_is_told_both_forms() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        replace(folder.resolve("papers/alpha.json"), "{ \"family\": \"Author\", \"given\": \"A.\" }", "\"A. Author\"");

        assertThat(CorpusReader.check(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/authors/0");
            assertThat(problem.remedy())
                    .contains("{\"family\": \"Brown\", \"given\": \"Tom B.\"}")
                    .contains("{\"name\": \"OpenAI\"}");
        });
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Files.delete(folder.resolve("papers/beta.json"));

        assertThat(CorpusReader.check(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.MISSING_FILE);
            assertThat(problem.file()).isEqualTo("papers/beta.json");
        });
    }

    @Test
    void a_folder_without_an_index_is_no_corpus() {
        assertThat(CorpusReader.check(temp).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.MISSING_FILE);
            assertThat(problem.file()).isEqualTo("index.json");
            assertThat(problem.message()).contains(temp.toString());
        });
    }

    @Test
    void a_path_that_leads_nowhere_is_no_folder() {
        assertThat(CorpusReader.check(temp.resolve("nowhere")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(Rule.MISSING_FILE);
                    assertThat(problem.file()).isEqualTo("nowhere");
                    assertThat(problem.message()).isEqualTo("there is no such file or folder");
                });
    }

    @Test
    void a_file_outside_the_index_is_named() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Files.copy(folder.resolve("papers/beta.json"), folder.resolve("papers/gamma.json"));

        assertThat(CorpusReader.check(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.UNLISTED_FILE);
            assertThat(problem.file()).isEqualTo("papers/gamma.json");
        });
    }

    @Test
    void bytes_that_are_not_utf_8_are_located() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Path file = folder.resolve("papers/beta.json");
        Files.write(
                file, Files.readString(file).replace("Beta\"", "B\u00e9ta\"").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CorpusReader.check(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.ENCODING);
            assertThat(problem.line()).hasValue(3);
            assertThat(problem.column()).hasValue(14);
        });
    }

    @Test
    void a_byte_order_mark_is_refused() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        Path file = folder.resolve("sources.json");
        Files.writeString(file, "\uFEFF" + Files.readString(file));

        assertThat(CorpusReader.check(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo(Rule.ENCODING));
    }

    @Test
    void all_defects_of_all_files_are_reported_together() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        replace(folder.resolve("claims/alpha.json"), "\"verdict\": \"refuted\"", "\"verdict\": \"wrong\"");
        replace(folder.resolve("claims/alpha.json"), "\"stance\": \"supports\"", "\"stance\": \"silent\"");
        replace(folder.resolve("papers/alpha.json"), "2001-02-28", "2001-13-01");
        replace(folder.resolve("results/beta.json"), "\"score\": \"12\"", "\"score\": \"twelve\"");

        assertThat(CorpusReader.check(folder).problems())
                .extracting(problem -> problem.file() + " " + problem.rule())
                .containsExactly(
                        "claims/alpha.json verdict-evidence",
                        "claims/alpha.json invalid-value",
                        "papers/alpha.json impossible-date",
                        "results/beta.json figure-value");
    }

    @Test
    void reading_throws_one_exception_with_all_problems() throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        replace(folder.resolve("papers/alpha.json"), "2001-02-28", "2001-13-01");
        replace(folder.resolve("results/beta.json"), "\"score\": \"12\"", "\"score\": \"twelve\"");

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        InvalidCorpusException.class, () -> CorpusReader.read(folder)))
                .hasMessageContaining("papers/alpha.json:7")
                .hasMessageContaining("results/beta.json:4")
                .extracting(InvalidCorpusException::problems)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    private static String replace(Path file, String text, String replacement) throws IOException {
        String before = Files.readString(file);
        assertThat(before).as("the text to damage is in " + file).contains(text);
        int at = before.indexOf(text);
        String after = before.substring(0, at) + replacement + before.substring(at + text.length());
        Files.writeString(file, after);
        return after;
    }

    private static int lineOf(String text, String part) {
        int at = text.indexOf(part);
        assertThat(at).as("the line of " + part).isNotNegative();
        return (int) Objects.requireNonNull(text)
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
