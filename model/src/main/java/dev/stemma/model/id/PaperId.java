package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a paper.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt-3}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record PaperId(@JsonValue String value) implements Comparable<PaperId>, TextId<PaperId> {

    /** Checks the form, as {@link #of} says. */
    public PaperId {
        Slugs.slug(value, "PaperId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt-3}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PaperId of(String value) {
        return new PaperId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
