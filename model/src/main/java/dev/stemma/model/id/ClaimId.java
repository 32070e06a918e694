package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a claim: its paper, a topic and a slug; it never changes when claims are added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value slugs joined by {@code /}, such as {@code gpt-1/framework/masked-lm}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record ClaimId(@JsonValue String value) implements Comparable<ClaimId> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    public ClaimId {
        Slugs.path(value, "ClaimId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value slugs joined by {@code /}, such as {@code gpt-1/framework/masked-lm}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
