package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language in which texts of a corpus are, named by a tag of BCP 47 such as {@code en}, {@code zh-Hant} or {@code pt-BR}.
 *
 * <p>Tags are compared without regard to case, and {@code EN} is written as {@code en}. Immutable and thread-safe.
 *
 * @param tag the tag in the case that BCP 47 recommends; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record Language(@JsonValue String tag) implements Comparable<Language> {

    /** No language has more letters, though its form would allow them: what has is a word such as {@code english}. */
    private static final int LONGEST = 3;

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** Chinese; the shipped corpus has it in simplified characters. */
    public static final Language CHINESE = new Language("zh");

    /** Brings the tag into its case, as {@link #of} says. */
    public Language {
        tag = canonical(Objects.requireNonNull(tag, "Language.tag"));
    }

    /**
     * {@return the language with a tag}
     *
     * @param tag the tag, in any case
     * @throws IllegalArgumentException if it is not well-formed, or begins with a word of more than three letters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Language of(String tag) {
        return switch (tag) { // nearly all texts that are read are in one of the two
            case "en" -> ENGLISH;
            case "zh" -> CHINESE;
            default -> new Language(tag);
        };
    }

    private static String canonical(String tag) {
        if (!tag.isEmpty()) { // which a locale takes for no language
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                if (locale.getLanguage().length() <= LONGEST) {
                    return locale.toLanguageTag();
                }
            } catch (IllformedLocaleException e) {
                // said below
            }
        }
        throw new IllegalArgumentException(
                "'" + tag + "' is no language tag of BCP 47; write one such as en, zh or pt-BR");
    }

    /**
     * {@return whether this is another language or a variety of it, as {@code zh-Hant} is of {@code zh}}
     *
     * @param other the other language
     */
    public boolean is(Language other) {
        return tag.startsWith(other.tag)
                && (tag.length() == other.tag.length() || tag.charAt(other.tag.length()) == '-');
    }

    /**
     * {@return whether this is another language, a variety of it, or one that the other is a variety of}
     *
     * @param other the other language
     */
    public boolean isNear(Language other) {
        return is(other) || other.is(this);
    }

    /** Compares by tag. */
    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
