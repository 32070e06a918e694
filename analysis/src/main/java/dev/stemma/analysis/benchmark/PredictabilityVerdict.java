package dev.stemma.analysis.benchmark;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * Whether what small models score says what the largest one does.
 *
 * @since 0.1.0
 */
public enum PredictabilityVerdict implements Named {
    /** Every prediction covered the score and came nearer to it than that of the next smaller model. */
    PREDICTABLE("predictable", "可预测"),
    /** Every prediction covered the score, but not every one came nearer to it than that of the next smaller model. */
    VAGUE("vaguely predictable", "仅可粗略预测"),
    /** Some predictions did and some did not. */
    PARTLY("partly predictable", "部分可预测"),
    /** No prediction did. */
    NOT_PREDICTABLE("not predictable", "不可预测"),
    /** No prediction could be made. */
    UNTESTED("not testable", "无法检验");

    private final LocalizedText words;

    PredictabilityVerdict(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the verdict in words, such as {@code partly predictable}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
