package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A language in which texts of a corpus are, named by a tag of BCP 47 such as {@code en}, {@code zh-Hant} or {@code pt-BR}.
 *
 * <p>Tags are compared without regard to case, and {@code EN} is written as {@code en}. Immutable and thread-safe.
 *
 * @param tag the tag in the case that BCP 47 recommends; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record Language(@JsonValue String tag) implements Comparable<Language> {

    /** No tag is longer. */
    private static final int LONGEST = 200;

    /** Language, script, region, variants, extensions and what is for private use, or this alone. */
    private static final Pattern FORM =
            Pattern.compile("[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
                    + "(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?|x(-[a-z0-9]{1,8})+");

    /** What stands before a language that has a code of its own by now, as in {@code zh-yue}. */
    private static final Pattern EXTENDED = Pattern.compile("^[a-z]{2,3}-(?=[a-z]{3}(-|$))");

    /** Codes that became others. */
    private static final Map<String, String> RENAMED = Map.of("iw", "he", "in", "id", "ji", "yi");

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
     * @throws IllegalArgumentException if it is not well-formed, begins with a word of more than three letters or has more than
     *     200 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Language of(String tag) {
        return switch (tag) { // nearly all texts that are read are in one of the two
            case "en" -> ENGLISH;
            case "zh" -> CHINESE;
            default -> new Language(tag);
        };
    }

    /** Not by {@link Locale}, which keeps the tags that it has met in a table that is slow for those of one hash code. */
    private static String canonical(String tag) {
        String plain = tag.length() > LONGEST
                ? ""
                : EXTENDED.matcher(tag.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (!FORM.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "'" + tag + "' is no language tag of BCP 47; write one such as en, zh or pt-BR");
        }
        String[] parts = plain.split("-");
        parts[0] = RENAMED.getOrDefault(parts[0], parts[0]);
        for (int i = 1;
                i < parts.length && parts[i - 1].length() > 1;
                i++) { // what follows a single letter stays small
            if (parts[i].length() == 2) {
                parts[i] = parts[i].toUpperCase(Locale.ROOT);
            } else if (parts[i].length() == 4) {
                parts[i] = Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1);
            }
        }
        return String.join("-", parts);
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
