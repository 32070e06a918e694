package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.benchmark.Family.predictability;
import static dev.stemma.analysis.benchmark.Family.run;
import static dev.stemma.analysis.benchmark.Family.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictabilityTest {

    private static Prediction only(List<BenchmarkResult> results) {
        Predictability predictability = predictability(results);
        assertThat(predictability.unpredicted()).isEmpty();
        assertThat(predictability.predictions()).hasSize(1);
        return predictability.predictions().get(0);
    }

    /**
     * Losses of 2, 4 and 2: by hand, slope 0, predicted the geometric mean 2^(4/3), s² = (ln 2)² 2/3, and a measurement one step
     * ahead of three has the variance s²(1 + 1/3 + 4/2).
     */
    @Test
    void three_sizes_predict_the_fourth_as_computed_by_hand() {
        Prediction prediction = only(runs("bits", "2", "4", "2", "3"));

        assertThat(prediction.predicted()).isCloseTo(Math.pow(2, 4.0 / 3), within(1e-12));
        assertThat(prediction.actual()).isEqualByComparingTo("3");
        assertThat(prediction.error()).isCloseTo(Math.pow(2, 4.0 / 3) - 3, within(1e-12));
        double reach = 12.706204736 * Math.log(2) * Math.sqrt(2.0 / 3 * 10 / 3);
        assertThat(Math.log(prediction.interval().high() / prediction.predicted()))
                .isCloseTo(reach, within(1e-7));
        assertThat(Math.log(prediction.predicted() / prediction.interval().low()))
                .isCloseTo(reach, within(1e-7));
        assertThat(prediction.outcome()).isEqualTo(PredictionOutcome.COVERED);
        assertThat(prediction.noChangeError()).isEqualTo(-1);
        assertThat(prediction.beatsNoChange()).isTrue();
        assertThat(prediction.extrapolation().ordersOfMagnitude()).isCloseTo(1, within(1e-12));
    }

    /** Shares of e^-8, e^-4, e^-2: the loss halves with each step, so that e^-1 = 36.79 % is next. */
    @Test
    void a_share_follows_the_law_of_pass_rates() {
        Prediction prediction = only(runs("accuracy", "0.0335462628", "1.83156389", "13.5335283", "36.7879441"));

        assertThat(prediction.predicted()).isCloseTo(36.7879441, within(1e-4));
        assertThat(prediction.law().b()).isCloseTo(-Math.log10(2), within(1e-6));
    }

    /** Failures of 1 - e^-8 and so on are the same with the complement. */
    @Test
    void a_share_of_failures_follows_it_with_the_complement() {
        Prediction prediction = only(runs("error", "99.9664537372", "98.16843611", "86.4664717", "63.2120559"));

        assertThat(prediction.predicted()).isCloseTo(63.2120559, within(1e-4));
    }

    /** Perplexities of e^8, e^4, e^2: e^1 is next. */
    @Test
    void a_perplexity_follows_its_logarithm() {
        Prediction prediction = only(runs("perplexity", "2980.957987", "54.59815003", "7.389056099", "2.718281828"));

        assertThat(prediction.predicted()).isCloseTo(Math.E, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"bits, 8, 4.001, 2, 0.5, BETTER", "bits, 8, 4.001, 2, 1.5, WORSE", "accuracy, 20, 30.01, 40, 90, BETTER"
    })
    void a_surprise_is_better_or_worse(
            String metric, String first, String second, String third, String actual, PredictionOutcome outcome) {
        assertThat(only(runs(metric, first, second, third, actual)).outcome()).isEqualTo(outcome);
    }

    @Test
    void full_marks_of_the_largest_model_can_be_predicted_and_of_a_smaller_one_not() {
        assertThat(only(runs("accuracy", "90", "95", "99", "100")).outcome()).isEqualTo(PredictionOutcome.BETTER);
        assertThat(predictability(runs("accuracy", "90", "95", "100", "99")).unpredicted())
                .extracting(UnpredictedSeries::reason)
                .containsExactly(UnpredictedSeries.Reason.AT_LIMIT);
    }

    /** As percent of a hundredth; lm-eval and Hugging Face write shares from 0 to 1. */
    @Test
    void a_fraction_has_the_loss_of_the_percentage() {
        Prediction percent = only(runs("accuracy", "20", "30", "40", "55"));
        Prediction fraction = only(runs("fraction", "0.20", "0.30", "0.40", "0.55"));

        assertThat(fraction.predicted()).isCloseTo(percent.predicted() / 100, within(1e-12));
        assertThat(fraction.outcome()).isEqualTo(percent.outcome());
    }

    /** The larger of two of one size was predicted from the other, over a distance of nothing. */
    @Test
    void two_largest_models_of_one_size_are_tied() {
        List<BenchmarkResult> results = new ArrayList<>(runs("accuracy", "20", "30", "40", "55"));
        results.add(run("twin", "accuracy", "56").build());

        assertThat(predictability(results).unpredicted())
                .extracting(UnpredictedSeries::toString)
                .containsExactly("a, quiz (accuracy, zero-shot): tied (m9, twin)");
    }

    @Test
    void what_cannot_be_predicted_is_listed_with_its_reason() {
        List<BenchmarkResult> results = new ArrayList<>();
        Stream.of(
                        runs("accuracy", "0.00", "5", "10", "20"),
                        runs("t", "1", "2", "3", "4"),
                        runs("words", "1", "2", "3", "4"),
                        runs("gain", "1", "2", "3", "4"),
                        runs("bits", "4", "3", "2", "much"))
                .forEach(results::addAll);
        results.addAll(runs("perplexity", "9", "8", "7"));
        results.add(run("secret", "perplexity", "6").build());
        results.addAll(runs("error", "40", "30", "20", "10"));
        results.add(run("m6", "error", "41").build());
        Predictability predictability = predictability(results);

        assertThat(predictability.predictions()).isEmpty();
        assertThat(predictability.unpredicted())
                .extracting(one -> one.reason() + ": " + one.detail().in(Language.ENGLISH))
                .containsExactly(
                        "at-limit: m6: 0.00",
                        "ambiguous: m6: 40",
                        "size-unknown: secret, withheld",
                        "not-a-number: m9: much",
                        "no-loss: t statistic; these have one: " + LossLink.UNITS,
                        "not-a-quality: words",
                        "gain: percentage points");
        assertThat(predictability.tally().covered()).isEmpty();
        assertThat(predictability.tally().verdict()).isEqualTo(PredictabilityVerdict.UNTESTED);
        assertThat(predictability.explanation().statement().in(Language.ENGLISH))
                .contains("7 not to be predicted; nothing to predict");
    }

    @Test
    void a_family_without_the_quantity_is_listed_and_not_dropped() {
        Predictability byCompute =
                Family.facts(runs("bits", "4", "3", "2", "1")).predictability(Quantity.TRAINING_FLOP, 0.95);

        assertThat(byCompute.unpredicted())
                .extracting(UnpredictedSeries::toString)
                .containsExactly("a, quiz (bits, zero-shot): size-unknown (m6, no entry in the corpus)");
    }

    @Test
    void benchmarks_and_capabilities_get_a_verdict() {
        List<BenchmarkResult> results = new ArrayList<>(runs("bits", "8", "4.001", "2", "1"));
        results.addAll(runs("accuracy", "20", "30.01", "40", "90"));
        Predictability mixed = predictability(results);
        Predictability good = predictability(runs("bits", "8", "4.001", "2", "1"));
        Predictability vague = predictability(runs("bits", "8", "3", "2", "2"));
        Predictability bad = predictability(runs("bits", "8", "4.001", "2", "1.5"));

        assertThat(mixed.benchmarks())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.PARTLY)
                .hasSize(1);
        assertThat(mixed.tally().covered()).contains(new Proportion(1, 2));
        assertThat(good.benchmarks())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.PREDICTABLE)
                .hasSize(1);
        assertThat(vague.benchmarks())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.VAGUE)
                .hasSize(1);
        assertThat(bad.benchmarks())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.NOT_PREDICTABLE)
                .hasSize(1);
        assertThat(good.capabilities())
                .extracting(CapabilityPredictability::toString)
                .containsExactly("quizzing: predictable: 1 of 1 covered, 0 better and 0 worse than predicted");
        assertThat(bad.capabilities())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.NOT_PREDICTABLE)
                .hasSize(1);
        assertThat(mixed.capabilities())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.PARTLY)
                .hasSize(1);
    }

    @Test
    void a_prediction_explains_itself_down_to_the_results() {
        Prediction prediction = only(runs("bits", "8", "4", "2", "1.5"));

        assertThat(prediction.explanation().in(Language.ENGLISH)).isEqualTo("""
                Quiz (bits, zero-shot): 3 smaller models predict 1 bits per byte for Model m9 (95 % interval 1 to 1), 1 order \
                of magnitude ahead in parameters; it scored 1.5, worse than the interval; the prediction is off by -0.5, \
                the next smaller model's own score would be by +0.5
                  Loss score = 512·C^-0.301, least squares of its logarithm
                    Model m6: 8 [a-paper, § 2]
                      Model m6, parameters: 1e6, as stated [table, § t]
                    Model m7: 4 [a-paper, § 2]
                      Model m7, parameters: 1e7, as stated [table, § t]
                    Model m8: 2 [a-paper, § 2]
                      Model m8, parameters: 1e8, as stated [table, § t]
                  Model m9: 1.5 [a-paper, § 2]
                    Model m9, parameters: 1e9, as stated [table, § t]""");
        assertThat(prediction.explanation().in(Language.CHINESE))
                .startsWith("Quiz (bits, zero-shot)：由 3 个较小的模型预测 Model m9 为 1 bits per byte（95 % 区间 1 至 1）");
        assertThat(prediction.law().explanation().allCitations()).hasSize(1);
    }

    @Test
    void wrong_levels_are_errors() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Family.facts(List.of()).predictability(Quantity.PARAMETERS, 95))
                .withMessageContaining("0.95");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Family.facts(List.of()).predictability(Quantity.OPTIMIZER, 0.95));
    }

    private static List<BenchmarkResult> both(List<BenchmarkResult> one, List<BenchmarkResult> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Test
    void only_benchmarks_and_capabilities_with_the_verdict_are_returned() {
        Predictability bad = predictability(runs("bits", "8", "4.001", "2", "1.5"));

        assertThat(bad.benchmarks())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.PREDICTABLE)
                .isEmpty();
        assertThat(bad.capabilities())
                .filteredOn(one -> one.tally().verdict() == PredictabilityVerdict.PREDICTABLE)
                .isEmpty();
        assertThat(bad.predictions().get(0).outcome()).isNotEqualTo(PredictionOutcome.COVERED);
    }

    @Test
    void the_predictions_of_one_family_can_be_asked_for() {
        Predictability some =
                predictability(both(runs("bits", "8", "4.001", "2", "1"), runs("accuracy", "0.00", "5", "10", "20")));

        assertThat(some.tally(PaperId.of("a"))).isEqualTo(some.tally());
        assertThat(some.tally().unpredicted()).hasSize(1);
        assertThat(some.tally(PaperId.of("b")))
                .isEqualTo(new PredictionTally(List.of(), List.of()))
                .hasToString("untested: 0 of 0 covered, 0 better and 0 worse than predicted");
        assertThat(some)
                .hasToString("predictability by parameters: predictable: 1 of 1 covered, 0 better and 0 worse than"
                        + " predicted, 1 not to be predicted");
    }

    @Test
    void a_capability_has_what_could_not_be_predicted_on_its_benchmarks_too() {
        CapabilityPredictability capability = predictability(runs("accuracy", "0.00", "5", "10", "20"))
                .capabilities()
                .get(0);

        assertThat(capability.tally().unpredicted()).hasSize(1);
        assertThat(capability)
                .hasToString("quizzing: untested: 0 of 0 covered, 0 better and 0 worse than predicted,"
                        + " 1 not to be predicted");
    }

    @Test
    void the_summary_tells_the_shares_that_were_covered_and_that_beat_no_change() {
        Explanation summary = predictability(
                        both(runs("bits", "8", "4.001", "2", "1"), runs("accuracy", "20", "30.01", "40", "90")))
                .explanation();

        assertThat(summary.statement().in(Language.ENGLISH))
                .startsWith(
                        "Largest models predicted from the smaller ones by parameters, 95 % intervals: 1 of 2 covered,")
                .contains("; covered: 1 of 2", "; nearer than the next smaller model's score: 2 of 2");
        assertThat(summary.statement().in(Language.CHINESE))
                .startsWith("按参数量由较小的模型预测最大的模型，95 % 区间：2 项预测中 1 项落在区间内，")
                .contains("；落在区间内：2 项中 1 项，50.0 %（95 % 区间 ", "；比次大模型的得分更接近：2 项中 2 项，100.0 %（");
    }

    @Test
    void predictions_are_equal_if_series_and_level_are() {
        Facts facts = Family.facts(runs("bits", "8", "4.001", "2", "1"));
        Prediction wide =
                facts.predictability(Quantity.PARAMETERS, 0.99).predictions().get(0);
        Prediction other = only(runs("bits", "8", "4.001", "2", "1.1"));
        Prediction one = only(runs("bits", "8", "4.001", "2", "1"));

        assertThat(one)
                .isEqualTo(only(runs("bits", "8", "4.001", "2", "1")))
                .hasSameHashCodeAs(only(runs("bits", "8", "4.001", "2", "1")))
                .isNotEqualTo(wide)
                .isNotEqualTo(other);
        assertThat(one.toString()).startsWith("a, quiz (bits, zero-shot): 1 (").endsWith("), actual 1, covered");
        assertThat(one.series()).hasToString("a, quiz (bits, zero-shot): 8; 4.001; 2; 1");
        assertThat(one.link()).hasToString("score");
    }

    @Test
    void a_level_of_nought_or_one_and_full_marks_of_nought_are_errors() {
        Facts none = Family.facts(List.of());

        for (double level : new double[] {0, 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> none.predictability(Quantity.PARAMETERS, level));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new LossLink(LossLink.Form.SUCCESSES, 0));
        assertThat(LossLink.of(Family.metric("m", "problems of 0", Direction.HIGHER)))
                .isEmpty();
    }
}
