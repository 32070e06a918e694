package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Variant;
import dev.stemma.model.id.MetricId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sums, and changes and shares of two scores, on made-up scores. */
class ComparedScoresTest {

    private static final Metric ACCURACY = Metric.of(MetricId.of("accuracy"), "accuracy", "percent", Direction.HIGHER);

    private static Metric change(ComparisonKind kind) {
        return new Metric(
                MetricId.of("change"),
                "change",
                "percent",
                Direction.NEITHER,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new ScoreComparison(
                        kind, ACCURACY.id(), Optional.of(Variant.ofSubset("clean")), Optional.empty())));
    }

    private static Metric sum(String... parts) {
        return new Metric(
                MetricId.of("all"),
                "all",
                "people",
                Direction.NEITHER,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(parts).stream().map(MetricId::of).toList(),
                Optional.empty());
    }

    private static Metric count(String id) {
        return Metric.of(MetricId.of(id), id, "people", Direction.NEITHER);
    }

    private static List<String> checks(Ledger ledger) {
        return ledger.accounting().checks().stream()
                .map(AccountingCheck::toString)
                .toList();
    }

    private static Ledger scores(ComparisonKind kind) {
        return new Ledger()
                .benchmark("b", List.of(), ACCURACY, change(kind))
                .result("m", "b", "accuracy", "80.0")
                .variant("m", "b", "accuracy", "76.0", "clean");
    }

    @Test
    void a_relative_change_is_in_percent_of_the_score_it_is_set_against_and_a_difference_in_points() {
        assertThat(checks(scores(ComparisonKind.RELATIVE_CHANGE).result("m", "b", "change", "-5.0")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -5.0 / -5, agrees");
        assertThat(checks(scores(ComparisonKind.DIFFERENCE).result("m", "b", "change", "-5.0")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -5.0 / -4, differs");
        assertThat(checks(scores(ComparisonKind.SHARE).result("m", "b", "change", "95")))
                .containsExactly("compared-scores m/b/change/fine-tuned: 95 / 95, agrees");
        assertThat(checks(scores(ComparisonKind.RELATIVE_DIFFERENCE).result("m", "b", "change", "-5.1")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -5.1 / -5.12821, agrees");
    }

    /** Of a difference from the mean, the rounding of both scores reaches from -5.25 to -5.00. */
    @Test
    void the_rounding_of_both_scores_may_account_for_a_difference_from_their_mean() {
        assertThat(checks(scores(ComparisonKind.RELATIVE_DIFFERENCE).result("m", "b", "change", "-5.3")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -5.3 / -5.12821, within-rounding");
        assertThat(checks(scores(ComparisonKind.RELATIVE_DIFFERENCE).result("m", "b", "change", "-5.4")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -5.4 / -5.12821, differs");
    }

    @Test
    void two_names_of_one_run_should_have_one_score() {
        Metric same = new Metric(
                ACCURACY.id(),
                "accuracy",
                "percent",
                Direction.HIGHER,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new ScoreComparison(
                        ComparisonKind.SAME,
                        ACCURACY.id(),
                        Optional.of(Variant.ofSubset("whole")),
                        Optional.of(Variant.ofSubset("all")))));
        Ledger ledger = new Ledger()
                .benchmark("b", List.of(), same)
                .variant("m", "b", "accuracy", "80", "whole")
                .variant("m", "b", "accuracy", "81.4", "all")
                .variant("m", "b", "accuracy", "3", "half");

        assertThat(checks(ledger)).containsExactly("printed-twice m/b/accuracy/fine-tuned, whole: 80 / 81.4, differs");
    }

    /** A percentage in running text may be set against the counts of a table. */
    @Test
    void scores_of_another_printing_do_where_the_own_one_has_none() {
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), ACCURACY, change(ComparisonKind.SHARE))
                        .variant("m", "b", "accuracy", "164", "clean")
                        .result("m", "b", "accuracy", "273")
                        .result("m", "b", "change", "45", "text")))
                .containsExactly("compared-scores m/b/change/fine-tuned: 45 / 60.0733, differs");
    }

    @Test
    void its_working_names_both_scores() {
        assertThat(scores(ComparisonKind.RELATIVE_CHANGE)
                        .result("m", "b", "change", "-4.0")
                        .accounting()
                        .findings()
                        .get(0)
                        .explanation())
                .hasToString("""
                        m, b (change), fine-tuned, two scores against the change or share that is printed of them: printed -4.0, computed -5 (-25.0 %); differs [a-paper, § 1, Table 2, row b change m ]
                          100 * (76.0 - 80.0) / 80.0 = -5
                          m, b (accuracy), fine-tuned, clean: 76.0 [a-paper, § 1, Table 2, row b accuracy m clean]
                          m, b (accuracy), fine-tuned: 80.0 [a-paper, § 1, Table 2, row b accuracy m ]
                          Tolerance: 0.05, half a unit of the last printed digit
                          With inputs that round to the printed ones: -5.1218 - -4.87805""");
    }

    @Test
    void the_rounding_of_the_scores_can_account_for_a_change_that_is_off() {
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), ACCURACY, change(ComparisonKind.RELATIVE_CHANGE))
                        .result("m", "b", "accuracy", "0.4")
                        .variant("m", "b", "accuracy", "0.3", "clean")
                        .result("m", "b", "change", "-26")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -26 / -25, within-rounding");
    }

    @Test
    void nothing_is_checked_without_both_scores_or_if_several_fit_or_none_is_above_zero() {
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), ACCURACY, change(ComparisonKind.SHARE))
                        .result("m", "b", "accuracy", "80.0")
                        .result("m", "b", "change", "95")))
                .isEmpty();
        assertThat(checks(scores(ComparisonKind.SHARE)
                        .shots("m", "b", "accuracy", "81.0", 5)
                        .result("m", "b", "change", "95")))
                .isEmpty();
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), ACCURACY, change(ComparisonKind.SHARE))
                        .result("m", "b", "accuracy", "0.0")
                        .variant("m", "b", "accuracy", "0.0", "clean")
                        .result("m", "b", "change", "95")))
                .isEmpty();
    }

    @Test
    void a_change_of_another_variant_is_not_checked() {
        assertThat(checks(scores(ComparisonKind.SHARE).variant("m", "b", "change", "1", "no blanks")))
                .isEmpty();
    }

    @Test
    void a_sum_is_held_against_its_parts() {
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), count("left"), count("stayed"), sum("left", "stayed"))
                        .result("m", "b", "left", "7")
                        .result("m", "b", "stayed", "76")
                        .result("m", "b", "all", "80")
                        .result("n", "b", "left", "7")
                        .result("n", "b", "all", "80")))
                .containsExactly("sum-of-parts m/b/all/fine-tuned: 80 / 83, differs");
    }

    @Test
    void the_rounding_of_both_scores_can_account_for_a_difference_that_is_off() {
        assertThat(checks(scores(ComparisonKind.DIFFERENCE).result("m", "b", "change", "-4.1")))
                .containsExactly("compared-scores m/b/change/fine-tuned: -4.1 / -4, within-rounding");
    }

    @Test
    void a_part_of_a_sum_that_is_only_printed_in_passing_does_not_count() {
        assertThat(checks(new Ledger()
                        .benchmark("b", List.of(), count("left"), count("stayed"), sum("left", "stayed"))
                        .result("m", "b", "left", "7", "text")
                        .result("m", "b", "stayed", "76")
                        .result("m", "b", "all", "80")))
                .isEmpty();
    }
}
