package dev.stemma.analysis.law;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * Why points have no law of a form.
 *
 * @since 0.1.0
 */
public enum RefusalReason implements Named {
    /** There are not more points than parameters, so that nothing is left to judge the fit by. */
    TOO_FEW_POINTS("too-few-points", "too few points", "数据点太少"),
    /** There are fewer different scales than parameters. */
    TOO_FEW_SCALES("too-few-scales", "too few different scales", "不同的规模太少"),
    /** A value is zero or negative, where the law is fitted to logarithms. */
    NOT_POSITIVE("not-positive", "a value is not above zero", "有数值不大于零"),
    /** A model never solves some problem, so that the logarithm of its pass rate is infinite. */
    UNSOLVED("unsolved", "a problem is never solved", "有题目从未被解出"),
    /** The values do not fall with scale, so that the power term vanishes. */
    NOT_FALLING("not-falling", "the values do not fall with scale", "数值不随规模下降"),
    /** Many curves fit as well as the best one: the exponent runs away, or the parameters cannot be told apart. */
    NOT_IDENTIFIED("not-identified", "the points do not determine the parameters", "这些点不足以确定参数"),
    /** The factor of the power term is too small or too large for a number. */
    OUT_OF_RANGE("out-of-range", "the factor is out of range", "系数超出可表示的范围");

    private final String id;
    private final String en;
    private final String zh;

    RefusalReason(String id, String en, String zh) {
        this.id = id;
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the reason in words.
     *
     * @return such as {@code too few points}
     */
    public LocalizedText words() {
        return LocalizedText.of(en, zh);
    }

    @Override
    public String toString() {
        return id;
    }
}
