package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.benchmark.Runs.A;
import static dev.stemma.analysis.benchmark.Runs.B;
import static dev.stemma.analysis.benchmark.Runs.C;
import static dev.stemma.analysis.benchmark.Runs.ID;
import static dev.stemma.analysis.benchmark.Runs.facts;
import static dev.stemma.analysis.benchmark.Runs.plain;
import static dev.stemma.analysis.benchmark.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkProgressionTest {

    private static BenchmarkProgression progression(BenchmarkResult... results) {
        return facts(Arrays.asList(results)).benchmark(ID);
    }

    @Test
    void two_settings_are_two_series_however_alike_the_scores() {
        BenchmarkProgression progression = progression(
                plain("a", "accuracy", Setting.FINE_TUNED, "70"),
                plain("b", "accuracy", Setting.ZERO_SHOT, "63.24"),
                plain("c", "accuracy", Setting.ZERO_SHOT, "76.2"));

        assertThat(progression).hasToString("""
                        lambada (accuracy, fine-tuned): a: 70; b: no result; c: no result
                        lambada (accuracy, zero-shot): a: no result; b: 63.24; c: 76.2""");
        assertThat(progression.series().get(0).steps()).isEmpty();
        assertThat(gaps(progression.series().get(0)).get(0).otherwise()).containsExactly("accuracy, zero-shot");
        assertThat(progression.series().get(1).steps())
                .extracting(BenchmarkStep::toString)
                .containsExactly("b -> c: 63.24 -> 76.2 (better)");
    }

    @Test
    void an_improvement_follows_the_direction_of_the_metric() {
        BenchmarkProgression progression = progression(
                plain("a", "perplexity", Setting.ZERO_SHOT, "8.63"),
                plain("b", "perplexity", Setting.ZERO_SHOT, "3.00"),
                plain("a", "accuracy", Setting.ZERO_SHOT, "63"),
                plain("b", "accuracy", Setting.ZERO_SHOT, "62"),
                plain("a", "examples", Setting.ZERO_SHOT, "5"),
                plain("b", "examples", Setting.ZERO_SHOT, "6"));
        List<BenchmarkStep> steps = progression.between(A, B);

        assertThat(steps)
                .extracting(BenchmarkStep::toString)
                .containsExactly(
                        "a -> b: 8.63 -> 3.00 (better)",
                        "a -> b: 63 -> 62 (worse)",
                        "a -> b: 5 -> 6 (neither better nor worse)");
        assertThat(steps.get(0).difference()).isEqualByComparingTo("-5.63");
        assertThat(steps.get(0).improvement())
                .hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("5.63"));
        assertThat(steps.get(2).improvement()).isEmpty();
        assertThat(progression.improvedBetween(A, B)).isFalse();
    }

    @Test
    void improved_is_said_if_a_series_shows_it_and_none_a_decline() {
        BenchmarkProgression progression = progression(
                plain("a", "perplexity", Setting.ZERO_SHOT, "8.63"),
                plain("b", "perplexity", Setting.ZERO_SHOT, "3.00"),
                plain("a", "accuracy", Setting.ZERO_SHOT, "62"),
                plain("b", "accuracy", Setting.ZERO_SHOT, "62.0"));

        assertThat(progression.improvedBetween(A, B)).isTrue();
        assertThat(progression.improvedBetween(B, A)).isFalse();
        assertThat(progression.improvedBetween(A, C)).isFalse();
        assertThat(progression.between(A, C)).isEmpty();
    }

    @Test
    void a_step_leads_over_generations_without_a_result_and_names_them() {
        BenchmarkProgression progression = progression(
                plain("a", "accuracy", Setting.FEW_SHOT, "50"),
                run("b", "accuracy", Setting.FEW_SHOT, "99").prompt("no blanks").build(),
                run("b", "accuracy", Setting.FEW_SHOT, "98").printing("text").build(),
                run("c", "accuracy", Setting.FEW_SHOT, "60")
                        .shots(5)
                        .split("test")
                        .build());
        BenchmarkStep step = progression.series().get(0).steps().get(0);

        assertThat(progression.series()).hasSize(1);
        assertThat(step.isImproved()).isTrue();
        assertThat(step.isSplitAssumed()).isTrue();
        assertThat(step.hasSameShots()).isFalse();
        assertThat(step.explanation()).hasToString("""
                        From a to c, LAMBADA (accuracy, few-shot, test): 50 to 60, +10, better; none in between: b; the number of examples differs or is not said; that the split is the same is assumed
                          Model a: 50 percent; the source does not say which split [a-paper, § 2]
                          Model b: no result in this setting; otherwise: accuracy, few-shot (no blanks)
                          Model c: 60 percent (5-shot) [c-paper, § 2]""");
        assertThat(step.explanation().in(Language.CHINESE))
                .startsWith("从 a 到 c，LAMBADA（accuracy, few-shot, test）：50 到 60，+10，更好；其间没有：b；示例数不同或未说明；假定所用划分相同");
    }

    @Test
    void stated_splits_are_never_mixed_and_an_unstated_one_enters_each() {
        BenchmarkProgression progression = progression(
                run("a", "accuracy", Setting.ZERO_SHOT, "1").split("test").build(),
                run("b", "accuracy", Setting.ZERO_SHOT, "2")
                        .split("development")
                        .build(),
                plain("c", "accuracy", Setting.ZERO_SHOT, "3"));

        assertThat(progression).hasToString("""
                        lambada (accuracy, zero-shot, development): a: no result; b: 2; c: 3
                        lambada (accuracy, zero-shot, test): a: 1; b: no result; c: 3""");
        assertThat(progression.between(A, B)).isEmpty();
    }

    @Test
    void of_several_plain_runs_all_are_kept_and_the_best_comes_first() {
        BenchmarkProgression progression = progression(
                run("a", "perplexity", Setting.FEW_SHOT, "9").shots(5).build(),
                run("a", "perplexity", Setting.FEW_SHOT, "8").shots(15).build());
        BenchmarkPoint point = progression.series().get(0).points().get(0);

        assertThat(point.results()).hasSize(2);
        assertThat(point).hasToString("a: 8");
        assertThat(point.explanation()).hasToString("""
                        Model a: 8 perplexity (15-shot) [a-paper, § 2]
                          Model a: 9 perplexity (5-shot) [a-paper, § 2]""");
    }

    @Test
    void gains_and_terms_have_no_series() {
        BenchmarkProgression progression = progression(
                plain("a", "gain", Setting.ZERO_SHOT, "5"), plain("a", "accuracy", Setting.ZERO_SHOT, "high"));

        assertThat(progression.series()).isEmpty();
        assertThat(progression.explanation()).hasToString("LAMBADA: no flagship has a plain result");
        assertThat(facts(List.of()).benchmarks()).isEmpty();
    }

    @Test
    void an_unknown_benchmark_and_a_step_without_ends_are_refused() {
        BenchmarkProgression progression = progression(
                plain("a", "accuracy", Setting.ZERO_SHOT, "1"), plain("b", "accuracy", Setting.ZERO_SHOT, "2"));
        List<BenchmarkPoint> points = progression.series().get(0).points();

        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> facts(List.of()).benchmark(BenchmarkId.of("lambda")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenchmarkStep(points.get(0), List.of(), points.get(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BenchmarkStep(points.get(0), List.of(points.get(1)), points.get(1)));
    }

    @Test
    void results_on_another_benchmark_are_left_aside() {
        BenchmarkProgression progression = progression(
                plain("a", "accuracy", Setting.ZERO_SHOT, "50"),
                run(BenchmarkId.of("other"), "2", "a", "accuracy", Setting.ZERO_SHOT, "99")
                        .build(),
                run(BenchmarkId.of("other"), "2", "b", "accuracy", Setting.FEW_SHOT, "99")
                        .build());

        assertThat(progression).hasToString("lambada (accuracy, zero-shot): a: 50; b: no result; c: no result");
        assertThat(gaps(progression.series().get(0)))
                .allSatisfy(gap -> assertThat(gap.otherwise()).isEmpty());
    }

    @Test
    void where_higher_is_better_the_highest_run_is_the_best() {
        assertThat(progression(
                                run("a", "accuracy", Setting.FEW_SHOT, "61")
                                        .shots(5)
                                        .build(),
                                run("a", "accuracy", Setting.FEW_SHOT, "62")
                                        .shots(9)
                                        .build())
                        .series()
                        .get(0)
                        .points()
                        .get(0))
                .hasToString("a: 62");
    }

    @Test
    void of_equal_scores_a_stated_split_comes_first_then_the_place_then_the_fewest_shots() {
        BenchmarkResult split = run(ID, "9", "a", "accuracy", Setting.FEW_SHOT, "6")
                .split("test")
                .build();
        BenchmarkResult early =
                run(ID, "1", "a", "accuracy", Setting.FEW_SHOT, "6").build();
        BenchmarkResult few =
                run("a", "accuracy", Setting.FEW_SHOT, "6").shots(2).build();
        BenchmarkResult many =
                run("a", "accuracy", Setting.FEW_SHOT, "6").shots(7).build();
        List<BenchmarkResult> right = List.of(split, early, few, many);
        List<BenchmarkResult> reversed = List.of(many, few, early, split);

        for (List<BenchmarkResult> results : List.of(right, reversed)) {
            assertThat(progression(results.toArray(BenchmarkResult[]::new))
                            .series()
                            .get(0)
                            .points()
                            .get(0)
                            .results())
                    .isEqualTo(right);
        }
    }

    @Test
    void a_gap_tells_other_settings_but_no_gains() {
        BenchmarkProgression progression = progression(
                plain("a", "accuracy", Setting.ZERO_SHOT, "5"),
                plain("b", "gain", Setting.ZERO_SHOT, "5"),
                plain("b", "perplexity", Setting.FINE_TUNED, "5"),
                plain("b", "unheard-of", Setting.FINE_TUNED, "5"));
        BenchmarkPoint gap = gaps(progression.series().get(1)).get(0);

        assertThat(progression.series().get(1).key()).hasToString("accuracy, zero-shot");
        assertThat(gap.otherwise()).containsExactly("perplexity, fine-tuned");
        assertThat(gap.explanation().statement().in(Language.ENGLISH))
                .isEqualTo("Model b: no result in this setting; otherwise: perplexity, fine-tuned");
        assertThat(gap.explanation().statement().in(Language.CHINESE))
                .isEqualTo("Model b：在此设定下没有结果；另有：perplexity, fine-tuned");
    }

    @Test
    void two_numbers_of_shots_are_the_same_only_if_both_are_said_and_equal() {
        BenchmarkStep same = step(5, 5);

        assertThat(same.hasSameShots()).isTrue();
        assertThat(same.isSplitAssumed()).isFalse();
        assertThat(same.explanation().statement().in(Language.ENGLISH))
                .isEqualTo("From a to b, LAMBADA (accuracy, few-shot, test): 50 to 50, 0, the same");
        assertThat(same.explanation().statement().in(Language.CHINESE))
                .isEqualTo("从 a 到 b，LAMBADA（accuracy, few-shot, test）：50 到 50，0，持平");
        assertThat(step(5, 6).hasSameShots()).isFalse();
        assertThat(step(5, 6).explanation().statement().in(Language.ENGLISH))
                .endsWith("the same; the number of examples differs or is not said");
    }

    private static BenchmarkStep step(int shots, int others) {
        return progression(
                        run("a", "accuracy", Setting.FEW_SHOT, "50")
                                .shots(shots)
                                .split("test")
                                .build(),
                        run("b", "accuracy", Setting.FEW_SHOT, "50")
                                .shots(others)
                                .split("test")
                                .build())
                .between(A, B)
                .get(0);
    }

    @Test
    void one_example_and_none_are_told_by_the_setting_and_a_split_that_is_stated_is_not_remarked_on() {
        BenchmarkPoint point = progression(run("a", "accuracy", Setting.ONE_SHOT, "50")
                        .shots(1)
                        .split("test")
                        .build())
                .series()
                .get(0)
                .points()
                .get(0);

        assertThat(point.explanation().statement().in(Language.ENGLISH)).isEqualTo("Model a: 50 percent");
        assertThat(point.explanation().statement().in(Language.CHINESE)).isEqualTo("Model a：50 percent");
    }

    @Test
    void a_series_is_explained_by_its_steps_and_by_the_generations_outside_of_them() {
        List<BenchmarkSeries> series = progression(
                        plain("b", "accuracy", Setting.ZERO_SHOT, "63.24"),
                        plain("c", "accuracy", Setting.ZERO_SHOT, "76.2"),
                        plain("a", "accuracy", Setting.FINE_TUNED, "70"))
                .series();

        assertThat(series.get(1).explanation()).hasToString("""
                        LAMBADA (accuracy, zero-shot): a no result; b 63.24; c 76.2
                          From b to c, LAMBADA (accuracy, zero-shot): 63.24 to 76.2, +12.96, better; that the split is the same is assumed
                            Model b: 63.24 percent [b-paper, § 2]
                            Model c: 76.2 percent [c-paper, § 2]
                          Model a: no result in this setting; otherwise: accuracy, fine-tuned""");
        assertThat(series.get(1).explanation().statement().in(Language.CHINESE))
                .isEqualTo("LAMBADA（accuracy, zero-shot）：a 没有结果；b 63.24；c 76.2");
        assertThat(series.get(0).explanation().working())
                .extracting(part -> part.statement().in(Language.ENGLISH))
                .first()
                .isEqualTo("Model a: 70 percent");
        assertThat(series.get(0).explanation().working()).hasSize(3);
    }

    /** The step over b tells of b, so that the series does not tell it again. */
    @Test
    void a_generation_between_two_scores_is_explained_once() {
        BenchmarkSeries series = progression(
                        plain("a", "accuracy", Setting.ZERO_SHOT, "50"),
                        plain("c", "accuracy", Setting.ZERO_SHOT, "60"))
                .series()
                .get(0);

        assertThat(series.explanation().working()).hasSize(1);
    }

    private static List<BenchmarkPoint> gaps(BenchmarkSeries series) {
        return series.points().stream()
                .filter(point -> point.results().isEmpty())
                .toList();
    }
}
