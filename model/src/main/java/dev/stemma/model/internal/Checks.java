package dev.stemma.model.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of arguments, each with a message that names the type, the field and the offending value. */
public final class Checks {

    /** Letters of Hangul without a sound, the empty cell of Braille, and the joiner and selectors that change what stands before. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800\u034F\uFE0E\uFE0F";

    private Checks() {}

    /** Refuses null, which a JSON binder passes for an absent component; takes the names and the values in turn. */
    public static void required(@Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Objects.requireNonNull(namesAndValues[i + 1], String.valueOf(namesAndValues[i]));
        }
    }

    /**
     * Returns the text if it has a character that shows something, and none that a file or a terminal cannot show.
     *
     * @throws IllegalArgumentException if it is blank, or has half a surrogate pair, a control character other than a line
     *     feed or a tab, or one that changes the direction of what follows
     */
    public static String text(String text, String field) {
        Objects.requireNonNull(text, field);
        if (showsNothing(text)) {
            throw new IllegalArgumentException(field + " is blank; leave it out or say something");
        }
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if ((point < ' ' || point > '~') && isUnfit(point)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "%s has the character U+%04X; take it out", field, point));
            }
            i += Character.charCount(point);
        }
        return text;
    }

    /** White space of any alphabet, marks that only steer, and the fillers that Unicode counts as letters or symbols. */
    private static boolean showsNothing(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || FILLERS.indexOf(point) >= 0);
    }

    /** Returns the text, checked as {@link #text(String, String)} does, or empty for the null that a JSON binder passes. */
    @SuppressWarnings("NullableOptional") // a binder passes null where the type promises an Optional
    public static Optional<String> text(@Nullable Optional<String> text, String field) {
        Optional<String> known = orEmpty(text);
        known.ifPresent(present -> text(present, field));
        return known;
    }

    /** Code points of a string are surrogates only where one stands without its other half. */
    private static boolean isUnfit(int codePoint) {
        return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
                || reorders(codePoint);
    }

    /** Embeddings, overrides and isolates show a text in another order than it has; marks of direction do not. */
    private static boolean reorders(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /**
     * Returns the number if it is at least 1.
     *
     * @throws IllegalArgumentException if it is smaller
     */
    public static int positive(int number, String field) {
        if (number < 1) {
            throw new IllegalArgumentException(field + " is " + number + ", expected 1 or more");
        }
        return number;
    }

    /**
     * Returns an immutable copy in the same order.
     *
     * @throws IllegalArgumentException if an element occurs twice
     */
    public static <T extends Comparable<? super T>> List<T> distinct(List<T> list, String field) {
        Set<T> seen = new HashSet<>();
        for (T element : list) {
            if (!seen.add(element)) {
                throw new IllegalArgumentException(field + " has " + element + " twice");
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Returns the value, or empty for the null that a JSON binder passes for an absent component. */
    @SuppressWarnings("NullableOptional") // a binder passes null where the type promises an Optional
    public static <T> Optional<T> orEmpty(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** Returns an immutable copy in the same order, empty for the null that a JSON binder passes for an absent list. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
