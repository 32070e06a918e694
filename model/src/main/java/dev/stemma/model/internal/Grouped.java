package dev.stemma.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that stand together by a key, in one list of which each group is a stretch.
 *
 * @param values all values; first those of the given keys, then others in order of mention
 * @param groups for each key that has values these
 */
public record Grouped<V>(List<V> values, Map<String, List<V>> groups) {

    /**
     * Returns the values by key, those of the given keys first and in their order.
     *
     * @param order keys, with or without values
     * @param values the values
     * @param keys the key of each value, in the same order
     */
    public static <V> Grouped<V> of(List<String> order, List<V> values, List<String> keys) {
        Map<String, List<V>> lists = new LinkedHashMap<>();
        for (String first : order) {
            lists.put(first, new ArrayList<>());
        }
        for (int i = 0; i < values.size(); i++) {
            List<V> list = lists.get(keys.get(i));
            if (list == null) {
                list = new ArrayList<>();
                lists.put(keys.get(i), list);
            }
            list.add(values.get(i));
        }
        List<V> all = new ArrayList<>(values.size());
        for (List<V> list : lists.values()) {
            all.addAll(list);
        }
        List<V> together = List.copyOf(all);
        Map<String, List<V>> groups = new HashMap<>();
        int from = 0;
        for (Map.Entry<String, List<V>> list : lists.entrySet()) {
            int to = from + list.getValue().size();
            if (to > from) {
                groups.put(list.getKey(), together.subList(from, to));
            }
            from = to;
        }
        return new Grouped<>(together, groups);
    }

    /** Returns the values of a key; empty if there are none. */
    public List<V> of(String key) {
        return groups.getOrDefault(key, List.of());
    }
}
