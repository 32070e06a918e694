package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a model or compared system.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt-2-xl}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record ModelId(@JsonValue String value) implements Comparable<ModelId>, TextId<ModelId> {

    /** Checks the form, as {@link #of} says. */
    public ModelId {
        Slugs.slug(value, "ModelId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt-2-xl}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ModelId of(String value) {
        return new ModelId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
