package dev.stemma.analysis.internal;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts in English and Chinese, put together.
 *
 * <p>A pattern names its parts by number, {@code {0}} to {@code {9}}. A part that is a {@link LocalizedText} is said in the
 * language of the pattern, or in the nearest that it has, an empty optional is nothing, and everything else is its {@code toString()}.
 */
public final class Texts {

    private Texts() {}

    /** {@return a sentence with its parts, by a pattern for each language} */
    public static LocalizedText of(String en, String zh, Object... parts) {
        return LocalizedText.of(filled(en, Language.ENGLISH, parts), filled(zh, Language.CHINESE, parts));
    }

    /** {@return a sentence as {@link #of} does, or nothing} */
    public static Optional<LocalizedText> when(boolean isSaid, String en, String zh, Object... parts) {
        return isSaid ? Optional.of(of(en, zh, parts)) : Optional.empty();
    }

    /** {@return parts in a row, with a separator for each language; empty if there are none} */
    public static Optional<LocalizedText> joined(Collection<?> parts, String en, String zh) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LocalizedText.of(joined(parts, en, Language.ENGLISH), joined(parts, zh, Language.CHINESE)));
    }

    /** {@return an explanation whose statement becomes the first part of a pattern} */
    public static Explanation around(String en, String zh, Explanation part) {
        return new Explanation(of(en, zh, part.statement()), part.working(), part.citations());
    }

    /** {@return a sentence without its full stop, and behind it a note} */
    public static LocalizedText withNote(LocalizedText sentence, Optional<LocalizedText> note) {
        return note.map(text -> of("{0}. {1}", "{0}。{1}", sentence, text)).orElse(sentence);
    }

    private static String joined(Collection<?> parts, String separator, Language language) {
        return parts.stream().map(part -> said(part, language)).collect(Collectors.joining(separator));
    }

    private static String filled(String pattern, Language language, Object... parts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            text.append(pattern, from, at).append(said(parts[pattern.charAt(at + 1) - '0'], language));
            from = at + 3;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static String said(Object part, Language language) {
        if (part instanceof Optional<?> perhaps) {
            return perhaps.map(known -> said(known, language)).orElse("");
        }
        return part instanceof LocalizedText text ? text.in(language) : part.toString();
    }
}
