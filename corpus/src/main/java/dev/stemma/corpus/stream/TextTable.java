package dev.stemma.corpus.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A hash table with open addressing that is asked with characters, so that a known text costs no string. */
final class TextTable {

    private char @Nullable [][] texts = new char[64][];
    private @Nullable Object[] values = new Object[64];
    private final int most;
    private int size;

    /** Creates a table that forgets everything when it would hold more than so many values. */
    TextTable(int most) {
        this.most = most;
    }

    Object get(Parsed<?> form, char[] text, int from, int length) {
        int slot = slot(text, from, length);
        Object value = values[slot];
        if (value != null) {
            return value;
        }
        Object parsed = form.parse(new String(text, from, length));
        if (++size > texts.length / 2) {
            grow();
            slot = slot(text, from, length);
        }
        texts[slot] = Arrays.copyOfRange(text, from, from + length);
        values[slot] = parsed;
        return parsed;
    }

    private int slot(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = texts.length - 1;
        int slot = Pool.spread(hash) & mask;
        for (char[] there = texts[slot]; there != null; there = texts[slot]) {
            if (Arrays.equals(there, 0, there.length, text, from, from + length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        char[][] oldTexts = texts;
        @Nullable Object[] oldValues = values;
        boolean full = size > most;
        texts = new char[full ? texts.length : 2 * texts.length][];
        values = new Object[texts.length];
        if (full) {
            size = 1;
            return;
        }
        for (int i = 0; i < oldTexts.length; i++) {
            char[] text = oldTexts[i];
            if (text != null) {
                int slot = slot(text, 0, text.length);
                texts[slot] = text;
                values[slot] = oldValues[i];
            }
        }
    }
}
