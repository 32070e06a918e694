package dev.stemma.model.internal;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The forms of ids: words of lower-case letters and digits, and paths of such words. */
public final class Slugs {

    private static final int LONGEST_ID = 200;

    /** Possessive, so that a text of any length takes no stack. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:[-.][a-z0-9]++)*+");

    private static final Pattern PATH = Pattern.compile(SLUG + "(?:/" + SLUG + ")++");

    private Slugs() {}

    /**
     * Returns the text if it is a slug, such as {@code gpt-2-xl}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String slug(String text, String type) {
        return slugs(text, SLUG, type, "lower-case letters and digits, joined by '-' or '.', such as gpt-2-xl");
    }

    /**
     * Returns the text if it is a path of slugs, such as {@code gpt-1/framework/masked-lm}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String path(String text, String type) {
        return slugs(text, PATH, type, "slugs joined by '/', such as gpt-1/framework/masked-lm");
    }

    private static String slugs(String text, Pattern pattern, String type, String form) {
        shortEnough(Objects.requireNonNull(text, type), type);
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(type + " is '" + text + "', expected " + form + foreign(text));
        }
        return text;
    }

    /** Returns whether a text has the characters of a slug; it may be longer than an id. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /**
     * {@return the end of a message that names the first character which is not of ASCII, since it may look like one that is,
     * or like nothing at all, such as {@code ; it has U+0430 CYRILLIC SMALL LETTER A}; the empty text if all characters are
     * of ASCII}
     */
    public static String foreign(String text) {
        return text.codePoints()
                .filter(point -> point > 0x7F)
                .mapToObj(point -> String.format(
                        Locale.ROOT,
                        "; it has U+%04X %s",
                        point,
                        Objects.requireNonNullElse(Character.getName(point), "")))
                .findFirst()
                .map(String::stripTrailing)
                .orElse("");
    }

    /**
     * Returns the text if it is not too long for an id.
     *
     * @throws IllegalArgumentException if it is longer than 200 characters
     */
    public static String shortEnough(String text, String type) {
        if (text.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    type + " has " + text.length() + " characters, expected " + LONGEST_ID + " at most");
        }
        return text;
    }
}
