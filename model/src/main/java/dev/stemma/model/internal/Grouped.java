package dev.stemma.model.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that stand together by a key, in one list of which each group is a stretch.
 *
 * @param values all values; first those of the given keys, then others in order of mention
 * @param groups for each key that has values these
 */
public record Grouped<K, V>(List<V> values, Map<K, List<V>> groups) {

    /** Returns the values by a key, those of the given keys first and in their order. */
    public static <K, V> Grouped<K, V> of(Collection<K> order, Collection<V> values, Function<V, K> key) {
        Map<K, List<V>> lists = new LinkedHashMap<>();
        for (K first : order) {
            lists.put(first, new ArrayList<>());
        }
        for (V value : values) {
            lists.computeIfAbsent(key.apply(value), unused -> new ArrayList<>()).add(value);
        }
        List<V> all = new ArrayList<>(values.size());
        lists.values().forEach(all::addAll);
        List<V> together = List.copyOf(all);
        Map<K, List<V>> groups = new HashMap<>();
        int from = 0;
        for (Map.Entry<K, List<V>> list : lists.entrySet()) {
            int to = from + list.getValue().size();
            if (to > from) {
                groups.put(list.getKey(), together.subList(from, to));
            }
            from = to;
        }
        return new Grouped<>(together, groups);
    }

    /** Returns the values of a key; empty if there are none. */
    public List<V> of(K key) {
        return groups.getOrDefault(key, List.of());
    }
}
