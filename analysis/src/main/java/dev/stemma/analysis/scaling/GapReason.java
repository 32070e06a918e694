package dev.stemma.analysis.scaling;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * Why a model has no value of a quantity that could be compared.
 *
 * @since 0.1.0
 */
public enum GapReason implements Named {
    /** The source declines to say it. */
    WITHHELD("withheld", "拒绝公布"),
    /** The sources that were searched do not say it. */
    UNSTATED("not stated", "未给出"),
    /** The quantity has no meaning for the model. */
    NOT_APPLICABLE("not applicable", "不适用"),
    /** There is an outside estimate and nothing else, and estimates are excluded. */
    ONLY_ESTIMATED("only estimated", "只有外部估计"),
    /** The value is a term. */
    NOT_A_NUMBER("not a number", "不是数字"),
    /** The value is zero or negative, so that there is no factor. */
    NOT_POSITIVE("not above zero", "不大于零"),
    /** The value lies outside 1e-100 to 1e100. */
    OUT_OF_RANGE("out of range", "超出可比范围"),
    /** The corpus has no entry for the quantity. */
    NO_ENTRY("no entry in the corpus", "语料中没有记录");

    private final LocalizedText words;

    GapReason(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the reason in words, such as {@code not stated}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
