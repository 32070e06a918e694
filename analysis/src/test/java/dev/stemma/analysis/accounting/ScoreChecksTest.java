package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreChecksTest {

    private static final Metric ACCURACY = metric("accuracy", Direction.HIGHER);
    private static final Metric F1 = metric("f1", Direction.HIGHER);

    private static Metric metric(String id, Direction better) {
        return Metric.of(MetricId.of(id), id, "percent", better);
    }

    private static Metric gain(String in) {
        return new Metric(
                MetricId.of("gain"), "gain", "points", Direction.HIGHER, List.of(), Optional.of(MetricId.of(in)));
    }

    private static List<String> checks(Ledger ledger) {
        return ledger.accounting().checks().stream()
                .map(AccountingCheck::toString)
                .toList();
    }

    @Test
    void a_further_printing_is_held_against_the_main_one_to_the_digits_of_the_less_exact() {
        Ledger ledger = new Ledger()
                .benchmark("b", List.of(), ACCURACY)
                .result("m", "b", "accuracy", "81.0", "text")
                .result("m", "b", "accuracy", "80.5")
                .result("m", "b", "accuracy", "80", "abstract")
                .result("m", "b", "accuracy", "80.49", "Table 9");

        assertThat(checks(ledger))
                .containsExactlyInAnyOrder(
                        "printed-twice m/b/accuracy/fine-tuned: 81.0 / 80.5, differs",
                        "printed-twice m/b/accuracy/fine-tuned: 80 / 80.5, agrees",
                        "printed-twice m/b/accuracy/fine-tuned: 80.49 / 80.5, agrees");
        assertThat(ledger.accounting().findings().get(0).explanation()).hasToString("""
                        m, b (accuracy), fine-tuned, text, the same test of the same model, printed twice: printed 81.0, elsewhere 80.5 (-0.6 %); differs [a-paper, § 1, Table 2, row b accuracy m text]
                          m, b (accuracy), fine-tuned, text: 81.0 [a-paper, § 1, Table 2, row b accuracy m text]
                          m, b (accuracy), fine-tuned: 80.5 [a-paper, § 1, Table 2, row b accuracy m ]
                          Tolerance: 0.05, half a unit of the last digit of the less exact value""");
    }

    @Test
    void an_average_is_the_mean_of_its_parts_and_a_part_with_two_metrics_enters_with_their_mean() {
        Ledger ledger = new Ledger()
                .benchmark("all", List.of("one", "two"), metric("score", Direction.HIGHER))
                .benchmark("one", List.of(), ACCURACY)
                .benchmark("two", List.of(), ACCURACY, F1)
                .result("m", "all", "score", "71.8")
                .result("m", "one", "accuracy", "69.0")
                .result("m", "two", "accuracy", "75.6")
                .result("m", "two", "f1", "52.0");

        assertThat(checks(ledger)).containsExactly("average-of-parts m/all/score/fine-tuned: 71.8 / 66.4, differs");
    }

    @Test
    void parts_may_have_numbers_of_shots_of_their_own_if_the_average_has_none() {
        assertThat(checks(new Ledger()
                        .benchmark("all", List.of("one", "two"), ACCURACY)
                        .benchmark("one", List.of(), ACCURACY)
                        .benchmark("two", List.of(), ACCURACY)
                        .result("m", "all", "accuracy", "71.8")
                        .shots("m", "one", "accuracy", "69.0", 5)
                        .shots("m", "two", "accuracy", "74.0", 15)))
                .containsExactly("average-of-parts m/all/accuracy/fine-tuned: 71.8 / 71.5, differs");
        assertThat(checks(new Ledger()
                        .benchmark("all", List.of("one", "two"), ACCURACY)
                        .benchmark("one", List.of(), ACCURACY)
                        .benchmark("two", List.of(), ACCURACY)
                        .shots("m", "all", "accuracy", "71.8", 5)
                        .shots("m", "one", "accuracy", "69.0", 5)
                        .shots("m", "two", "accuracy", "74.0", 15)))
                .isEmpty();
    }

    @Test
    void an_average_whose_parts_are_not_all_there_is_not_checked() {
        assertThat(checks(new Ledger()
                        .benchmark("all", List.of("one", "two"), ACCURACY)
                        .benchmark("one", List.of(), ACCURACY)
                        .benchmark("two", List.of(), ACCURACY)
                        .result("m", "all", "accuracy", "71.8")
                        .result("m", "one", "accuracy", "69.0")
                        .result("n", "two", "accuracy", "70.0")))
                .isEmpty();
    }

    @Test
    void an_average_over_metrics_is_off_within_the_rounding_of_its_parts() {
        Metric average = new Metric(
                MetricId.of("average"),
                "average",
                "percent",
                Direction.HIGHER,
                List.of(ACCURACY.id(), F1.id()),
                Optional.empty());

        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), ACCURACY, F1, average)
                        .result("m", "b", "accuracy", "69.2")
                        .result("m", "b", "f1", "69.0")
                        .result("m", "b", "average", "69.0")))
                .containsExactly("average-of-parts m/b/average/fine-tuned: 69.0 / 69.1, within-rounding");
    }

    @Test
    void a_gain_is_the_distance_to_the_best_compared_system_people_and_own_models_aside() {
        Ledger ledger = new Ledger()
                .model("m")
                .model("small")
                .system("people", SystemKind.HUMAN)
                .system("best", SystemKind.ENSEMBLE)
                .system("other", SystemKind.MODEL)
                .benchmark("b", List.of(), ACCURACY, gain("accuracy"))
                .result("m", "b", "accuracy", "72.8")
                .result("small", "b", "accuracy", "72.0")
                .result("people", "b", "accuracy", "95.0")
                .result("best", "b", "accuracy", "68.9")
                .result("other", "b", "accuracy", "64.8")
                .result("m", "b", "gain", "5.5");

        assertThat(checks(ledger)).containsExactly("gain-over-best m/b/gain/fine-tuned: 5.5 / 3.9, differs");
    }

    @Test
    void a_gain_is_above_zero_where_lower_is_better_and_the_score_is_lower() {
        assertThat(checks(new Ledger()
                        .system("best", SystemKind.MODEL)
                        .benchmark("b", List.of(), metric("perplexity", Direction.LOWER), gain("perplexity"))
                        .result("m", "b", "perplexity", "8.63")
                        .result("best", "b", "perplexity", "99.8")
                        .result("m", "b", "gain", "91.2")))
                .containsExactly("gain-over-best m/b/gain/fine-tuned: 91.2 / 91.17, agrees");
    }

    @Test
    void a_gain_without_a_compared_system_or_a_score_of_its_own_is_not_checked() {
        assertThat(checks(new Ledger()
                        .system("best", SystemKind.MODEL)
                        .benchmark("b", List.of(), ACCURACY, gain("accuracy"))
                        .benchmark("c", List.of(), ACCURACY, gain("accuracy"))
                        .result("m", "b", "accuracy", "1")
                        .result("m", "b", "gain", "1")
                        .result("best", "c", "accuracy", "1")
                        .result("m", "c", "gain", "1")))
                .isEmpty();
    }

    @Test
    void a_gain_over_a_score_that_is_only_printed_in_passing_is_not_checked() {
        assertThat(checks(new Ledger()
                        .system("best", SystemKind.MODEL)
                        .benchmark("b", List.of(), ACCURACY, gain("accuracy"))
                        .result("m", "b", "accuracy", "72.8", "text")
                        .result("best", "b", "accuracy", "68.9")
                        .result("m", "b", "gain", "5.5")))
                .isEmpty();
    }

    @Test
    void a_gain_of_nought_that_is_off_has_no_share_and_its_working_names_the_system() {
        AccountingCheck check = new Ledger()
                .system("best", SystemKind.MODEL)
                .benchmark("b", List.of(), ACCURACY, gain("accuracy"))
                .result("m", "b", "accuracy", "72.8")
                .result("best", "b", "accuracy", "68.9")
                .result("m", "b", "gain", "0")
                .accounting()
                .findings()
                .get(0);

        assertThat(check.relativeDifference()).isEmpty();
        assertThat(check.explanation().statement().in(Language.ENGLISH)).endsWith(": printed 0, computed 3.9; differs");
        assertThat(check.working())
                .extracting(line -> line.statement().in(Language.ENGLISH))
                .contains("System best, b (accuracy), fine-tuned: 68.9");
    }

    @Test
    void a_score_in_words_is_held_against_nothing() {
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), ACCURACY)
                        .result("m", "b", "accuracy", "high")
                        .result("m", "b", "accuracy", "80.0", "text")))
                .isEmpty();
    }
}
