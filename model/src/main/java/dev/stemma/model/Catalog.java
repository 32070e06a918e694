package dev.stemma.model;

import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries of one kind in their order, found by id.
 *
 * <p>The index is kept by the text of the id: a hash table of strings stays fast even if all their hash codes are the same, and
 * a process that only loads a corpus does not pay for linking the hash code of each record type of ids, 20 ms in all.
 */
final class Catalog<K, V> {

    private final String kind;
    private final Function<V, K> idOf;
    private final List<V> values;
    private final Map<String, V> byId;

    /**
     * Indexes the entries.
     *
     * @param kind what they are, as a message calls it
     * @throws IllegalArgumentException if two entries have the same id
     */
    Catalog(String kind, Collection<V> values, Function<V, K> idOf) {
        this.kind = kind;
        this.idOf = idOf;
        this.values = List.copyOf(values);
        this.byId = new HashMap<>(4 * this.values.size() / 3 + 1);
        for (V value : this.values) {
            if (byId.putIfAbsent(idOf.apply(value).toString(), value) != null) {
                throw new IllegalArgumentException("there are two " + kind + " entries with the id '"
                        + idOf.apply(value) + "'; ids are unique, rename or remove one");
            }
        }
    }

    List<V> values() {
        return values;
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id").toString()));
    }

    /** Returns the entry with this id, or throws an exception that names the nearest one. */
    V get(K id) {
        return find(id).orElseThrow(() -> new UnknownIdException(
                kind,
                id.toString(),
                Nearest.to(
                        id.toString(),
                        values.stream()
                                .map(value -> idOf.apply(value).toString())
                                .toList())));
    }

    /** Returns the entries of this catalog, then those of the other that this one does not hold. */
    List<V> mergedWith(Catalog<K, V> other) {
        List<V> merged = new ArrayList<>(values);
        for (V theirs : other.values) {
            K id = idOf.apply(theirs);
            V mine = byId.get(id.toString());
            if (mine == null) {
                merged.add(theirs);
            } else if (!mine.equals(theirs)) {
                throw new IllegalArgumentException("both corpora have the " + kind + " '" + id
                        + "', and the two differ; rename one, or make them equal");
            }
        }
        return merged;
    }
}
