package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Checks;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A text in one language or in several, in each of which it says the same.
 *
 * <p>In JSON it is an object with a property for each language: <code>{"en": "a claim", "zh": "论断"}</code>. Languages have the
 * order of their tags, since the properties of an object have none. Immutable and thread-safe.
 *
 * @param texts the text by language, at least one, none of them blank
 * @since 0.1.0
 */
public record LocalizedText(@JsonValue Map<Language, String> texts) {

    /**
     * Checks that there is a text and that each says something.
     *
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("the text is in no language; write it in one at least");
        }
        texts.forEach((language, text) -> Checks.text(text, "LocalizedText." + language));
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /**
     * {@return a text in these languages}
     *
     * @param texts the text by language
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(Map<Language, String> texts) {
        return new LocalizedText(texts);
    }

    /**
     * {@return a text in English alone}
     *
     * @param en the English text
     * @throws IllegalArgumentException if it is blank
     */
    public static LocalizedText of(String en) {
        return of(Language.ENGLISH, en);
    }

    /**
     * {@return a text in English and Chinese}
     *
     * @param en the English text
     * @param zh the Chinese text
     * @throws IllegalArgumentException if one is blank
     */
    public static LocalizedText of(String en, String zh) {
        return of(en).with(Language.CHINESE, zh);
    }

    /**
     * {@return a text in one language}
     *
     * @param language the language
     * @param text the text
     * @throws IllegalArgumentException if it is blank
     */
    public static LocalizedText of(Language language, String text) {
        return of(Map.of(language, text));
    }

    /**
     * {@return this text and another language of it, in place of what there was in that language}
     *
     * @param language the language
     * @param text the text
     * @throws IllegalArgumentException if it is blank
     */
    public LocalizedText with(Language language, String text) {
        Map<Language, String> all = new TreeMap<>(texts);
        all.put(language, text);
        return of(all);
    }

    /** {@return the languages of the text, in the order of their tags} */
    public List<Language> languages() {
        return List.copyOf(texts.keySet());
    }

    /**
     * {@return the language of the text that comes nearest to another one: this one itself; a language that it is a variety of,
     * or a variety of it; English; the first there is}
     *
     * @param language the language that is wanted
     */
    public Language nearest(Language language) {
        if (texts.containsKey(language)) {
            return language;
        }
        return texts.keySet().stream()
                .filter(known -> known.isNear(language))
                .findFirst()
                .orElseGet(() -> texts.containsKey(Language.ENGLISH)
                        ? Language.ENGLISH
                        : texts.keySet().iterator().next());
    }

    /**
     * {@return the text in a language, or in the one that is {@linkplain #nearest nearest} to it}
     *
     * @param language the language
     */
    public String in(Language language) {
        return Objects.requireNonNull(texts.get(nearest(language)));
    }

    /** Returns the text in English, or in the first language there is. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
