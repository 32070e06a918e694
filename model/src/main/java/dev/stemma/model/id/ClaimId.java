package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The name of a claim, which stays the same when other claims are added: by convention the paper, a topic within it, and a few
 * words that tell the claim from others of the topic.
 *
 * @param value slugs joined by {@code /}, such as {@code gpt-1/framework/masked-lm}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record ClaimId(@JsonValue String value) implements Comparable<ClaimId>, TextId<ClaimId> {

    /** Checks the form, as {@link #of} says. */
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
    public String toString() {
        return value;
    }
}
