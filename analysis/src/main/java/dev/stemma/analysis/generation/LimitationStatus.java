package dev.stemma.analysis.generation;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What became of a limitation that an earlier paper admits.
 *
 * <p>A corpus links limitations and evidence to capabilities, and this is as far as the judgement goes, so the words speak of
 * the capability: a limitation is never taken for gone because nobody mentions it, nor for the same because the capability is.
 *
 * @since 0.1.0
 */
public enum LimitationStatus implements Named {
    /** The later generation introduces a capability that it is about, and admits no limitation of it. */
    LIFTED("its capability gained since", "所涉能力后来已具备"),
    /** The later generation does better in a capability that it is about, and admits no limitation of it. */
    EASED("its capability improved since", "所涉能力后来有所提高"),
    /** The later paper admits a limitation of a capability that it is about. */
    REMAINS("its capability limited again", "所涉能力后来仍有局限"),
    /** The corpus has no evidence of the later generation that bears on it. */
    NOT_TAKEN_UP("nothing found of it since", "后来未见与之有关的证据"),
    /** The later paper admits it and the earlier one admits none of the same capability. */
    NEW("none admitted of its capability before", "所涉能力此前未见局限");

    private final LocalizedText words;

    LimitationStatus(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the status in words, such as {@code its capability improved since}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
