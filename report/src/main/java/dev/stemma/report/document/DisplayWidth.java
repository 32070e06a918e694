package dev.stemma.report.document;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many columns of a terminal a text takes, and where it can be broken.
 *
 * <p>Ideographs, kana, hangul and full-width forms take two columns (East Asian Width W and F, which Java does not know),
 * combining marks none, everything else one. picocli's table counts wide characters too, but it knows no right-aligned
 * column and would read {@code @|...|@} in a claim as markup; so the few lines are here.
 */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** {@return the columns that a text takes} */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (isWithin(codePoint, 0x3000, 0x303E) // ideographic space and punctuation
                        || isWithin(codePoint, 0x3041, 0x33FF) // kana with their marks, squared forms
                        || isWithin(codePoint, 0xFE30, 0xFE6F) // vertical and small forms
                        || isWithin(codePoint, 0xFF01, 0xFF60) // full-width forms
                        || isWithin(codePoint, 0xFFE0, 0xFFE6)
                        || isWithin(codePoint, 0x1F300, 0x1FAFF) // pictographs
                        || (isOfWideScript(codePoint) && !isWithin(codePoint, 0xFF61, 0xFFDC)));
    }

    private static boolean isOfWideScript(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, BOPOMOFO, YI -> true;
            default -> false;
        };
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** {@return a text of at most a width of 1 or more, cut with a sign where it was longer} */
    public static String clip(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        cut(text, width - 1, lines);
        return lines.get(0).stripTrailing() + "…";
    }

    /**
     * {@return a text in lines of at most a width, broken at spaces and where Chinese allows it, and within a word only if
     * that alone is too wide, so that ids and numbers stay whole; at least one line}
     */
    static List<String> wrap(String text, int width) {
        // Most cells and many lines fit as they are, and looking for breaks takes longer than all the rest.
        if (of(text) <= width) {
            return List.of(text.stripTrailing());
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && taken + of(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                taken = 0;
            }
            line.append(piece);
            taken += of(piece);
            if (taken > width) {
                String rest = cut(line.toString(), width, lines);
                line.setLength(0);
                line.append(rest);
                taken = of(rest);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isBreak(text, end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /** Java also breaks behind the hyphens and slashes of an id, and between a section sign and its number. */
    private static boolean isBreak(String text, int at) {
        if (Character.isWhitespace(text.charAt(at - 1))) {
            return at < 2 || (text.charAt(at - 2) != '§' && (at == text.length() || text.charAt(at) != '%'));
        }
        return of(text.codePointBefore(at)) == 2 || of(text.codePointAt(at)) == 2;
    }

    /** Cuts full lines off the front of a text that is too wide, spaces at its end aside, and returns what is left. */
    private static String cut(String text, int width, List<String> lines) {
        int start = 0;
        for (int left = of(text.stripTrailing()); left > width; ) {
            int end = start;
            int taken = 0;
            do {
                taken += of(text.codePointAt(end));
                end = text.offsetByCodePoints(end, 1);
            } while (end < text.length() && taken + of(text.codePointAt(end)) <= width);
            lines.add(text.substring(start, end));
            left -= taken;
            start = end;
        }
        return text.substring(start);
    }
}
