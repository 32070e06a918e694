package dev.stemma.analysis.predictability;

import dev.stemma.analysis.Explanation;
import dev.stemma.analysis.Fact;
import dev.stemma.analysis.law.LawPoint;
import dev.stemma.analysis.law.PowerLaw;
import dev.stemma.model.LocalizedText;
import dev.stemma.model.benchmark.Direction;
import java.util.Objects;
import java.util.Optional;

/**
 * A series whose largest score is not predicted, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param series the series
 * @param reason the reason
 * @param detail what in the series is the reason, such as {@code gpt-3-small: 0.00}
 * @since 0.1.0
 */
public record UnpredictedSeries(SizeSeries series, UnpredictedReason reason, LocalizedText detail) implements Fact {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a part is missing
     */
    public UnpredictedSeries {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * Returns why a series cannot be predicted.
     *
     * @param series the series
     * @return the first reason, in the order of {@link UnpredictedReason}; empty if the series can be predicted
     */
    public static Optional<UnpredictedSeries> of(SizeSeries series) {
        String unit = series.metric().unit();
        if (series.metric().better() == Direction.NEITHER) {
            return because(series, UnpredictedReason.NOT_A_QUALITY, unit);
        }
        if (series.metric().gainIn().isPresent()) {
            return because(series, UnpredictedReason.GAIN, unit);
        }
        Optional<LossLink> link = LossLink.of(series.metric());
        if (link.isEmpty()) {
            return because(series, UnpredictedReason.NO_LOSS, unit);
        }
        for (SizedScore score : series.scores()) {
            if (series.scores().stream()
                            .filter(other ->
                                    other.result().model().equals(score.result().model()))
                            .count()
                    > 1) {
                return because(series, UnpredictedReason.AMBIGUOUS, score.toString());
            }
            if (score.size().gapReason().isPresent()) {
                return Optional.of(new UnpredictedSeries(
                        series,
                        UnpredictedReason.SIZE_UNKNOWN,
                        LocalizedText.of(
                                score.result().model() + ", "
                                        + score.size().gapReason().get().words().en(),
                                score.result().model() + "，"
                                        + score.size().gapReason().get().words().zh())));
            }
            if (score.score().isEmpty()) {
                return because(series, UnpredictedReason.NOT_A_NUMBER, score.toString());
            }
        }
        for (SizedScore score : series.smaller()) {
            if (!link.get().admits(score.number())) {
                return because(series, UnpredictedReason.AT_LIMIT, score.toString());
            }
        }
        return PowerLaw.fit(series.smaller().stream()
                        .map(score -> LawPoint.of(score.scale(), link.get().loss(score.number())))
                        .toList())
                .refusal()
                .map(refusal -> new UnpredictedSeries(series, UnpredictedReason.NO_LAW, refusal.words()));
    }

    private static Optional<UnpredictedSeries> because(SizeSeries series, UnpredictedReason reason, String detail) {
        return Optional.of(new UnpredictedSeries(series, reason, LocalizedText.of(detail, detail)));
    }

    @Override
    public Explanation explanation() {
        Explanation scores = series.explanation();
        return Explanation.of(
                LocalizedText.of(
                        series.name() + ": the largest model is not predicted, since "
                                + reason.words().en() + " (" + detail.en() + ")",
                        series.name() + "：未预测最大的模型，因为" + reason.words().zh() + "（" + detail.zh() + "）"),
                scores.working());
    }

    /** Returns key, reason and detail. */
    @Override
    public String toString() {
        return series.key() + ": " + reason + " (" + detail.en() + ")";
    }
}
