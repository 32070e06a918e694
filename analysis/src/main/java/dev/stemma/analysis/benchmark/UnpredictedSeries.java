package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.Named;
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
public record UnpredictedSeries(SizeSeries series, Reason reason, LocalizedText detail) implements Fact {

    /** Why the largest model's score is not predicted from the smaller ones'. */
    public enum Reason implements Named {
        /** The metric says nothing of quality, such as a count of participants. */
        NOT_A_QUALITY("the metric says nothing of quality", "该指标与优劣无关"),
        /** The metric is a gain over another system, whose score it contains. */
        GAIN("the metric is a gain over another system", "该指标是相对其他系统的增益"),
        /** The metric's unit has no loss that a power law could be fitted to. */
        NO_LOSS("the metric's unit has no loss", "该指标的单位没有对应的损失"),
        /** A model has several results in the series. */
        AMBIGUOUS("a model has several results", "同一模型有多个结果"),
        /** The size of a model is not known. */
        SIZE_UNKNOWN("a size is not known", "有模型规模不详"),
        /** The two largest models have one size, so that neither is the one to predict. */
        TIED("the two largest models have one size", "最大的两个模型规模相同"),
        /** A score is a term and not a number. */
        NOT_A_NUMBER("a score is not a number", "有得分不是数字"),
        /** A smaller model scores nothing or full marks, so that its loss is infinite or 0. */
        AT_LIMIT("a score lies at the limit of the metric", "有得分处于指标的极限"),
        /** The law refuses the points. */
        NO_LAW("no law can be fitted", "无法拟合");

        private final LocalizedText words;

        Reason(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        /** {@return the reason in words, such as {@code a size is not known}} */
        public LocalizedText words() {
            return words;
        }

        @Override
        public String toString() {
            return id();
        }
    }

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
