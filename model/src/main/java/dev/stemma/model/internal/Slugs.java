package dev.stemma.model.internal;

import java.util.Locale;
import java.util.Objects;

/** The forms of ids: words of lower-case letters and digits, and paths of such words. */
public final class Slugs {

    private static final int LONGEST_ID = 200;

    private Slugs() {}

    /**
     * Returns the text if it is a slug, such as {@code gpt-2-xl}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String slug(String text, String type) {
        return checked(
                text, isSlug(text), type, "lower-case letters and digits, joined by '-' or '.', such as gpt-2-xl");
    }

    /**
     * Returns the text if it is a path of slugs, such as {@code gpt-1/framework/masked-lm}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String path(String text, String type) {
        return checked(
                text, isWords(text, false, true), type, "slugs joined by '/', such as gpt-1/framework/masked-lm");
    }

    /**
     * Returns the text if it is the number or the name of a section, such as {@code A.2}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String section(String text, String type) {
        return checked(text, isWords(text, true, false), type, "letters and digits joined by '.' or '-', such as 3.1");
    }

    private static String checked(String text, boolean hasForm, String type, String form) {
        shortEnough(text, type);
        if (!hasForm) {
            throw new IllegalArgumentException(type + " is '" + text + "', expected " + form + foreign(text));
        }
        return text;
    }

    /** Returns whether a text has the characters of a slug; it may be longer than an id. */
    public static boolean isSlug(String text) {
        return isWords(text, false, false);
    }

    /** Words of letters and digits, joined by {@code -} or {@code .} and, in a path, by {@code /} at least once. */
    private static boolean isWords(String text, boolean anyCase, boolean path) {
        boolean inWord = false;
        boolean slash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (anyCase && c >= 'A' && c <= 'Z')) {
                inWord = true;
            } else if (inWord && (c == '-' || c == '.' || (path && c == '/'))) {
                inWord = false;
                slash |= c == '/';
            } else {
                return false;
            }
        }
        return inWord && slash == path;
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
