package dev.stemma.corpus.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A hash table with open addressing that is asked with characters, so that a known text costs no string. */
final class TextTable {

    private @Nullable Entry[] entries = new Entry[64];
    private final int most;
    private int size;

    /** A value, and what it is found by. */
    private static final class Entry {

        private final char[] text;
        private final Object value;

        Entry(char[] text, Object value) {
            this.text = text;
            this.value = value;
        }
    }

    /** Creates a table that forgets everything when it would hold more than so many values. */
    TextTable(int most) {
        this.most = most;
    }

    Object get(Parsed<?> form, char[] text, int from, int length) {
        Entry known = entries[slot(text, from, length)];
        if (known != null) {
            return known.value;
        }
        Object value = form.parse(new String(text, from, length));
        if (++size > entries.length / 2) {
            grow();
        }
        entries[slot(text, from, length)] = new Entry(Arrays.copyOfRange(text, from, from + length), value);
        return value;
    }

    /** Returns the slot of a text, or the free one where it would be. */
    private int slot(char[] text, int from, int length) {
        int slot = Pool.spread(hash(text, from, from + length)) & (entries.length - 1);
        for (Entry entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (Arrays.equals(entry.text, 0, entry.text.length, text, from, from + length)) {
                return slot;
            }
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    /** Returns the hash code of a string, two characters at a time, which wait for each other half as often. */
    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            hash = 31 * 31 * hash + (31 * text[i] + text[i + 1]);
        }
        return i < to ? 31 * hash + text[i] : hash;
    }

    private void grow() {
        @Nullable Entry[] old = entries;
        if (size > most) {
            entries = new Entry[old.length];
            size = 1;
            return;
        }
        entries = new Entry[2 * old.length];
        for (Entry entry : old) {
            if (entry != null) {
                entries[slot(entry.text, 0, entry.text.length)] = entry;
            }
        }
    }
}
