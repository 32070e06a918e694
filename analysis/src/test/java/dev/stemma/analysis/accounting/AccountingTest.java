package dev.stemma.analysis.accounting;

import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.analysis.Fixtures.estimated;
import static dev.stemma.analysis.Fixtures.withheld;
import static dev.stemma.model.figure.Quantity.ACTIVATION;
import static dev.stemma.model.figure.Quantity.CONTEXT;
import static dev.stemma.model.figure.Quantity.D_FF;
import static dev.stemma.model.figure.Quantity.D_HEAD;
import static dev.stemma.model.figure.Quantity.D_MODEL;
import static dev.stemma.model.figure.Quantity.HEADS;
import static dev.stemma.model.figure.Quantity.LAYERS;
import static dev.stemma.model.figure.Quantity.NORMALIZATION;
import static dev.stemma.model.figure.Quantity.PARAMETERS;
import static dev.stemma.model.figure.Quantity.POSITION_ENCODING;
import static dev.stemma.model.figure.Quantity.TRAINING_FLOP;
import static dev.stemma.model.figure.Quantity.TRAINING_PF_DAYS;
import static dev.stemma.model.figure.Quantity.TRAINING_TOKENS;
import static dev.stemma.model.figure.Quantity.VOCABULARY;
import static dev.stemma.model.figure.Quantity.WEIGHT_TYING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.Locator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountingTest {

    private static AccountingCheck single(Ledger ledger, CheckKind kind) {
        List<AccountingCheck> checks = ledger.accounting().checks(kind);
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "post-layer-norm, learned absolute, tied input and output embeddings, 116534784",
        "pre-layer-norm, learned absolute, tied input and output embeddings, 116536320",
        "post-layer-norm with final layer norm, learned absolute, tied, 116536320",
        "post-layer-norm, sinusoidal, tied, 116141568",
        "post-layer-norm, learned, untied, 147621888"
    })
    void the_terms_decide_on_final_norm_positions_and_output_matrix(
            String normalization, String positions, String tying, String count) {
        AccountingCheck check = single(
                new Ledger()
                        .model(
                                "m",
                                PARAMETERS,
                                count,
                                LAYERS,
                                12,
                                D_MODEL,
                                768,
                                D_FF,
                                3072,
                                CONTEXT,
                                512,
                                VOCABULARY,
                                40478,
                                NORMALIZATION,
                                normalization,
                                POSITION_ENCODING,
                                positions,
                                WEIGHT_TYING,
                                tying),
                CheckKind.PARAMETER_COUNT);

        assertThat(check.computed()).isEqualByComparingTo(count);
        assertThat(check.outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void a_count_may_be_off_by_half_a_percent_or_half_a_unit_of_its_last_digit() {
        Ledger ledger = new Ledger()
                .model(
                        "m",
                        PARAMETERS,
                        "124e6",
                        "0.1e9",
                        "124.9e6",
                        "125.2e6",
                        "117e6",
                        LAYERS,
                        12,
                        D_MODEL,
                        768,
                        CONTEXT,
                        1024,
                        VOCABULARY,
                        50257,
                        NORMALIZATION,
                        "pre-layer-norm");

        assertThat(ledger.accounting().checks(CheckKind.PARAMETER_COUNT))
                .extracting(AccountingCheck::toString)
                .containsExactlyInAnyOrder(
                        "parameter-count m: 124e6 / 124439808, agrees",
                        "parameter-count m: 0.1e9 / 124439808, agrees",
                        "parameter-count m: 124.9e6 / 124439808, agrees",
                        "parameter-count m: 125.2e6 / 124439808, differs",
                        "parameter-count m: 117e6 / 124439808, differs");
    }

    @Test
    void only_stated_figures_are_held_against_a_formula() {
        Ledger ledger = new Ledger()
                .model(
                        "m",
                        PARAMETERS,
                        estimated("1e9"),
                        HEADS,
                        12,
                        D_HEAD,
                        derived("64"),
                        D_MODEL,
                        700,
                        D_FF,
                        derived("3072"),
                        TRAINING_FLOP,
                        derived("1e20"),
                        TRAINING_PF_DAYS,
                        "2",
                        CONTEXT,
                        withheld());

        assertThat(ledger.accounting().checks()).isEmpty();
        assertThat(ledger.accounting().explanation().statement().in(Language.ENGLISH))
                .isEqualTo(
                        "Of 0 checks, 0 agree, 0 are off within the rounding of their inputs and 0 differ, by 0 slips");
    }

    @ParameterizedTest
    @CsvSource({"ACTIVATION, SwiGLU", "ATTENTION_PATTERN, grouped-query attention", "ATTENTION_PATTERN, multi-query"})
    void what_the_formula_does_not_describe_is_not_counted(Quantity quantity, String term) {
        Object[] figures = {PARAMETERS, "6.7e9", LAYERS, 32, D_MODEL, 4096, CONTEXT, 2048, VOCABULARY, 32000};
        Object[] described = Arrays.copyOf(figures, figures.length + 2);
        described[figures.length] = quantity;
        described[figures.length + 1] = term;

        assertThat(new Ledger().model("m", figures).accounting().checks(CheckKind.PARAMETER_COUNT))
                .hasSize(1);
        assertThat(new Ledger().model("m", described).accounting().checks(CheckKind.PARAMETER_COUNT))
                .isEmpty();
    }

    @Test
    void a_gated_feed_forward_network_has_a_width_of_its_own() {
        Ledger ledger = new Ledger().model("m", D_MODEL, 4096, D_FF, 11008, ACTIVATION, "SwiGLU");

        assertThat(ledger.accounting().checks(CheckKind.FEED_FORWARD_WIDTH)).isEmpty();
    }

    @Test
    void the_feed_forward_width_is_four_times_the_width() {
        assertThat(single(new Ledger().model("m", D_MODEL, 768, D_FF, 3000), CheckKind.FEED_FORWARD_WIDTH))
                .hasToString("feed-forward-width m: 3000 / 3072, differs");
    }

    @Test
    void a_round_number_in_running_text_has_one_digit_and_one_of_a_table_all_of_its_own() {
        Figure inText = new Stated(
                FigureValue.of("100e6"),
                Optional.empty(),
                SourceId.of("a-paper"),
                Locator.builder().section(SectionId.of("1")).build(),
                Optional.empty());

        assertThat(single(new Ledger().model("m", PARAMETERS, "117e6", inText), CheckKind.STATED_FIGURES_DISAGREE)
                        .outcome())
                .isEqualTo(Outcome.AGREES);
        assertThat(single(new Ledger().model("m", PARAMETERS, "117e6", "100e6"), CheckKind.STATED_FIGURES_DISAGREE)
                        .outcome())
                .isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void a_count_that_is_off_is_not_held_against_another_count_as_well() {
        assertThat(new Ledger()
                        .model(
                                "m",
                                PARAMETERS,
                                "124e6",
                                "117e6",
                                LAYERS,
                                12,
                                D_MODEL,
                                768,
                                CONTEXT,
                                1024,
                                VOCABULARY,
                                50257)
                        .accounting()
                        .findings())
                .extracting(AccountingCheck::toString)
                .containsExactly("parameter-count m: 117e6 / 124438272, differs");
    }

    @Test
    void what_binary_arithmetic_leaves_at_the_end_is_no_difference() {
        assertThat(single(
                                new Ledger().model("m", PARAMETERS, "0.30000000000000004", "0.2999999999999998"),
                                CheckKind.STATED_FIGURES_DISAGREE)
                        .outcome())
                .isEqualTo(Outcome.AGREES);
    }

    @Test
    void the_mix_of_data_is_held_against_its_sum_and_its_passes() {
        Accounting accounting = new Ledger()
                .model("m", TRAINING_TOKENS, "300e9")
                .dataSet("crawl", "410e9", "60", "0.44")
                .dataSet("links", "19e9", "22", "2.9")
                .dataSet("wiki", "3e9", "19", "19.0")
                .accounting();

        assertThat(accounting.checks())
                .extracting(AccountingCheck::toString)
                .containsExactly(
                        "mixture-epochs a/crawl: 0.44 / 0.439024, agrees",
                        "mixture-epochs a/links: 2.9 / 3.47368, differs",
                        "mixture-epochs a/wiki: 19.0 / 19, agrees",
                        "mixture-sum a: 100 / 101, within-rounding");
    }

    @Test
    void the_summary_counts_what_agrees_what_rounding_explains_and_what_differs_by_kind() {
        Accounting accounting = new Ledger()
                .model("m", TRAINING_TOKENS, "300e9")
                .dataSet("crawl", "410e9", "60", "0.44")
                .dataSet("links", "19e9", "22", "2.9")
                .dataSet("wiki", "3e9", "19", "19.0")
                .accounting();

        assertThat(accounting.explanation().statement().in(Language.ENGLISH))
                .isEqualTo(
                        "Of 4 checks, 2 agree, 1 are off within the rounding of their inputs and 1 differ, by 1 slips:"
                                + " mixture-epochs 1");
        assertThat(accounting.explanation().statement().in(Language.CHINESE))
                .startsWith("4 项核对中，2 项一致，1 项的出入可由输入值的舍入解释，1 项不一致，归为 1 处疏漏：")
                .endsWith(" 1 项");
        assertThat(accounting).hasToString("4 checks, 1 findings, 1 slips");
    }

    @Test
    void a_data_set_of_no_tokens_or_of_tokens_in_words_has_no_passes() {
        assertThat(new Ledger()
                        .model("m", TRAINING_TOKENS, "300e9")
                        .dataSet("empty", "0", "60", "0.44")
                        .dataSet("vague", "many", "40", "0.44")
                        .accounting()
                        .checks(CheckKind.MIXTURE_EPOCHS))
                .isEmpty();
    }

    @Test
    void estimates_and_words_do_not_enter_the_count() {
        Object[] figures = {PARAMETERS, "6.7e9", LAYERS, 32, D_MODEL, 4096, CONTEXT, 2048, VOCABULARY, 32000};
        Object[] guessed = figures.clone();
        guessed[3] = estimated("32");
        Object[] inWords = figures.clone();
        inWords[1] = "many";

        assertThat(new Ledger().model("m", figures).accounting().checks()).hasSize(1);
        assertThat(new Ledger().model("m", guessed).accounting().checks()).isEmpty();
        assertThat(new Ledger().model("m", inWords).accounting().checks()).isEmpty();
    }

    /** The count of two layers of width 10, said to be 1,000, with more figures. */
    private static AccountingCheck count(Object... figures) {
        Object[] tiny = {PARAMETERS, "1e3", LAYERS, 2, D_MODEL, 10, CONTEXT, 5, VOCABULARY, 7};
        return single(
                new Ledger()
                        .model(
                                "m",
                                Stream.concat(Arrays.stream(tiny), Arrays.stream(figures))
                                        .toArray()),
                CheckKind.PARAMETER_COUNT);
    }

    @Test
    void the_working_of_a_count_is_its_formula_and_the_figures_that_enter_it() {
        AccountingCheck tied = count(NORMALIZATION, "pre-layer-norm");
        AccountingCheck untied = count(POSITION_ENCODING, "sinusoidal", WEIGHT_TYING, "untied");

        assertThat(tied.working())
                .extracting(line -> line.statement().in(Language.ENGLISH))
                .first()
                .isEqualTo("7*10 + 5*10 + 2*(4*10^2 + 4*10 + 2*10*40 + 40 + 10 + 4*10) + 2*10 = 2800");
        assertThat(tied.working())
                .extracting(line -> line.statement().in(Language.ENGLISH))
                .contains("Model m, layers: 2, as stated", "Model m, normalization: pre-layer-norm, as stated");
        assertThat(untied.working())
                .extracting(line -> line.statement().in(Language.ENGLISH))
                .first()
                .isEqualTo("7*10 + 7*10 (output) + 2*(4*10^2 + 4*10 + 2*10*40 + 40 + 10 + 4*10) = 2800");
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "12.0, true",
        "1e12, true",
        "0, false",
        "-3, false",
        "0.5, false",
        "12.5, false",
        "1000000000001, false"
    })
    void a_count_is_a_whole_number_of_one_to_a_million_millions(String number, boolean counts) {
        assertThat(Architecture.count(new BigDecimal(number)).isPresent()).isEqualTo(counts);
    }

    @Test
    void a_range_over_one_that_reaches_nought_has_no_quotient() {
        ValueRange positive = new ValueRange(BigDecimal.ONE, BigDecimal.TEN);

        assertThat(positive.over(new ValueRange(BigDecimal.ZERO, BigDecimal.ONE)))
                .isEmpty();
        assertThat(positive.over(positive)).hasToString("Optional[0.1 - 10]");
    }

    @ParameterizedTest
    @CsvSource({"2040109465.6, 2.04011E+9", "123456.5, 123456", "0.00012345678, 0.000123457", "0, 0"})
    void a_computed_number_has_six_digits_unless_it_is_whole(String number, String text) {
        assertThat(Amounts.text(new BigDecimal(number))).isEqualTo(text);
    }
}
