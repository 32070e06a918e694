package dev.stemma.analysis.generation;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What the evidence of a generation makes of a capability.
 *
 * @since 0.1.0
 */
public enum CapabilityStatus implements Named {
    /** No paper of its family before this one has evidence that counts, and this one has; what was outside of it is left open. */
    INTRODUCED("introduced", "首次有证据"),
    /** An earlier generation of its family introduced it, and this one has evidence that counts as well. */
    CARRIED_OVER("shown again", "再次有证据"),
    /** This generation has evidence, but none that counts: it is too weak or struck out. */
    UNPROVEN("unproven", "证据不足");

    private final LocalizedText words;

    CapabilityStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the status in words, such as {@code shown again}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
