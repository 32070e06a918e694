package dev.stemma.analysis.accounting;

import static dev.stemma.analysis.Fixtures.derived;
import static dev.stemma.model.figure.Quantity.CONTEXT;
import static dev.stemma.model.figure.Quantity.D_FF;
import static dev.stemma.model.figure.Quantity.D_HEAD;
import static dev.stemma.model.figure.Quantity.D_MODEL;
import static dev.stemma.model.figure.Quantity.HEADS;
import static dev.stemma.model.figure.Quantity.LAYERS;
import static dev.stemma.model.figure.Quantity.NORMALIZATION;
import static dev.stemma.model.figure.Quantity.PARAMETERS;
import static dev.stemma.model.figure.Quantity.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class InferenceTest {

    private static AccountingCheck single(Ledger ledger, CheckKind kind) {
        List<AccountingCheck> checks = ledger.accounting().checks(kind);
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    @Test
    void one_vocabulary_that_explains_all_sizes_of_a_table_comes_first_with_the_model_that_has_it() {
        Ledger ledger = new Ledger()
                .model("s", gpt2("117e6", 12, 768))
                .model("m", gpt2("345e6", 24, 1024))
                .model("l", gpt2("762e6", 36, 1280))
                .model("xl", gpt2("1542e6", 48, 1600))
                .model("older", VOCABULARY, 40478);

        for (AccountingCheck check : ledger.accounting().checks(CheckKind.PARAMETER_COUNT)) {
            Inference best = check.inferences().get(0);
            assertThat(best.input()).isEqualTo(VOCABULARY);
            assertThat(best.fitsAll()).isTrue();
            assertThat(best.exact()).isTrue();
            assertThat(best.tested()).extracting(ModelId::value).containsExactly("l", "m", "s", "xl");
            assertThat(best.common()).hasToString("Optional[40468 - 40812]");
            assertThat(best.precedents()).extracting(PrintedValue::toString).containsExactly("40478");
        }
    }

    private static Object[] gpt2(String count, int layers, int width) {
        return new Object[] {
            PARAMETERS,
            count,
            LAYERS,
            layers,
            HEADS,
            width / 64,
            D_MODEL,
            width,
            CONTEXT,
            1024,
            VOCABULARY,
            50257,
            NORMALIZATION,
            "pre-layer-norm"
        };
    }

    @Test
    void nothing_is_offered_that_another_size_of_the_table_speaks_against() {
        Ledger ledger = new Ledger().model("s", gpt2("117e6", 12, 768)).model("m", gpt2("355e6", 24, 1024));
        AccountingCheck check = ledger.accounting().checks(Outcome.DIFFERS).get(0);

        assertThat(check.subject()).hasToString("s");
        assertThat(check.inferences()).extracting(Inference::toString).containsExactly("layers 11 instead of 12");
        assertThat(check.inferences().get(0).explanation().statement().in(Language.ENGLISH))
                .endsWith("; nothing else that is printed tests it");
    }

    @Test
    void nothing_untested_is_offered_where_another_count_of_the_model_is_met() {
        Ledger ledger = new Ledger()
                .model("s", PARAMETERS, "124e6", "117e6", LAYERS, 12, D_MODEL, 768, CONTEXT, 1024, VOCABULARY, 50257);

        assertThat(ledger.accounting().findings()).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(CheckKind.PARAMETER_COUNT);
            assertThat(check.inferences()).isEmpty();
        });
    }

    @Test
    void heads_that_do_not_divide_the_width_are_found_with_the_value_that_would() {
        AccountingCheck check =
                single(new Ledger().model("xl", HEADS, 24, D_HEAD, 128, D_MODEL, 2048), CheckKind.HEAD_WIDTH);

        assertThat(check).hasToString("head-width xl: 2048 / 3072, differs");
        assertThat(check.relativeDifference()).hasValue(0.5);
        assertThat(check.inferences())
                .extracting(Inference::toString)
                .containsExactly("heads 16 instead of 24", "d-model 3072 instead of 2048");
        assertThat(check.explanation()).hasToString("""
                        Model xl, heads x d_head against d_model: printed 2048, computed 3072 (+50.0 %); differs [a-paper, § 1, Table 1, row 2048]
                          24 * 128 = 3072
                          Model xl, attention heads: 24, as stated [a-paper, § 1, Table 1, row 24]
                          Model xl, head width d_head: 128, as stated [a-paper, § 1, Table 1, row 128]
                          Model xl, model width d_model: 2048, as stated [a-paper, § 1, Table 1, row 2048]
                          Tolerance: 0.5, half a unit of the last printed digit
                          Our inference, stated by no source: attention heads 16 instead of 24 would explain it; nothing else that is printed tests it
                            To be explained: Model xl, model width d_model: 2048 [a-paper, § 1, Table 1, row 2048]
                          Our inference, stated by no source: model width d_model 3072 instead of 2048 would explain it; nothing else that is printed tests it
                            To be explained: Model xl, model width d_model: 2048 [a-paper, § 1, Table 1, row 2048]""");
        assertThat(check.explanation().in(Language.CHINESE).lines().limit(2))
                .containsExactly(
                        "Model xl，注意力头数 × 头宽与模型宽度：印作 2048，算得 3072（+50.0 %）；不一致 [a-paper，§ 1，表 1，行 2048]",
                        "  24 * 128 = 3072");
    }

    /** A model whose printed width is not 40 heads of 128. */
    private static Ledger wide(String parameters) {
        return new Ledger()
                .model(
                        "m",
                        PARAMETERS,
                        parameters,
                        LAYERS,
                        40,
                        D_MODEL,
                        5140,
                        HEADS,
                        40,
                        D_HEAD,
                        128,
                        CONTEXT,
                        2048,
                        VOCABULARY,
                        50257);
    }

    @Test
    void a_width_that_the_printed_count_bears_out_is_marked_as_such() {
        Ledger ledger = wide("12850e6");
        AccountingCheck heads = single(ledger, CheckKind.HEAD_WIDTH);
        AccountingCheck count = single(ledger, CheckKind.PARAMETER_COUNT);

        assertThat(heads.inferences()).singleElement().satisfies(inference -> {
            assertThat(inference).hasToString("d-model 5120 instead of 5140");
            assertThat(inference.fitsAll()).isTrue();
        });
        assertThat(count.inferences())
                .filteredOn(inference -> inference.input() == D_MODEL)
                .singleElement()
                .satisfies(inference -> {
                    assertThat(inference.exact()).isFalse();
                    assertThat(inference.explanation().statement().in(Language.ENGLISH))
                            .endsWith("; heads x d_head, 5120, bears it out");
                    assertThat(inference.precedents())
                            .extracting(PrintedValue::toString)
                            .containsExactly("5120");
                });
    }

    @Test
    void sizes_of_different_tables_do_not_test_each_other() {
        Object[] elsewhere = gpt2("345e6", 24, 1024);
        elsewhere[1] = Ledger.printed("345e6", "9");
        Ledger ledger = new Ledger().model("s", gpt2("117e6", 12, 768)).model("m", elsewhere);

        assertThat(ledger.accounting().checks(CheckKind.PARAMETER_COUNT))
                .allSatisfy(check -> assertThat(check.inferences())
                        .isNotEmpty()
                        .allSatisfy(inference -> assertThat(inference.tested()).isEmpty()));
    }

    /** Both counts are those of 13 layers; no single vocabulary gives both, since it is multiplied by the width. */
    @Test
    void what_explains_all_sizes_is_offered_and_what_explains_one_is_not() {
        Ledger ledger = new Ledger()
                .model("s", gpt2("131527680", 12, 768))
                .model("m", gpt2("216264704", 12, 1024))
                .model("older", VOCABULARY, 40478);

        for (AccountingCheck check : ledger.accounting().checks(CheckKind.PARAMETER_COUNT)) {
            Inference best = check.inferences().get(0);
            assertThat(best).hasToString("layers 13 instead of 12");
            assertThat(best.explanation().statement().in(Language.ENGLISH))
                    .isEqualTo(
                            "Our inference, stated by no source: layers 13 instead of 12 would explain it; it fits all 2"
                                    + " sizes printed there, m, s, all of them with 13");
            assertThat(check.inferences()).hasSize(1);
        }
    }

    @Test
    void an_inference_says_which_sizes_it_fits_and_which_printed_values_lie_in_its_range() {
        Ledger ledger = new Ledger()
                .model("s", gpt2("117e6", 12, 768))
                .model("m", gpt2("345e6", 24, 1024))
                .model("older", VOCABULARY, 40478)
                .model("oldest", VOCABULARY, 30000);
        Inference best = ledger.accounting()
                .checks(CheckKind.PARAMETER_COUNT)
                .get(0)
                .inferences()
                .get(0);

        assertThat(best.precedents()).extracting(PrintedValue::toString).containsExactly("40478");
        assertThat(best.explanation().statement().in(Language.ENGLISH))
                .endsWith(
                        "; it fits all 2 sizes printed there, m, s, all of them with 40176 - 41152 (Model older, vocabulary"
                                + " size: 40478)");
        assertThat(best.explanation().statement().in(Language.CHINESE))
                .endsWith("对该处印出的全部 2 个规模（m、s）都成立，同一取值为 40176 - 41152（Model older 的词表大小：40478）");
        assertThat(best.explanation().working())
                .extracting(line -> line.statement().in(Language.ENGLISH))
                .containsExactly(
                        "To be explained: Model m, parameters: 345e6",
                        "Within that range, Model older, vocabulary size: 40478");
    }

    /** Where the feed-forward width is derived as four times the width, another width changes both. */
    @Test
    void a_derived_feed_forward_width_follows_the_width_and_a_stated_one_does_not() {
        assertThat(widths(derived("24000"))).containsExactly("d-model 5120 instead of 6000");
        assertThat(widths("24000")).isNotEmpty().doesNotContain("d-model 5120 instead of 6000");
    }

    private static List<String> widths(Object feedForward) {
        return single(
                        new Ledger()
                                .model(
                                        "m",
                                        PARAMETERS,
                                        "12850e6",
                                        LAYERS,
                                        40,
                                        D_MODEL,
                                        6000,
                                        D_FF,
                                        feedForward,
                                        HEADS,
                                        40,
                                        CONTEXT,
                                        2048,
                                        VOCABULARY,
                                        50257),
                        CheckKind.PARAMETER_COUNT)
                .inferences()
                .stream()
                .filter(inference -> inference.input() == D_MODEL)
                .map(Inference::toString)
                .toList();
    }

    @Test
    void a_width_that_no_printed_count_bears_out_is_not_offered() {
        assertThat(single(wide("20e9"), CheckKind.HEAD_WIDTH).inferences()).isEmpty();
        assertThat(single(wide("20e9"), CheckKind.PARAMETER_COUNT).inferences())
                .noneMatch(inference -> inference.input() == D_MODEL);
    }

    /** Were the width 3072, it would have far more parameters than 1.3 billion; so it is the heads that are wrong. */
    @Test
    void a_count_of_parameters_tests_the_heads() {
        AccountingCheck check = single(
                new Ledger()
                        .model(
                                "xl",
                                PARAMETERS,
                                "1.3e9",
                                LAYERS,
                                24,
                                HEADS,
                                24,
                                D_HEAD,
                                128,
                                D_MODEL,
                                2048,
                                CONTEXT,
                                2048,
                                VOCABULARY,
                                50257),
                CheckKind.HEAD_WIDTH);

        assertThat(check.inferences()).singleElement().satisfies(inference -> {
            assertThat(inference).hasToString("heads 16 instead of 24");
            assertThat(inference.explanation().statement().in(Language.ENGLISH))
                    .endsWith("; a printed count of parameters bears it out");
        });
    }

    @Test
    void another_width_of_a_head_may_explain_the_product() {
        assertThat(single(new Ledger().model("m", HEADS, 16, D_HEAD, 100, D_MODEL, 2048), CheckKind.HEAD_WIDTH)
                        .inferences())
                .extracting(Inference::toString)
                .containsExactly("d-head 128 instead of 100", "d-model 1600 instead of 2048");
    }

    @Test
    void no_heads_at_all_explain_nothing_and_break_nothing() {
        assertThat(single(new Ledger().model("m", HEADS, 0, D_HEAD, 128, D_MODEL, 2048), CheckKind.HEAD_WIDTH)
                        .inferences())
                .extracting(Inference::toString)
                .containsExactly("heads 16 instead of 0");
    }
}
