package dev.stemma.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What is computed for a key when it is first asked for, once. */
final class Parts<K extends Comparable<K>, T> {

    private final Function<K, T> computation;
    private final Map<K, Part<T>> known = new TreeMap<>();

    Parts(Function<K, T> computation) {
        this.computation = computation;
    }

    T get(K key) {
        Part<T> part;
        synchronized (known) {
            part = known.computeIfAbsent(key, unused -> new Part<>(() -> computation.apply(key)));
        }
        return part.get();
    }
}
