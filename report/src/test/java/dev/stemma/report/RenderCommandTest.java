package dev.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.id.PaperId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    static Path small;

    @BeforeAll
    static void write() {
        SmallFamily.writtenTo(small);
    }

    private static String render(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "render";
        args[1] = "--corpus";
        args[2] = small.toString();
        args[3] = "--full";
        System.arraycopy(options, 0, args, 4, options.length);
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run.out();
    }

    @Test
    void text_has_title_version_checksum_and_size() {
        assertThat(render().lines().limit(8))
                .startsWith("A small family", "==============", "", "Data version 1.0.0, licence CC0-1.0", "")
                .anyMatch(line -> line.matches("SHA-256 of the files: [0-9a-f]{64}"));
        assertThat(render())
                .contains(
                        "Papers: 2, models: 2, sources: 3, claims: 4, capabilities: 1, benchmarks: 1, results on them: 2");
    }

    @Test
    void the_full_report_begins_with_verdicts_scaling_and_capabilities() {
        List<String> headings = render("--format", "markdown")
                .lines()
                .filter(line -> line.startsWith("## "))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "## Verdicts",
                        "## Claims of the readings against the papers",
                        "## Scaling of the flagship models",
                        "## Capabilities of each generation",
                        "## What the papers disclose of their flagship models",
                        "## Lineage",
                        "## Benchmark results",
                        "## All sizes of the models",
                        "## Papers",
                        "## Agreement of the annotators");
        assertThat(render())
                .containsSubsequence("Verdicts\n", "\nnot stated ", "\nconflicting ", "Scaling of", "Capabilities of");
    }

    @Test
    void slips_and_disclosure_of_the_shipped_papers_are_listed() {
        String report = Run.of("render", "--full", "--format", "markdown").out();
        int withheld = Facts.of(GptCorpus.load())
                .disclosure()
                .generation(PaperId.of("gpt-4"))
                .orElseThrow()
                .count(FigureKind.WITHHELD);

        assertThat(report)
                .contains("## Where the papers' figures do not add up")
                .containsPattern("\\| gpt-3-xl[^|]* \\| 2,048 \\| 3,072 \\| gpt-3-paper, § 2.1[^|]*Table 2.1")
                .containsPattern("\\| gpt-4 \\| gpt-4 \\| \\d+ \\| \\d+ \\| \\d+ \\| " + withheld + " \\|");
    }

    @Test
    void a_withheld_step_is_said_as_such_with_its_place() {
        assertThat(render("--format", "markdown"))
                .contains("| beta | Model beta-one | – | not comparable | – | withheld | beta-paper, § 2 |")
                .contains("| alpha | Model alpha-one | – | – | – | not stated | searched: alpha-paper, beta-paper |")
                .contains("| beta | Model beta-one | 12 | ×2 | ×2.00 | stated | beta-paper, § 1 |");
    }

    @Test
    void an_estimate_never_stands_in_for_a_value() {
        assertThat(render()).contains("1.50 million").doesNotContain("2,000,000", "2e6");
    }

    @Test
    void the_audit_lists_what_is_refuted_misplaced_and_omitted() {
        assertThat(render())
                .contains("Refuted claims: 1\n\n- Alpha never stops.\n    Id: alpha/start/never\n")
                .contains("    Evidence: alpha-paper, § 1 (contradicts)\n    Why: The text decides.\n")
                .contains("Misplaced claims: 1\n\n- Alpha ends late.\n"
                        + "    alpha/end/late: asserted in reader, § 9.1, paragraph 2, sentence 1, which is about alpha § 1; said"
                        + " in alpha-paper,\n    § 2\n")
                .contains("omit: 1\n\n- Alpha counts to two.\n    alpha/end/own: alpha-paper, § 2\n")
                .contains("Contradictions within the readings: 0\n\nNone.\n");
    }

    @Test
    void the_verdicts_carry_a_wilson_interval() {
        assertThat(render("--format", "markdown"))
                .contains("| alpha | 2 | 0 | 1 | 0 | 0 | 3 | 66.7 % | 20.8 % to 93.9 % |")
                .contains("| reader 9.1 | 开头 | 2 | 0 | 1 | 0 | 0 | 3 | 66.7 % | 20.8 % to 93.9 % |");
    }

    @Test
    void both_judgements_and_their_table_are_there(@TempDir Path folder) {
        SmallFamily.writtenTo(folder, SmallFamily.judged());
        String report = Run.of("render", "--full", "--format", "markdown", "--corpus", folder.toString())
                .out();

        assertThat(report)
                .contains(
                        "2 of 3 claims hold, 1 of them as the reading puts them: 50.0 % of the 2 claims of which the paper"
                                + " says something.")
                .contains("| Another section says it | 1 | 0 | 0 | 0 | 0 | 1 |")
                .contains("| No section says it | 0 | 0 | 1 | 0 | 0 | 1 |")
                .contains("alpha/end/late: asserted in reader, § 9.1, paragraph 2, sentence 1; another section says it:"
                        + " alpha-paper, § 2")
                .contains("Why: The start is silent.");
        assertThat(render("--format", "markdown")).contains("| Not judged | 1 | 0 | 0 | 0 | 0 | 1 |");
        assertThat(Run.of("render", "--full").out()).containsPattern("\\d+ of \\d+ claims hold");
    }

    @Test
    void capabilities_show_who_introduced_them_and_by_which_evidence() {
        assertThat(render("--format", "markdown"))
                .contains("| alpha | ability | Counting | introduced | measured | alpha-paper, § 2 |");
    }

    @Test
    void chinese_is_chinese_throughout() {
        String report = render("--lang", "zh", "--format", "markdown");

        assertThat(report)
                .startsWith("# 一个小家族\n")
                .contains("## 旗舰模型的规模变化", "## 各代的能力", "## 判定")
                .contains("| 不实 | 1 | 33.3 % |")
                .contains("| alpha | 能力 | 数数 | 首次有证据 | 有测量结果 | alpha-paper，§ 2 |")
                .contains("拒绝公布", "无法比较")
                .contains("reader，§ 9.1，第 2 段第 1 句")
                .doesNotContainPattern(
                        "(?i)\\b(supported|refuted|withheld|stated|claims|paper:|introduced|measured|section"
                                + "|paragraph|source|none|total|share|interval)\\b");
    }

    @Test
    void every_heading_and_column_of_the_shipped_report_is_chinese() {
        Corpus gpt = GptCorpus.load();
        String report = Run.of("render", "--full", "--lang", "zh", "--format", "markdown")
                .out();
        List<String> lines = report.lines().toList();

        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String previous = i == 0 ? "" : lines.get(i - 1);
            if (line.startsWith("#")) {
                String heading = line.replaceFirst("#+ ", "");
                assertThat(heading)
                        .matches(text -> isChinese(text)
                                || gpt.papers().stream()
                                        .anyMatch(paper -> paper.id().value().equals(text)));
            }
            if (line.startsWith("| ---")) {
                assertThat(previous.substring(2, previous.length() - 2).split(" \\| "))
                        .allMatch(RenderCommandTest::isChinese);
            }
        }
        assertThat(lines).filteredOn(line -> line.startsWith("| ---")).hasSizeGreaterThan(12);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    @Test
    void the_shipped_report_names_every_paper_and_every_model() {
        Corpus gpt = GptCorpus.load();
        String report = Run.of("render", "--full").out();

        gpt.papers().forEach(paper -> assertThat(report).contains(paper.title()));
        gpt.models().forEach(model -> assertThat(report).contains(model.name()));
        assertThat(report).contains(gpt.checksum().orElseThrow());
    }

    @Test
    void the_lines_of_the_text_are_at_most_120_columns_wide() {
        assertThat(Run.of("render", "--full").lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void a_corpus_with_nothing_in_it_gives_a_report(@TempDir Path folder) {
        SmallFamily.writtenTo(folder, SmallFamily.header().build());

        Run run = Run.of("render", "--full", "--corpus", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The corpus has no models.", "No reading of the corpus asserts a claim.");
    }
}
