package dev.stemma.analysis.generation;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What the evidence of a generation makes of a capability.
 *
 * @since 0.1.0
 */
public enum CapabilityStatus implements Named {
    /** No earlier generation has evidence that counts, and this one has. */
    INTRODUCED("introduced", "首次具备"),
    /** An earlier generation introduced it, and this one has evidence that counts as well. */
    CARRIED_OVER("carried over", "延续"),
    /** This generation has evidence, but none that counts: it is too weak or struck out. */
    UNPROVEN("unproven", "未证实");

    private final LocalizedText words;

    CapabilityStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the status in words, such as {@code carried over}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
