package dev.stemma.analysis.scaling;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * Why no growth rate can be fitted.
 *
 * @since 0.1.0
 */
public enum NoFitReason implements Named {
    /** Fewer than three points: a line through two leaves no residual to take an interval from. */
    TOO_FEW_POINTS("too-few-points", "fewer than three points", "不足三个点"),
    /** All points have one date, so that there is no time to grow in. */
    ONE_DATE("one-date", "all points have one date", "所有的点同属一个日期");

    private final String id;
    private final String en;
    private final String zh;

    NoFitReason(String id, String en, String zh) {
        this.id = id;
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the reason in words, such as {@code fewer than three points}.
     *
     * @return the words
     */
    public LocalizedText words() {
        return LocalizedText.of(en, zh);
    }

    @Override
    public String toString() {
        return id;
    }
}
