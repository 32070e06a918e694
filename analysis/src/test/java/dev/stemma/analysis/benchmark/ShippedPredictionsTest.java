package dev.stemma.analysis.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables of GPT-2 and GPT-3 say of predicting a large model from small ones. */
class ShippedPredictionsTest {

    private static final Facts FACTS = Facts.of(GptCorpus.load());
    private static final Predictability GPT = FACTS.predictability();
    private static final PaperId GPT_2 = PaperId.of("gpt-2");
    private static final PaperId GPT_3 = PaperId.of("gpt-3");

    private static List<String> benchmarks(PaperId family, PredictabilityVerdict verdict) {
        return GPT.benchmarks().stream()
                .filter(benchmark -> benchmark.family().id().equals(family)
                        && benchmark.tally().verdict() == verdict)
                .map(benchmark -> benchmark.benchmark().id().value())
                .toList();
    }

    private static List<String> capabilities(PredictabilityVerdict verdict) {
        return GPT.capabilities().stream()
                .filter(capability -> capability.tally().verdict() == verdict)
                .map(capability -> capability.capability().id().value())
                .toList();
    }

    @Test
    void the_table() {
        for (Prediction prediction : GPT.predictions()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-75s %8.3f (%8.3f to %8.3f) %8s %9.3f %5.2f %s%n",
                    prediction.series().key(),
                    prediction.predicted(),
                    prediction.interval().low(),
                    prediction.interval().high(),
                    prediction.actual(),
                    prediction.error(),
                    prediction.extrapolation().ordersOfMagnitude(),
                    prediction.outcome());
        }
        System.out.println(GPT.explanation().statement());

        assertThat(GPT.predictions()).allSatisfy(prediction -> {
            assertThat(prediction.interval().contains(prediction.predicted())).isTrue();
            assertThat(prediction.extrapolation().ordersOfMagnitude()).isPositive();
            assertThat(prediction.explanation().allCitations())
                    .hasSizeGreaterThanOrEqualTo(prediction.series().scores().size());
        });
        assertThat(GPT.unpredicted())
                .allSatisfy(one ->
                        assertThat(one.explanation().in(Language.CHINESE)).contains("未预测最大的模型"));
    }

    @Test
    void four_sizes_of_gpt_2_cover_all_ten_since_one_degree_of_freedom_covers_nearly_anything() {
        assertThat(GPT.tally(GPT_2).covered()).contains(new Proportion(10, 10));
        assertThat(GPT.tally(GPT_2).beatingNoChange()).contains(new Proportion(8, 10));
        assertThat(GPT.tally(GPT_2).unpredicted()).isEmpty();
    }

    @Test
    void seven_sizes_of_gpt_3_cover_the_eighth_in_three_of_five_series_and_not_in_nineteen_of_twenty() {
        PredictionTally tally = GPT.tally(GPT_3);

        assertThat(tally.covered()).contains(new Proportion(106, 171));
        assertThat(tally.covered().orElseThrow().high()).isLessThan(0.70);
        assertThat(tally.count(PredictionOutcome.WORSE)).isEqualTo(48);
        assertThat(tally.count(PredictionOutcome.BETTER)).isEqualTo(17);
        assertThat(tally.beatingNoChange()).contains(new Proportion(73, 171));
        assertThat(GPT.tally().covered()).contains(new Proportion(116, 181));
    }

    @Test
    void the_reasons_of_the_series_without_a_prediction() {
        Map<UnpredictedSeries.Reason, Long> reasons = GPT.unpredicted().stream()
                .collect(Collectors.groupingBy(UnpredictedSeries::reason, TreeMap::new, Collectors.counting()));

        assertThat(reasons)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        UnpredictedSeries.Reason.NOT_A_QUALITY, 8L,
                        UnpredictedSeries.Reason.NO_LOSS, 2L,
                        UnpredictedSeries.Reason.AT_LIMIT, 22L));
    }

    @Test
    void arithmetic_comes_as_a_surprise_and_reading_comprehension_as_a_disappointment() {
        assertThat(benchmarks(GPT_3, PredictabilityVerdict.NOT_PREDICTABLE))
                .containsExactly(
                        "arc-easy",
                        "arithmetic-2-digit-addition",
                        "arithmetic-3-digit-addition",
                        "arithmetic-3-digit-subtraction",
                        "hellaswag",
                        "quac",
                        "race-high",
                        "record",
                        "wmt16-en-ro");
        assertThat(GPT.predictions())
                .filteredOn(prediction -> prediction.outcome() == PredictionOutcome.BETTER)
                .filteredOn(prediction ->
                        prediction.series().benchmark().id().value().startsWith("arithmetic"))
                .hasSize(12);
        assertThat(benchmarks(GPT_3, PredictabilityVerdict.UNTESTED))
                .containsExactly(
                        "arithmetic-4-digit-addition",
                        "arithmetic-4-digit-subtraction",
                        "arithmetic-5-digit-addition",
                        "arithmetic-5-digit-subtraction",
                        "word-reversed");
        assertThat(benchmarks(GPT_3, PredictabilityVerdict.PREDICTABLE))
                .containsExactly("story-cloze", "superglue", "wic", "word-anagrams-1");
    }

    @Test
    void capabilities_by_their_benchmarks() {
        assertThat(capabilities(PredictabilityVerdict.NOT_PREDICTABLE)).containsExactly("arithmetic");
        assertThat(capabilities(PredictabilityVerdict.PREDICTABLE))
                .containsExactly("byte-level-input", "commonsense-reasoning", "language-modeling");
        assertThat(capabilities(PredictabilityVerdict.VAGUE))
                .containsExactly(
                        "news-generation",
                        "open-text-generation",
                        "task-named-in-words",
                        "translation-without-supervision");
        assertThat(capabilities(PredictabilityVerdict.PARTLY)).hasSize(12);
    }

    @Test
    void by_compute_gpt_3_comes_out_alike_and_gpt_2_has_no_size() {
        Predictability byCompute = FACTS.predictability(Quantity.TRAINING_FLOP, 0.95);

        assertThat(byCompute.tally(GPT_2).predictions()).isEmpty();
        assertThat(byCompute.tally(GPT_2).unpredicted())
                .extracting(UnpredictedSeries::reason)
                .containsOnly(UnpredictedSeries.Reason.SIZE_UNKNOWN);
        System.out.println("by compute: " + byCompute.tally(GPT_3) + "; "
                + byCompute.tally(GPT_3).covered());
        assertThat(byCompute.tally(GPT_3).predictions()).hasSize(171);
        assertThat(byCompute.tally(GPT_3).count(PredictionOutcome.COVERED)).isBetween(95, 120);
    }
}
