package dev.stemma.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Ids without duplicates, in two arrays.
 *
 * <p>An id takes its characters, a byte for their number and 8 to 16 bytes of the table, and no object: what a tally of a long
 * stream remembers is ids and little else. Grows only; not thread-safe.
 */
final class IdSet {

    /** 2 to the power of 32 over the golden ratio, as Fibonacci hashing has it (Knuth, volume 3, section 6.4). */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** The ids one after the other, each behind its length; ids have 200 characters of ASCII at most. */
    private byte[] texts = new byte[1 << 10];

    private int end;

    /** For each slot a position in the texts plus 1, or 0; at most every second one is taken. */
    private int[] slots = new int[1 << 6];

    private int size;

    /** Adds an id, if it is not there. */
    void add(String id) {
        add(id.getBytes(StandardCharsets.US_ASCII));
    }

    private void add(byte[] id) {
        int slot = slot(id);
        if (slots[slot] != 0) {
            return;
        }
        if (++size > slots.length / 2) {
            grow();
            slot = slot(id);
        }
        while (texts.length < end + 1 + id.length) {
            texts = Arrays.copyOf(texts, 2 * texts.length);
        }
        slots[slot] = end + 1;
        texts[end] = (byte) id.length;
        System.arraycopy(id, 0, texts, end + 1, id.length);
        end += 1 + id.length;
    }

    /** Returns whether an id is there. */
    boolean contains(String id) {
        return slots[slot(id.getBytes(StandardCharsets.US_ASCII))] != 0;
    }

    /** Adds the ids of another set. */
    void addAll(IdSet other) {
        for (int at = 0; at < other.end; at += 1 + other.length(at)) {
            add(Arrays.copyOfRange(other.texts, at + 1, at + 1 + other.length(at)));
        }
    }

    /** Hands on all ids, in the order in which they came. */
    void forEach(Consumer<String> taker) {
        for (int at = 0; at < end; at += 1 + length(at)) {
            taker.accept(new String(texts, at + 1, length(at), StandardCharsets.US_ASCII));
        }
    }

    private int length(int at) {
        return texts[at] & 0xFF;
    }

    /** Returns the slot of an id, or the free one where it would be. */
    private int slot(byte[] id) {
        int slot = (Arrays.hashCode(id) * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int at, byte[] id) {
        return length(at) == id.length && Arrays.equals(texts, at + 1, at + 1 + id.length, id, 0, id.length);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int at = 0; at < end; at += 1 + length(at)) {
            slots[slot(Arrays.copyOfRange(texts, at + 1, at + 1 + length(at)))] = at + 1;
        }
    }
}
