package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a capability.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code in-context-few-shot}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record CapabilityId(@JsonValue String value) implements Comparable<CapabilityId>, TextId<CapabilityId> {

    /** Checks the form, as {@link #of} says. */
    public CapabilityId {
        Slugs.slug(value, "CapabilityId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code in-context-few-shot}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CapabilityId of(String value) {
        return new CapabilityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
