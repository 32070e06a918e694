package dev.stemma.model;

import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one kind in their order, found by id.
 *
 * <p>The index is the same entries in the order of their ids: a reference for each, where a hash table takes ten times as much,
 * and no worse for ids whose hash codes are the same.
 */
final class Catalog<K, V> {

    private final String kind;
    private final Function<V, K> idOf;
    private final List<V> values;
    private final List<V> byId;

    /**
     * Indexes the entries.
     *
     * @param kind what they are, as a message calls it
     * @throws IllegalArgumentException if two entries have the same id
     */
    Catalog(String kind, List<V> values, Function<V, K> idOf) {
        this.kind = kind;
        this.idOf = idOf;
        this.values = values;
        List<V> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(this::text));
        this.byId = List.copyOf(sorted);
        for (int i = 1; i < byId.size(); i++) {
            if (text(byId.get(i)).equals(text(byId.get(i - 1)))) {
                throw new IllegalArgumentException("there are two " + kind + " entries with the id '"
                        + text(byId.get(i)) + "'; ids are unique, rename or remove one");
            }
        }
    }

    private String text(V value) {
        return idOf.apply(value).toString();
    }

    Optional<V> find(K id) {
        return Optional.ofNullable(valueOf(Objects.requireNonNull(id, "id").toString()));
    }

    private @Nullable V valueOf(String id) {
        int from = 0;
        int to = byId.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            V value = byId.get(middle);
            int order = text(value).compareTo(id);
            if (order == 0) {
                return value;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return null;
    }

    /** Returns the entry with this id, or throws an exception that names the nearest one. */
    V get(K id) {
        return find(id).orElseThrow(() -> new UnknownIdException(
                kind,
                id.toString(),
                Nearest.to(id.toString(), values.stream().map(this::text).toList())));
    }

    /** Returns the entries of this catalog, then those of the other that this one does not hold. */
    List<V> mergedWith(Catalog<K, V> other) {
        List<V> merged = new ArrayList<>(values);
        for (V theirs : other.values) {
            V mine = valueOf(text(theirs));
            if (mine == null) {
                merged.add(theirs);
            } else if (!mine.equals(theirs)) {
                throw new IllegalArgumentException("both corpora have the " + kind + " '" + text(theirs)
                        + "', and the two differ; rename one, or make them equal");
            }
        }
        return merged;
    }
}
