package dev.stemma.corpus.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A hash table with open addressing that is asked with parts, so that a known value is not made again. */
final class PartsTable {

    private @Nullable Entry[] entries = new Entry[256];
    private final int most;
    private int size;

    /** Creates a table that forgets everything when it would hold more than so many values. */
    PartsTable(int most) {
        this.most = most;
    }

    /** A value, and what it is found by. */
    private static final class Entry {

        private final Made<?> form;
        private final @Nullable Object[] parts;
        private final int hash;
        private final Object value;

        Entry(Made<?> form, @Nullable Object[] parts, int hash, Object value) {
            this.form = form;
            this.parts = parts;
            this.hash = hash;
            this.value = value;
        }

        @SuppressWarnings("ReferenceEquality") // a form equals itself only
        private boolean isOf(Made<?> otherForm, int otherHash, @Nullable Object[] otherParts) {
            return hash == otherHash && form == otherForm && Arrays.equals(parts, otherParts);
        }
    }

    Object get(Made<?> form, @Nullable Object[] parts) {
        int hash = Arrays.hashCode(parts);
        int slot = Pool.spread(hash) & (entries.length - 1);
        for (Entry entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (entry.isOf(form, hash, parts)) {
                return entry.value;
            }
            slot = (slot + 1) & (entries.length - 1);
        }
        Object value = form.make(parts);
        if (++size > entries.length / 2) {
            grow();
        }
        put(new Entry(form, parts, hash, value));
        return value;
    }

    private void put(Entry entry) {
        int slot = Pool.spread(entry.hash) & (entries.length - 1);
        while (entries[slot] != null) {
            slot = (slot + 1) & (entries.length - 1);
        }
        entries[slot] = entry;
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
                put(entry);
            }
        }
    }
}
