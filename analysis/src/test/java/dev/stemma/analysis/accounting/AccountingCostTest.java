package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.MetricId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Checks are never more than what is printed, and a corpus that repeats itself on purpose is checked in no time. */
@Timeout(60)
class AccountingCostTest {

    private static final int MANY = 1500;

    /** A model that states each quantity so many times. */
    private static Ledger stating(int times, Quantity... quantities) {
        List<Object> figures = new ArrayList<>();
        for (Quantity quantity : quantities) {
            figures.add(quantity);
            for (int i = 1; i <= times; i++) {
                figures.add(String.valueOf(i));
            }
        }
        return new Ledger().model("m", figures.toArray());
    }

    @Test
    void each_statement_is_checked_beside_the_preferred_ones_of_the_other_quantities() {
        Ledger ledger = new Ledger()
                .model("m", Quantity.D_MODEL, 12, 15, Quantity.HEADS, 3, 5, Quantity.D_HEAD, 4, Quantity.D_FF, 48, 60);

        assertThat(ledger.accounting().checks(CheckKind.HEAD_WIDTH))
                .extracting(AccountingCheck::toString)
                .containsExactlyInAnyOrder(
                        "head-width m: 12 / 12, agrees",
                        "head-width m: 15 / 12, differs",
                        "head-width m: 12 / 20, differs");
        assertThat(ledger.accounting().checks(CheckKind.FEED_FORWARD_WIDTH))
                .extracting(AccountingCheck::toString)
                .containsExactlyInAnyOrder(
                        "feed-forward-width m: 48 / 48, agrees",
                        "feed-forward-width m: 48 / 60, differs",
                        "feed-forward-width m: 60 / 48, differs");
    }

    @Test
    void many_statements_of_three_widths_have_as_many_checks() {
        Accounting accounting =
                stating(MANY, Quantity.D_MODEL, Quantity.HEADS, Quantity.D_HEAD).accounting();

        assertThat(accounting.checks(CheckKind.HEAD_WIDTH)).hasSize(3 * (MANY - 1) + 1);
        assertThat(accounting.checks(CheckKind.STATED_FIGURES_DISAGREE)).hasSize(3 * (MANY - 1));
    }

    @Test
    void many_statements_of_compute_have_as_many_checks() {
        Accounting accounting = stating(
                        MANY,
                        Quantity.TRAINING_FLOP,
                        Quantity.TRAINING_PF_DAYS,
                        Quantity.PARAMETERS,
                        Quantity.TRAINING_TOKENS)
                .accounting();

        assertThat(accounting.checks(CheckKind.COMPUTE_6ND)).hasSize(MANY);
        assertThat(accounting.checks(CheckKind.FLOP_AGAINST_PF_DAYS)).hasSize(2 * (MANY - 1) + 1);
    }

    /** Models whose counts are printed in one table, are off by 5 %, and share their vocabulary. */
    private static List<AccountingCheck> table(int sizes) {
        Ledger ledger = new Ledger();
        for (int i = 0; i < sizes; i++) {
            ledger.model(
                    "m" + i,
                    Quantity.PARAMETERS,
                    "130.7e6",
                    Quantity.LAYERS,
                    12,
                    Quantity.D_MODEL,
                    768,
                    Quantity.CONTEXT,
                    1024,
                    Quantity.VOCABULARY,
                    50257,
                    Quantity.NORMALIZATION,
                    "pre-layer-norm");
        }
        return ledger.accounting().checks(CheckKind.PARAMETER_COUNT);
    }

    @Test
    void an_explanation_is_tested_on_a_table_of_a_hundred_sizes_and_on_none_of_more() {
        assertThat(table(Accounting.MOST_TOGETHER))
                .hasSize(100)
                .allSatisfy(check -> assertThat(check.inferences().get(0)).satisfies(inference -> {
                    assertThat(inference.input()).isEqualTo(Quantity.VOCABULARY);
                    assertThat(inference.tested()).hasSize(100);
                    assertThat(inference.fitsAll()).isTrue();
                    assertThat(inference.common()).isPresent();
                    assertThat(inference.precedents()).isEmpty();
                }));
        assertThat(table(MANY)).hasSize(MANY).allSatisfy(check -> {
            assertThat(check.outcome()).isEqualTo(Outcome.DIFFERS);
            assertThat(check.inferences()).isNotEmpty().allSatisfy(inference -> {
                assertThat(inference.tested()).isEmpty();
                assertThat(inference.precedents()).hasSizeLessThanOrEqualTo(Accounting.MOST_TOGETHER);
            });
        });
    }

    @Test
    void many_gains_over_many_systems_look_for_the_best_system_once() {
        Metric accuracy = Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER);
        Metric gain = new Metric(
                MetricId.of("gain"), "gain", "points", Direction.HIGHER, List.of(), Optional.of(accuracy.id()));
        Ledger ledger = new Ledger().benchmark("b", List.of(), accuracy, gain);
        for (int i = 0; i < MANY; i++) {
            ledger.system("s" + i, SystemKind.MODEL)
                    .result("s" + i, "b", "accuracy", "50.0")
                    .result("m" + i, "b", "accuracy", "60.0")
                    .result("m" + i, "b", "gain", "10.0");
        }

        assertThat(ledger.accounting().checks(CheckKind.GAIN_OVER_BEST))
                .hasSize(MANY)
                .allMatch(check -> check.outcome() == Outcome.AGREES);
    }
}
