package dev.stemma.model;

import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of one kind in their order, found by id.
 *
 * <p>The index is a hash table of positions in the list, with open addressing: 8 to 16 bytes for each value, where a map of
 * the library takes 40. Ids of one kind are equal if their texts are, so that they are compared by {@code toString()}.
 */
public final class Catalog<K, V> {

    /** 2 to the power of 32 over the golden ratio, as Fibonacci hashing has it (Knuth, volume 3, section 6.4). */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final String kind;
    private final Ids<K, V> ids;
    private final List<V> values;

    /** For each slot a position in the list plus 1, or 0; at most every second one is taken. */
    private final int[] slots;

    /** Tells the id of a value. */
    public interface Ids<K, V> {

        /** Returns the id. */
        K id(V value);
    }

    /**
     * Indexes the values.
     *
     * @param kind what they are, as a message calls it
     * @throws IllegalArgumentException if two values have the same id
     */
    public Catalog(String kind, Collection<V> values, Ids<K, V> ids) {
        this.kind = kind;
        this.ids = ids;
        this.values = List.copyOf(values);
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, values.size())) * 4)];
        for (int i = 0; i < this.values.size(); i++) {
            String text = text(this.values.get(i));
            int slot = slot(text);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("there are two " + kind + " entries with the id '" + text
                        + "'; ids are unique, rename or remove one");
            }
            slots[slot] = i + 1;
        }
    }

    /** Returns the slot of the value with this id, or the free one where it would be. */
    private int slot(String text) {
        int mask = slots.length - 1;
        // Ids that end in a number have neighbouring hash codes; the upper bits of the product lie apart.
        int slot = (text.hashCode() * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(mask);
        while (slots[slot] != 0 && !text(values.get(slots[slot] - 1)).equals(text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private String text(V value) {
        return ids.id(value).toString();
    }

    /** Returns the values in their order. */
    public List<V> values() {
        return values;
    }

    /** Returns the value with this id, or empty. */
    public Optional<V> find(K id) {
        return Optional.ofNullable(valueOf(Objects.requireNonNull(id, "id")));
    }

    private @Nullable V valueOf(K id) {
        int number = slots[slot(id.toString())];
        return number == 0 ? null : values.get(number - 1);
    }

    /** Returns the value with this id, or throws an exception that names the nearest one. */
    public V get(K id) {
        V value = valueOf(Objects.requireNonNull(id, "id"));
        if (value == null) {
            List<String> known = values.stream().map(this::text).toList();
            throw new UnknownIdException(kind, id.toString(), Nearest.to(id.toString(), known));
        }
        return value;
    }

    /** Returns the values of this catalog, then those of the other that this one does not hold. */
    public List<V> mergedWith(Catalog<K, V> other) {
        List<V> merged = new ArrayList<>(values);
        for (V theirs : other.values) {
            V mine = valueOf(ids.id(theirs));
            if (mine == null) {
                merged.add(theirs);
            } else if (!mine.equals(theirs)) {
                throw new IllegalArgumentException("both corpora have the " + kind + " '" + ids.id(theirs)
                        + "', and the two differ; rename one, or make them equal");
            }
        }
        return merged;
    }
}
