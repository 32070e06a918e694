package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * How a group of predictions turned out, and what could not be predicted.
 *
 * <p>The Wilson intervals of the shares take the predictions for independent. Those of one family are not: they are scores of
 * the same few models, often of the same test in another setting or metric, so that the true uncertainty is larger. Immutable
 * and thread-safe.
 *
 * @param predictions the predictions
 * @param unpredicted the series without one, each with its reason
 * @since 0.1.0
 */
public record PredictionTally(List<Prediction> predictions, List<UnpredictedSeries> unpredicted) {

    /** Copies the lists. */
    public PredictionTally {
        predictions = List.copyOf(predictions);
        unpredicted = List.copyOf(unpredicted);
    }

    /** Returns the predictions on several benchmarks together. */
    static PredictionTally of(List<BenchmarkPredictability> benchmarks) {
        return new PredictionTally(
                benchmarks.stream()
                        .flatMap(benchmark -> benchmark.tally().predictions().stream())
                        .toList(),
                benchmarks.stream()
                        .flatMap(benchmark -> benchmark.tally().unpredicted().stream())
                        .toList());
    }

    /**
     * {@return how many predictions turned out in a way, 0 or more}
     *
     * @param outcome the outcome
     */
    public int count(PredictionOutcome outcome) {
        return (int) predictions.stream()
                .filter(prediction -> prediction.outcome() == outcome)
                .count();
    }

    /** {@return which share of the predictions covered the score, with its 95 % interval; empty without predictions} */
    public Optional<Proportion> covered() {
        return share(count(PredictionOutcome.COVERED));
    }

    /**
     * {@return which share of the predictions came nearer than the next smaller model's score; empty without predictions}
     */
    public Optional<Proportion> beatingNoChange() {
        return share(
                (int) predictions.stream().filter(Prediction::beatsNoChange).count());
    }

    private Optional<Proportion> share(int count) {
        return predictions.isEmpty() ? Optional.empty() : Optional.of(new Proportion(count, predictions.size()));
    }

    /**
     * {@return whether small models say what the largest one scores, by the predictions alone; see also {@link #unpredicted()}}
     */
    public PredictabilityVerdict verdict() {
        if (predictions.isEmpty()) {
            return PredictabilityVerdict.UNTESTED;
        }
        int covered = count(PredictionOutcome.COVERED);
        if (covered == predictions.size()) {
            return predictions.stream().allMatch(Prediction::beatsNoChange)
                    ? PredictabilityVerdict.PREDICTABLE
                    : PredictabilityVerdict.VAGUE;
        }
        return covered == 0 ? PredictabilityVerdict.NOT_PREDICTABLE : PredictabilityVerdict.PARTLY;
    }

    /** Returns the counts in words. */
    LocalizedText words() {
        return Texts.of(
                "{1} of {0} covered, {2} better and {3} worse than predicted{4}",
                "{0} 项预测中 {1} 项落在区间内，{2} 项优于、{3} 项差于预测{4}",
                predictions.size(),
                count(PredictionOutcome.COVERED),
                count(PredictionOutcome.BETTER),
                count(PredictionOutcome.WORSE),
                Texts.when(!unpredicted.isEmpty(), ", {0} not to be predicted", "，{0} 项无法预测", unpredicted.size()));
    }

    /** Returns verdict and counts, such as {@code partly: 2 of 3 covered, 1 better and 0 worse than predicted}. */
    @Override
    public String toString() {
        return verdict() + ": " + words();
    }
}
