package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
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
            Rule.CONFLICTING_ENTRY);

    @TempDir
    Path temp;

    /**
     * A defect: in a file, a text is replaced; the rule that is then broken, and the pointer and the text in whose line the
     * problem has to stand.
     */
    record Defect(
            Rule rule,
            String file,
            String text,
            String replacement,
            String pointer,
            String inLineOf,
            Set<Rule> consequences) {

        Defect(Rule rule, String file, String text, String replacement, String pointer, String inLineOf) {
            this(rule, file, text, replacement, pointer, inLineOf, Set.of());
        }

        /** Adds rules that the same edit breaks elsewhere. */
        Defect alsoBreaking(Rule... rules) {
            return new Defect(rule, file, text, replacement, pointer, inLineOf, Set.of(rules));
        }

        @Override
        public String toString() {
            return rule + " in " + file + " at " + pointer;
        }
    }

    static Stream<Defect> defects() {
        return Stream.of(
                new Defect(
                        Rule.FORMAT_VERSION, "index.json", "\"format\": 1", "\"format\": 99", "/format", "\"format\""),
                new Defect(
                        Rule.FILE_NAME,
                        "index.json",
                        "{ \"path\": \"sources.json\" },",
                        "{ \"path\": \"sources.json\" }, { \"path\": \"../sources.json\" },",
                        "/files/1/path",
                        "../sources.json"),
                new Defect(
                        Rule.FILE_NAME,
                        "index.json",
                        "{ \"path\": \"sources.json\" },",
                        "{ \"path\": \"sources.json\" }, { \"path\": \"sources.json\" },",
                        "/files/1/path",
                        "\"path\": \"sources.json\""),
                new Defect(
                                Rule.FILE_NAME,
                                "papers/beta.json",
                                "\"id\": \"beta\"",
                                "\"id\": \"gamma\"",
                                "/id",
                                "\"id\": \"gamma\"")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                                Rule.FILE_NAME,
                                "claims/alpha.json",
                                "\"paper\": \"alpha\", \"section\": \"1.1\"",
                                "\"paper\": \"beta\", \"section\": \"abstract\"",
                                "/claims/0/paper",
                                "alpha/method/counts")
                        .alsoBreaking(Rule.CLAIM_ID, Rule.CLAIM_ASSERTION, Rule.DANGLING_REFERENCE),
                new Defect(
                        Rule.JSON_SYNTAX,
                        "benchmarks.json",
                        "\"name\": \"CountIt\",",
                        "\"name\": \"CountIt\"",
                        "",
                        "\"description\""),
                new Defect(
                        Rule.DUPLICATE_KEY,
                        "papers/beta.json",
                        "\"title\": \"Beta\",",
                        "\"title\": \"Beta\",\n  \"title\": \"Gamma\",",
                        "/title",
                        "Gamma"),
                new Defect(
                                Rule.UNKNOWN_PROPERTY,
                                "claims/alpha.json",
                                "\"rationale\": { \"en\": \"Figure 1 shows it.\"",
                                "\"rationnale\": { \"en\": \"Figure 1 shows it.\"",
                                "/claims/0/rationnale",
                                "rationnale")
                        .alsoBreaking(Rule.MISSING_PROPERTY),
                new Defect(Rule.MISSING_PROPERTY, "papers/alpha.json", "  \"title\": \"Alpha\",\n", "", "", "{"),
                new Defect(
                        Rule.MISSING_PROPERTY,
                        "models/alpha.json",
                        "\"value\": \"GELU\", ",
                        "",
                        "/models/0/figures/2/figures/0",
                        "\"kind\": \"stated\", \"source\""),
                new Defect(
                        Rule.WRONG_TYPE,
                        "models/alpha.json",
                        "\"flagship\": true",
                        "\"flagship\": \"yes\"",
                        "/models/0/flagship",
                        "flagship"),
                new Defect(
                        Rule.WRONG_TYPE,
                        "papers/alpha.json",
                        "\"page\": 2",
                        "\"page\": 2.5",
                        "/sections/1/page",
                        "2.5"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "claims/alpha.json",
                        "\"verdict\": \"refuted\"",
                        "\"verdict\": \"refutted\"",
                        "/claims/1/verdict",
                        "refutted"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "claims/alpha.json",
                        "\"place\": \"paragraph 1\"",
                        "\"place\": \"para 1\"",
                        "/claims/1/assertions/0/place",
                        "para 1"),
                new Defect(
                        Rule.IMPOSSIBLE_DATE,
                        "papers/alpha.json",
                        "2001-02-28",
                        "2001-02-29",
                        "/dates/0/date",
                        "2001-02-29"),
                new Defect(
                        Rule.EMPTY_LOCATOR,
                        "papers/alpha.json",
                        "{ \"page\": 1 }",
                        "{}",
                        "/dates/0/locator",
                        "2001-02-28"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "sources.json",
                                "\"id\": \"older-2000\"",
                                "\"id\": \"beta-paper\"",
                                "/sources/2/id",
                                "An older work")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "papers/alpha.json",
                                "\"id\": \"1.1\"",
                                "\"id\": \"1\"",
                                "/sections/2/id",
                                "Details")
                        .alsoBreaking(Rule.UNKNOWN_SECTION),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "benchmarks.json",
                                "\"id\": \"seconds\"",
                                "\"id\": \"accuracy\"",
                                "/benchmarks/0/metrics/1/id",
                                "lower")
                        .alsoBreaking(Rule.RESULT_METRIC),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "claims/alpha.json",
                        "\"capabilities\": [\"counting\"]",
                        "\"capabilities\": [\"counring\"]",
                        "/claims/0/capabilities/0",
                        "counring"),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "papers/beta.json",
                        "\"work\": \"alpha\"",
                        "\"work\": \"alpah\"",
                        "/buildsOn/0/work",
                        "alpah"),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "models/alpha.json",
                        "\"searched\": [\"alpha-paper\"]",
                        "\"searched\": [\"gamma\"]",
                        "/models/0/figures/1/figures/0/searched/0",
                        "gamma"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "capabilities.json",
                        "\"section\": \"1.1\"",
                        "\"section\": \"7.3\"",
                        "/capabilities/0/demonstrations/1/locator/section",
                        "7.3"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "papers/alpha.json",
                        "\"parent\": \"1\"",
                        "\"parent\": \"2\"",
                        "/sections/2/parent",
                        "Details"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "claims/alpha.json",
                        "\"section\": \"1.0\"",
                        "\"section\": \"1.7\"",
                        "/claims/1/assertions/0/section",
                        "1.7"),
                new Defect(
                        Rule.UNKNOWN_SECTION,
                        "sources.json",
                        "[\"1\", \"1.1\"]",
                        "[\"1\", \"1.2\"]",
                        "/sources/3/outline/1/covers/1",
                        "1.2"),
                new Defect(
                                Rule.CLAIM_ID,
                                "claims/alpha.json",
                                "\"id\": \"alpha/method/counts\"",
                                "\"id\": \"beta/method/counts\"",
                                "/claims/0/id",
                                "beta/method/counts")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "{ \"kind\": \"reading\", \"source\": \"reader\", \"section\": \"1.0\", \"place\": \"paragraph 1\" }",
                        "",
                        "/claims/1/assertions",
                        "\"assertions\": [\n        \n"),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "\"section\": \"1.0\"",
                        "\"section\": \"2.0\"",
                        "/claims/1/assertions/0/section",
                        "2.0"),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "\"source\": \"reader\", \"section\": \"1.0\"",
                        "\"source\": \"older-2000\", \"section\": \"1.0\"",
                        "/claims/1/assertions/0/source",
                        "older-2000"),
                new Defect(
                        Rule.CLAIM_ASSERTION,
                        "claims/alpha.json",
                        "\"kind\": \"paper\", \"source\": \"alpha-paper\", \"locator\": { \"section\": \"1.1\", \"page\": 3 }",
                        "\"kind\": \"paper\", \"source\": \"beta-paper\", \"locator\": { \"page\": 3 }",
                        "/claims/0/assertions/1/source",
                        "beta-paper"),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"stance\": \"contradicts\"",
                        "\"stance\": \"silent\"",
                        "/claims/1/verdict",
                        "refuted"),
                new Defect(
                        Rule.VERDICT_EVIDENCE,
                        "claims/alpha.json",
                        "\"stance\": \"supports\"",
                        "\"stance\": \"contradicts\"",
                        "/claims/0/verdict",
                        "\"verdict\": \"supported\""),
                new Defect(
                        Rule.CLAIM_CONTRADICTION,
                        "claims/alpha.json",
                        "[\"alpha/abstract/cannot-count\"]",
                        "[\"alpha/method/counts\"]",
                        "/claims/0/contradicts/0",
                        "\"contradicts\": ["),
                new Defect(
                        Rule.ANNOTATION_SETTLEMENT,
                        "claims/alpha.json",
                        "\"label\": \"partly-supported\"",
                        "\"label\": \"supported\"",
                        "/claims/0/settlement",
                        "settlement"),
                new Defect(
                        Rule.ANNOTATION_SETTLEMENT,
                        "claims/alpha.json",
                        "\"annotator\": \"second\"",
                        "\"annotator\": \"first\"",
                        "/claims/0/annotations/1/annotator",
                        "2020-01-03"),
                new Defect(
                        Rule.PAPER_FLAGSHIP,
                        "models/beta.json",
                        "\"flagship\": true",
                        "\"flagship\": false",
                        "/models/0/flagship",
                        "beta-small"),
                new Defect(
                                Rule.PAPER_FLAGSHIP,
                                "papers/beta.json",
                                "[\"beta-paper\"],\n  \"dates\": [\n    { \"kind\": \"preprint\", \"date\": \"2002-06\", \"source\": \"beta-paper\", \"locator\": { \"page\": 1 } }\n  ],\n  \"sections\": [\n    { \"id\": \"abstract\", \"source\": \"beta-paper\", \"title\": \"Abstract\" }\n  ],",
                                "[],",
                                "/documents",
                                "documents")
                        .alsoBreaking(Rule.UNKNOWN_SECTION),
                new Defect(
                        Rule.LINEAGE_CYCLE,
                        "papers/alpha.json",
                        "\"work\": \"older-2000\"",
                        "\"work\": \"beta\"",
                        "/buildsOn/0/work",
                        "\"work\": \"alpha\""),
                new Defect(
                        Rule.DUPLICATE_QUANTITY,
                        "models/alpha.json",
                        "\"quantity\": \"layers\"",
                        "\"quantity\": \"parameters\"",
                        "/models/0/figures/1/quantity",
                        "unstated"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/alpha.json",
                        "\"value\": \"117e6\"",
                        "\"value\": \"117M\"",
                        "/models/0/figures/0/figures/0/value",
                        "117M"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/beta.json",
                        "\"low\": \"1e9\"",
                        "\"low\": \"3e9\"",
                        "/models/1/figures/0/figures/1/low",
                        "3e9"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "results/beta.json",
                        "\"score\": \"12\"",
                        "\"score\": \"twelve\"",
                        "/results/1/score",
                        "twelve"),
                new Defect(
                        Rule.FIGURE_PREFERENCE,
                        "models/beta.json",
                        "\"preference\": { \"en\": \"It declines to say.\", \"zh\": \"它不肯说。\" }, ",
                        "",
                        "/models/1/figures/0",
                        "{ \"quantity\": \"parameters\", \"figures\": [\n          { \"kind\": \"withheld\""),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/alpha.json",
                        "\"searched\": [\"alpha-paper\"]",
                        "\"searched\": []",
                        "/models/0/figures/1/figures/0",
                        "unstated"),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": []",
                        "/models/0/figures/0/figures/0",
                        "derived"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "results/beta.json",
                        "\"metric\": \"seconds\"",
                        "\"metric\": \"minutes\"",
                        "/results/1/metric",
                        "minutes"),
                new Defect(
                        Rule.RESULT_SHOTS,
                        "results/beta.json",
                        "\"shots\": 0",
                        "\"shots\": 3",
                        "/results/1/shots",
                        "greedy"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "systems.json",
                                "\"id\": \"people\"",
                                "\"id\": \"alpha-1\"",
                                "/systems/0/id",
                                "Human")
                        .alsoBreaking(Rule.DANGLING_REFERENCE),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"gainIn\": \"gain\"",
                        "/benchmarks/0/metrics/2/gainIn",
                        "gainIn"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"sumOf\": [\"seconds\", \"minutes\"]",
                        "/benchmarks/0/metrics/2/sumOf/1",
                        "sumOf"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"comparison\": {\"kind\": \"share\", \"metric\": \"gain\", \"of\": \"greedy\"}",
                        "/benchmarks/0/metrics/2/comparison/metric",
                        "comparison"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"comparison\": {\"kind\": \"share\", \"metric\": \"accuracy\"}",
                        "/benchmarks/0/metrics/2/comparison",
                        "comparison"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "papers/beta.json",
                        "\"weight\": \"60\"",
                        "\"weight\": \"60%\"",
                        "/trainingData/0/weight",
                        "60%"),
                new Defect(
                                Rule.DUPLICATE_ID,
                                "sources.json",
                                "{ \"section\": \"1.1\", \"title\": \"Method\"",
                                "{ \"section\": \"1.0\", \"title\": \"Method\"",
                                "/sources/3/outline/1/section",
                                "Method")
                        .alsoBreaking(Rule.UNKNOWN_SECTION),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "papers/beta.json",
                        "\"documents\": [\"beta-paper\"]",
                        "\"documents\": [\"beta-paper\", \"beta-paper\"]",
                        "/documents/1",
                        "documents"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "sources.json",
                        "[\"1\", \"1.1\"]",
                        "[\"1\", \"1\"]",
                        "/sources/3/outline/1/covers/1",
                        "Method"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": [\"layers\", \"layers\"]",
                        "/models/0/figures/0/figures/0/inputs/1",
                        "inputs"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "benchmarks.json",
                        "\"gainIn\": \"accuracy\"",
                        "\"averageOf\": [\"accuracy\", \"accuracy\"]",
                        "/benchmarks/0/metrics/2/averageOf/1",
                        "averageOf"),
                new Defect(
                        Rule.DUPLICATE_ID,
                        "claims/alpha.json",
                        "\"capabilities\": [\"counting\"]",
                        "\"capabilities\": [\"counting\", \"counting\"]",
                        "/claims/0/capabilities/1",
                        "\"capabilities\""),
                new Defect(
                        Rule.PAPER_FLAGSHIP,
                        "papers/beta.json",
                        "\"documents\": [\"beta-paper\"]",
                        "\"documents\": [\"beta-paper\", \"reader\"]",
                        "/documents/1",
                        "documents"),
                new Defect(
                        Rule.RESULT_METRIC,
                        "benchmarks.json",
                        "\"name\": \"CountIt\",",
                        "\"name\": \"CountIt\", \"averageOf\": [\"count-it\"],",
                        "/benchmarks/0/averageOf/0",
                        "averageOf"),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "capabilities.json",
                        "\"kind\": \"demonstrated\", \"paper\": \"alpha\"",
                        "\"kind\": \"demonstrated\", \"paper\": \"beta\"",
                        "/capabilities/0/demonstrations/1/claims/0",
                        "demonstrated"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/alpha.json",
                        "\"value\": \"117e6\"",
                        "\"value\": \"-117e6\"",
                        "/models/0/figures/0/figures/0/value",
                        "-117e6"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "models/beta.json",
                        "\"value\": \"1.5e9\"",
                        "\"value\": \"9e9\"",
                        "/models/1/figures/0/figures/1/high",
                        "9e9"),
                new Defect(
                        Rule.FIGURE_VALUE,
                        "results/beta.json",
                        "\"score\": \"12\"",
                        "\"score\": \"1e999\"",
                        "/results/1/score",
                        "1e999"),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": [\"heads\"]",
                        "/models/0/figures/0/figures/0/inputs/0",
                        "heads"),
                new Defect(
                        Rule.MISSING_EVIDENCE,
                        "models/beta.json",
                        "\"inputs\": [\"layers\"]",
                        "\"inputs\": [\"parameters\"]",
                        "/models/0/figures/0/figures/0/inputs/0",
                        "\"inputs\""),
                new Defect(
                        Rule.INVALID_VALUE,
                        "papers/beta.json",
                        "\"title\": \"Beta\"",
                        "\"title\": \"Be\\u001b[31mta\"",
                        "/title",
                        "title"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "papers/beta.json",
                        "\"title\": \"Beta\"",
                        "\"title\": \"Be\\ud800ta\"",
                        "/title",
                        "title"),
                new Defect(
                        Rule.INVALID_VALUE,
                        "index.json",
                        "{ \"path\": \"sources.json\" }",
                        "{ \"path\": \"sources.json\", \"sha256\": \"banana\" }",
                        "/files/0",
                        "banana"),
                new Defect(
                        Rule.DANGLING_REFERENCE,
                        "systems.json",
                        "\"work\": \"older-2000\"",
                        "\"work\": \"older-2001\"",
                        "/systems/0/work",
                        "older-2001"),
                new Defect(
                        Rule.DUPLICATE_RESULT,
                        "results/beta.json",
                        "\"metric\": \"seconds\", \"setting\": \"zero-shot\", \"shots\": 0, \"variant\": \"greedy\"",
                        "\"metric\": \"accuracy\", \"setting\": \"few-shot\", \"shots\": 5, \"split\": \"test\"",
                        "/results/1",
                        "\"score\": \"12\""));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void each_defect_is_the_one_problem_and_is_found_in_its_place(Defect defect) throws IOException {
        Path folder = SmallCorpus.copyTo(temp);
        String damaged = replace(folder.resolve(defect.file()), defect.text(), defect.replacement());

        CheckedCorpus checked = CorpusReader.check(folder);

        assertThat(checked.corpus()).isEmpty();
        assertThat(checked.problems())
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
        assertThat(checked.problems())
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
        assertThat(CorpusReader.check(temp.resolve("nowhere")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(Rule.MISSING_FILE);
                    assertThat(problem.file()).isEqualTo("index.json");
                    assertThat(problem.message()).contains("nowhere");
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
