package dev.stemma.analysis.generation;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What became of a limitation that an earlier paper admits.
 *
 * <p>A corpus links limitations and evidence to capabilities, and this is as far as the judgement goes: a limitation is never
 * taken for gone because nobody mentions it.
 *
 * @since 0.1.0
 */
public enum LimitationStatus implements Named {
    /** The later generation introduces a capability that it is about, and admits no limitation of it. */
    LIFTED("lifted", "已消除"),
    /** The later generation does better in a capability that it is about, and admits no limitation of it. */
    EASED("eased", "有所缓解"),
    /** The later paper admits a limitation of a capability that it is about. */
    REMAINS("remains", "依然存在"),
    /** The corpus has no evidence of the later generation that bears on it. */
    NOT_TAKEN_UP("not taken up again", "后文未再提及"),
    /** The later paper admits it and the earlier one admits none of the same capability. */
    NEW("new", "新出现");

    private final LocalizedText words;

    LimitationStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the status in words, such as {@code remains}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
