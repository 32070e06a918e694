package dev.stemma.corpus.stream;

import org.jspecify.annotations.Nullable;

/**
 * A sort of values that are made of parts and often the same, such as places in a paper.
 *
 * <p>Equal parts make equal values.
 *
 * @param <T> the type of the values
 */
public interface Made<T> {

    /**
     * Returns the value that has these parts.
     *
     * @param parts the parts, null where one is absent; not changed afterwards
     * @throws IllegalArgumentException if they do not go together
     */
    T make(@Nullable Object[] parts);
}
