package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a benchmark.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code lambada}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record BenchmarkId(@JsonValue String value) implements Comparable<BenchmarkId>, TextId<BenchmarkId> {

    /** Checks the form, as {@link #of} says. */
    public BenchmarkId {
        Slugs.slug(value, "BenchmarkId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code lambada}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BenchmarkId of(String value) {
        return new BenchmarkId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
