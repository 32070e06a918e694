package dev.stemma.analysis.internal;

import dev.stemma.model.source.LocalizedText;
import java.util.Optional;

/** Texts in two languages, put together. */
public final class Texts {

    private Texts() {}

    /** {@return a sentence without its full stop, and behind it a note} */
    public static LocalizedText withNote(LocalizedText sentence, Optional<LocalizedText> note) {
        return note.map(text -> LocalizedText.of(sentence.en() + ". " + text.en(), sentence.zh() + "。" + text.zh()))
                .orElse(sentence);
    }

    /** {@return one text behind another one} */
    public static LocalizedText concat(LocalizedText first, LocalizedText second) {
        return LocalizedText.of(first.en() + second.en(), first.zh() + second.zh());
    }
}
