package dev.stemma.corpus.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one reading that are shared, by sort and text. Not thread-safe. */
public final class Pool {

    /** So that a stream of any length is read in a heap of some size; what recurs does so within fewer. */
    private static final int MOST = 1 << 16;

    private final List<@Nullable Table> tables = new ArrayList<>();
    private final Map<Object, Object> values = new HashMap<>();

    /** Returns a value that equals the given one: the first of these that came. */
    @SuppressWarnings("unchecked") // what equals a value is of its type
    public <T> T same(T value) {
        if (values.size() > MOST) {
            values.clear();
        }
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    /** Returns the value of a text, which is parsed when it comes for the first time. */
    @SuppressWarnings("unchecked") // a table holds what its sort has parsed
    public <T> T get(Parsed<T> form, char[] text, int from, int length) {
        return (T) table(form.sort()).get(form, text, from, length);
    }

    private Table table(int sort) {
        while (tables.size() <= sort) {
            tables.add(null);
        }
        Table table = tables.get(sort);
        if (table == null) {
            table = new Table();
            tables.set(sort, table);
        }
        return table;
    }

    /** A hash table with open addressing that is asked with characters, so that a known text costs no string. */
    private static final class Table {

        private @Nullable String[] texts = new String[64];
        private @Nullable Object[] values = new Object[64];
        private int size;

        Object get(Parsed<?> form, char[] text, int from, int length) {
            int slot = slot(text, from, length);
            Object value = values[slot];
            if (value != null) {
                return value;
            }
            String added = new String(text, from, length);
            Object parsed = form.parse(added);
            if (++size > texts.length / 2) {
                grow();
                slot = slot(text, from, length);
            }
            texts[slot] = added;
            values[slot] = parsed;
            return parsed;
        }

        private int slot(char[] text, int from, int length) {
            int hash = 0;
            for (int i = from; i < from + length; i++) {
                hash = 31 * hash + text[i];
            }
            int slot = spread(hash) & (texts.length - 1);
            for (String there = texts[slot]; there != null; there = texts[slot]) {
                if (matches(there, text, from, length)) {
                    return slot;
                }
                slot = (slot + 1) & (texts.length - 1);
            }
            return slot;
        }

        private static int spread(int hash) {
            return (hash * 0x9E3779B9) >>> 7;
        }

        private static boolean matches(String there, char[] text, int from, int length) {
            if (there.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (there.charAt(i) != text[from + i]) {
                    return false;
                }
            }
            return true;
        }

        private void grow() {
            if (size > MOST) {
                texts = new String[texts.length];
                values = new Object[values.length];
                size = 1;
                return;
            }
            @Nullable String[] oldTexts = texts;
            @Nullable Object[] oldValues = values;
            texts = new String[2 * oldTexts.length];
            values = new Object[2 * oldTexts.length];
            for (int i = 0; i < oldTexts.length; i++) {
                String text = oldTexts[i];
                if (text != null) {
                    int slot = slot(text.toCharArray(), 0, text.length());
                    texts[slot] = text;
                    values[slot] = oldValues[i];
                }
            }
        }
    }
}
