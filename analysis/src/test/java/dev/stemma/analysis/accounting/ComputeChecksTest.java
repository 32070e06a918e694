package dev.stemma.analysis.accounting;

import static dev.stemma.analysis.accounting.Ledger.printed;
import static dev.stemma.model.figure.Quantity.FLOP_PER_PARAMETER_AND_TOKEN;
import static dev.stemma.model.figure.Quantity.PARAMETERS;
import static dev.stemma.model.figure.Quantity.TRAINING_FLOP;
import static dev.stemma.model.figure.Quantity.TRAINING_OBJECTIVE;
import static dev.stemma.model.figure.Quantity.TRAINING_PF_DAYS;
import static dev.stemma.model.figure.Quantity.TRAINING_TOKENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.model.figure.SystemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputeChecksTest {

    private static AccountingCheck single(Ledger ledger, CheckKind kind) {
        List<AccountingCheck> checks = ledger.accounting().checks(kind);
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    @Test
    void compute_is_counted_with_the_parameters_and_tokens_of_its_own_table() {
        Ledger ledger = new Ledger()
                .model(
                        "m",
                        PARAMETERS,
                        printed("1.3e9", "2"),
                        "1320e6",
                        TRAINING_TOKENS,
                        printed("300e9", "2"),
                        TRAINING_FLOP,
                        "2.38e21",
                        TRAINING_PF_DAYS,
                        "2.75e1");

        assertThat(single(ledger, CheckKind.COMPUTE_6ND)).hasToString("compute-6nd m: 2.38e21 / 2.376E+21, agrees");
        assertThat(single(ledger, CheckKind.FLOP_AGAINST_PF_DAYS))
                .hasToString("flop-against-pf-days m: 2.75e1 / 27.5463, agrees");
        assertThat(single(ledger, CheckKind.STATED_FIGURES_DISAGREE).outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void a_factor_that_the_source_gives_stands_in_for_six() {
        Ledger ledger = new Ledger()
                .system(
                        "t5",
                        SystemKind.MODEL,
                        PARAMETERS,
                        "60e6",
                        TRAINING_TOKENS,
                        "1000e9",
                        FLOP_PER_PARAMETER_AND_TOKEN,
                        "3",
                        TRAINING_FLOP,
                        "1.80e20");

        AccountingCheck check = single(ledger, CheckKind.COMPUTE_6ND);

        assertThat(check).hasToString("compute-6nd t5: 1.80e20 / 1.8E+20, agrees");
        assertThat(check.explanation().toString()).contains("3 * 60e6 * 1000e9", "operations per parameter and token");
    }

    @Test
    void compute_in_petaflop_days_alone_is_checked_like_operations() {
        AccountingCheck check = single(
                new Ledger().model("m", PARAMETERS, "1320e6", TRAINING_TOKENS, "300e9", TRAINING_PF_DAYS, "2.95e1"),
                CheckKind.COMPUTE_6ND);

        assertThat(check).hasToString("compute-6nd m: 2.95e1 / 27.5, differs");
        assertThat(check.explanation().toString())
                .contains("6 * 1320e6 * 300e9 / 8.64e19 = 27.5", "Assumed, since no source gives a factor");
    }

    @Test
    void an_encoder_decoder_without_a_factor_is_not_held_to_six() {
        assertThat(new Ledger()
                        .model(
                                "m",
                                PARAMETERS,
                                "60e6",
                                TRAINING_TOKENS,
                                "1000e9",
                                TRAINING_FLOP,
                                "1.80e20",
                                TRAINING_OBJECTIVE,
                                "span corruption, Encoder-Decoder")
                        .accounting()
                        .checks())
                .isEmpty();
    }

    @Test
    void a_compared_system_without_a_factor_may_have_any_so_only_its_units_are_checked() {
        Accounting accounting = new Ledger()
                .system(
                        "t5",
                        SystemKind.MODEL,
                        PARAMETERS,
                        "60e6",
                        TRAINING_TOKENS,
                        "1000e9",
                        TRAINING_FLOP,
                        "1.80e20",
                        TRAINING_PF_DAYS,
                        "3.08e0")
                .accounting();

        assertThat(accounting.checks())
                .extracting(AccountingCheck::toString)
                .containsExactly("flop-against-pf-days t5: 3.08e0 / 2.08333, differs");
    }

    @Test
    void what_the_rounding_of_the_inputs_accounts_for_is_told_from_what_it_does_not() {
        AccountingCheck rounded = single(
                new Ledger().model("m", TRAINING_FLOP, "3.14e23", TRAINING_PF_DAYS, "3.64e3"),
                CheckKind.FLOP_AGAINST_PF_DAYS);

        assertThat(rounded.outcome()).isEqualTo(Outcome.WITHIN_ROUNDING);
        assertThat(rounded.reach()).hasToString("Optional[3628.47 - 3640.05]");
        assertThat(rounded.relativeDifference().orElseThrow()).isCloseTo(-0.00158, within(1e-5));
        assertThat(new Ledger()
                        .model("m", TRAINING_FLOP, "3.14e23", TRAINING_PF_DAYS, "3.74e3")
                        .accounting()
                        .checks(Outcome.DIFFERS))
                .hasSize(1);
    }
}
