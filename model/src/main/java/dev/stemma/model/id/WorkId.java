package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a work that a paper builds on: a paper of the corpus, or else one of its sources.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code vaswani-2017}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record WorkId(@JsonValue String value) implements Comparable<WorkId>, TextId<WorkId> {

    /** Checks the form, as {@link #of} says. */
    public WorkId {
        Slugs.slug(value, "WorkId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code vaswani-2017}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkId of(String value) {
        return new WorkId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
