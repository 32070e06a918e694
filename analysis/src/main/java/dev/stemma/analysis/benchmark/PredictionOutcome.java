package dev.stemma.analysis.benchmark;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * How a prediction turned out.
 *
 * @since 0.1.0
 */
public enum PredictionOutcome implements Named {
    /** The score lies in the prediction interval. */
    COVERED("within the interval", "落在区间内"),
    /** The score is better than the better end of the interval. */
    BETTER("better than the interval", "优于区间"),
    /** The score is worse than the worse end of the interval. */
    WORSE("worse than the interval", "差于区间");

    private final LocalizedText words;

    PredictionOutcome(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the outcome in words, such as {@code within the interval}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
