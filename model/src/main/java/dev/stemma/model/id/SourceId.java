package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a source in a corpus.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt-1-paper}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId>, TextId<SourceId> {

    /** Checks the form, as {@link #of} says. */
    public SourceId {
        Slugs.slug(value, "SourceId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt-1-paper}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
