package dev.stemma.corpus.json;

import java.util.HashMap;
import java.util.Map;

/** The values of one reading that texts stand for, each made once. Not thread-safe. */
public final class SharedValues {

    private final Map<SharedText<?>, Map<String, Object>> known = new HashMap<>();

    /**
     * Returns the value of a text, which is made when the text comes for the first time.
     *
     * @throws IllegalArgumentException if the text does not have the form
     */
    @SuppressWarnings("unchecked") // the map of a sort holds what the sort has made
    <T> T get(SharedText<T> sort, String text) {
        Map<String, Object> values = known.computeIfAbsent(sort, unused -> new HashMap<>());
        Object value = values.get(text);
        if (value == null) {
            value = sort.parse(text);
            values.put(text, value);
        }
        return (T) value;
    }

    /** Forgets everything, so that a stream of any length is read in a heap of some size. */
    public void clear() {
        known.clear();
    }
}
