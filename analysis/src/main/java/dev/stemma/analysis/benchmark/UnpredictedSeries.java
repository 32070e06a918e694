package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;

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

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "{0}: the largest model is not predicted, since {1} ({2})",
                        "{0}：未预测最大的模型，因为{1}（{2}）", series.name(), reason.words(), detail),
                series.explanation().working());
    }

    /** Returns key, reason and detail. */
    @Override
    public String toString() {
        return series.key() + ": " + reason + " (" + detail + ")";
    }
}
