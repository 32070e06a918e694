package dev.stemma.analysis.law;

import dev.stemma.model.source.LocalizedText;
import java.util.Objects;

/**
 * That points have no law of a form, why, and what in them is the reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason the reason
 * @param detail what in these points is the reason, such as {@code 3 points, at least 4 are needed}
 * @since 0.1.0
 */
public record LawRefusal(RefusalReason reason, LocalizedText detail) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a part is missing
     */
    public LawRefusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * Returns reason and detail in words.
     *
     * @return such as {@code too few points: 3 points, at least 4 are needed}
     */
    public LocalizedText words() {
        return LocalizedText.of(
                reason.words().en() + ": " + detail.en(), reason.words().zh() + "：" + detail.zh());
    }

    static LawRefusal of(RefusalReason reason, String en, String zh) {
        return new LawRefusal(reason, LocalizedText.of(en, zh));
    }

    /** Returns reason and detail in English. */
    @Override
    public String toString() {
        return words().en();
    }
}
