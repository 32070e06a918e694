package dev.stemma.corpus.location;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text from an input in a form that may stand in a message: characters that hide, reorder or steer are spelled out. */
public final class Visible {

    private Visible() {}

    /** Returns the text with each control, formatting, lone surrogate or separator character as {@code <U+202E>}. */
    public static String of(String text) {
        if (text.codePoints().allMatch(Visible::harmless)) {
            return text;
        }
        return text.codePoints()
                .mapToObj(point ->
                        harmless(point) ? Character.toString(point) : String.format(Locale.ROOT, "<U+%04X>", point))
                .collect(Collectors.joining());
    }

    /** Returns the text, visible and cut to a length. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return of(text.substring(0, end)) + "... (" + text.length() + " characters)";
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
