package dev.stemma.analysis.accounting;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * By how much printed and computed value may differ and still agree.
 *
 * @since 0.1.0
 */
public enum ToleranceRule implements Named {
    /** Half a unit of the last digit that the printed value has: 0.05 for {@code 72.8}, 0.5e6 for {@code 117e6}. */
    LAST_DIGIT("half a unit of the last printed digit", "印出的末位数字的半个单位"),
    /**
     * Half a unit of the last digit of the printed value, or 0.5 % of it, whichever is more; for counts of parameters.
     *
     * <p>Sources differ in whether they count biases and layer norms, which are about 13/(12 d_model) of the parameters: 0.14 %
     * at the width 768 and less above. Half a percent lets that pass, and no forgotten embedding.
     */
    LAST_DIGIT_OR_HALF_PERCENT(
            "half a unit of the last printed digit or 0.5 %, whichever is more", "印出的末位数字的半个单位或 0.5 %，取较大者"),
    /** Half a unit of the last digit of the less exact of two printed values. */
    LESS_EXACT("half a unit of the last digit of the less exact value", "两个值中较不精确者的末位数字的半个单位"),
    /** Half a unit of the last digit of the least exact input, where the value to be met is exact. */
    INPUTS("half a unit of the last digit of the least exact input", "最不精确的输入值的末位数字的半个单位");

    private final LocalizedText words;

    ToleranceRule(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the rule in words, such as {@code half a unit of the last printed digit}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
