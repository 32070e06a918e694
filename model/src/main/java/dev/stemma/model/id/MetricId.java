package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a metric, unique within its benchmark.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code accuracy}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record MetricId(@JsonValue String value) implements Comparable<MetricId>, TextId<MetricId> {

    /** Checks the form, as {@link #of} says. */
    public MetricId {
        Slugs.slug(value, "MetricId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code accuracy}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MetricId of(String value) {
        return new MetricId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
