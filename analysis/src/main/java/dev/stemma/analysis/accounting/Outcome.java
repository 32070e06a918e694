package dev.stemma.analysis.accounting;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * How a check ended.
 *
 * @since 0.1.0
 */
public enum Outcome implements Named {
    /** Printed and computed value differ by no more than the tolerance. */
    AGREES("agrees", "一致"),
    /** They differ by more, but the inputs are rounded, and values that round to them give the printed one. */
    WITHIN_ROUNDING("off, but the rounding of the inputs can account for it", "有出入，但输入值的舍入足以解释"),
    /** They differ by more, and no rounding accounts for it. */
    DIFFERS("differs", "不一致");

    private final LocalizedText words;

    Outcome(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the outcome in words, such as {@code differs}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
