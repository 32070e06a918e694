package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Derived;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The slips of the papers. The corpus grows, so the lists may grow too; what is listed here must stay found. */
class ShippedCorpusTest {

    private static final Corpus GPT = GptCorpus.load();
    private static final Accounting ACCOUNTING = Facts.of(GPT).accounting();

    private static List<String> findings(CheckKind kind) {
        return ACCOUNTING.findings().stream()
                .filter(check -> check.kind() == kind)
                .map(check -> check.subject() + ": " + check.printed() + " / " + Amounts.text(check.computed()))
                .toList();
    }

    @Test
    void widths_that_the_heads_do_not_make_up() {
        assertThat(findings(CheckKind.HEAD_WIDTH)).contains("gpt-3-13b: 5140 / 5120", "gpt-3-xl: 2048 / 3072");
    }

    @Test
    void counts_of_parameters_that_the_architecture_does_not_give() {
        assertThat(findings(CheckKind.PARAMETER_COUNT))
                .containsExactlyInAnyOrder(
                        "gpt-2-small: 117e6 / 124439808",
                        "gpt-2-medium: 345e6 / 354823168",
                        "gpt-2-large: 762e6 / 774030080",
                        "gpt-2-xl: 1542e6 / 1557611200",
                        "gpt-2-xl: 1.5e9 / 1557611200",
                        "gpt-3-medium: 350e6 / 355871744",
                        "gpt-3-13b: 12850e6 / 12952938780");
    }

    @Test
    void the_sizes_of_gpt_2_as_printed_fit_the_vocabulary_of_gpt_1() {
        assertThat(ACCOUNTING.checks(CheckKind.PARAMETER_COUNT))
                .filteredOn(
                        check -> check.printed().citations().toString().contains("gpt-2-paper, § 2.3, p. 4, Table 2")
                                && check.subject().toString().startsWith("gpt-2"))
                .hasSize(4)
                .allSatisfy(check -> {
                    Inference best = check.inferences().get(0);
                    assertThat(best.input()).isEqualTo(Quantity.VOCABULARY);
                    assertThat(best.fitsAll()).isTrue();
                    assertThat(best.common()).hasToString("Optional[40468 - 40812]");
                    assertThat(best.precedents())
                            .extracting(PrintedValue::toString)
                            .contains("40478");
                });
    }

    @Test
    void a_mix_of_data_that_neither_adds_up_nor_gives_the_passes() {
        assertThat(ACCOUNTING.checks(CheckKind.MIXTURE_SUM))
                .extracting(AccountingCheck::outcome)
                .containsExactly(Outcome.WITHIN_ROUNDING);
        assertThat(findings(CheckKind.MIXTURE_EPOCHS)).containsExactly("gpt-3/WebText2: 2.9 / 3.47368");
    }

    @Test
    void a_gain_that_is_none_of_the_table() {
        assertThat(findings(CheckKind.GAIN_OVER_BEST)).contains("gpt-1/glue/gain/fine-tuned: 5.5 / 3.9");
    }

    @Test
    void people_who_were_recruited_and_are_not_all_accounted_for() {
        assertThat(findings(CheckKind.SUM_OF_PARTS))
                .contains(
                        "gpt-3-medium/news-detection-200-words/participants-recruited/few-shot: 80 / 83",
                        "gpt-3-large/news-detection-200-words/participants-recruited/few-shot: 81 / 100");
    }

    @Test
    void the_differences_of_table_c_1_are_taken_from_the_mean() {
        assertThat(findings(CheckKind.COMPARED_SCORES)).isEmpty();
    }

    @Test
    void scores_that_are_printed_twice_and_differ() {
        assertThat(findings(CheckKind.PRINTED_TWICE)).contains("gpt-3-175b/piqa/accuracy/zero-shot: 81.0 / 80.5");
    }

    @Test
    void table_8_of_gpt_4_is_of_the_run_without_vision_and_not_held_against_table_10() {
        assertThat(ACCOUNTING.checks(CheckKind.PRINTED_TWICE))
                .noneMatch(check -> check.printed().citations().toString().contains("Table 8"));
        assertThat(List.of("exam-gre-quantitative", "exam-gre-verbal"))
                .allSatisfy(exam -> assertThat(scaled("8", exam, "40") + 130).isEqualTo(withoutVision(exam)));
        assertThat(List.of("exam-amc-10", "exam-amc-12"))
                .allSatisfy(exam -> assertThat(scaled("8", exam, "150"))
                        .isEqualTo(withoutVision(exam))
                        .isNotEqualTo(scaled("10", exam, "150")));
        assertThat(scaled("8", "exam-usnco-local-2022", "60")).isEqualTo(withoutVision("exam-usnco-local-2022"));
    }

    /** {@return the share of an exam that a table prints of the finished model, in points of its maximum} */
    private static int scaled(String table, String exam, String maximum) {
        return only(exam, "share", table, table.equals("8") ? "RLHF model" : "")
                .multiply(new BigDecimal(maximum))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    private static int withoutVision(String exam) {
        return only(exam, "score", "9", "no vision").intValueExact();
    }

    private static BigDecimal only(String exam, String metric, String table, String version) {
        List<BigDecimal> scores = GPT.results().stream()
                .filter(result -> result.benchmark().value().equals(exam)
                        && result.metric().value().equals(metric)
                        && result.model().value().equals("gpt-4")
                        && result.locator().table().filter(table::equals).isPresent()
                        && result.modelVersion().orElse("").equals(version)
                        && result.subset().orElse("all questions").equals("all questions"))
                .map(result -> result.score().number().orElseThrow())
                .toList();
        assertThat(scores).hasSize(1);
        return scores.get(0);
    }

    @Test
    void rows_of_one_table_that_differ_for_one_reason_are_one_slip() {
        assertThat(ACCOUNTING.slips())
                .extracting(List::size)
                .contains(4, 3, 2)
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(ACCOUNTING.findings().size()));
        assertThat(ACCOUNTING.slips()).hasSizeBetween(12, 25);
    }

    @Test
    void statements_of_one_quantity_that_disagree() {
        assertThat(findings(CheckKind.STATED_FIGURES_DISAGREE)).containsExactly("gpt-3-175b: 174600e6 / 175000000000");
    }

    @Test
    void the_compute_of_gpt_3_is_6nd_and_its_units_agree_up_to_rounding() {
        assertThat(ACCOUNTING.checks(CheckKind.COMPUTE_6ND)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(findings(CheckKind.COMPUTE_6ND)).isEmpty();
        assertThat(ACCOUNTING.checks(CheckKind.FLOP_AGAINST_PF_DAYS))
                .hasSizeGreaterThanOrEqualTo(17)
                .noneMatch(check -> check.outcome() == Outcome.DIFFERS);
    }

    @ParameterizedTest
    @EnumSource(CheckKind.class)
    void every_kind_of_check_is_run(CheckKind kind) {
        assertThat(ACCOUNTING.checks(kind)).isNotEmpty();
    }

    @Test
    void every_check_ends_in_places() {
        assertThat(ACCOUNTING.checks())
                .allSatisfy(
                        check -> assertThat(check.explanation().allCitations()).isNotEmpty());
    }

    @Test
    void the_counts_that_the_corpus_derives_are_the_ones_that_are_computed() {
        for (LanguageModel model : GPT.models()) {
            List<BigDecimal> derived = model.disclosure(Quantity.PARAMETERS).stream()
                    .flatMap(disclosure -> disclosure.figures().stream())
                    .filter(Derived.class::isInstance)
                    .map(Figure::amount)
                    .flatMap(amount -> amount.flatMap(FigureValue::number).stream())
                    .toList();
            Architecture.of(Holder.of(model))
                    .ifPresent(architecture -> assertThat(derived).contains(architecture.parameters()));
        }
    }
}
