package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The name of a section of a document: the document's own number, such as {@code 3.1} or {@code A.2}, or a slug where it
 * has none, such as {@code abstract}.
 *
 * <p>A document bound behind another one prefixes its numbers, as {@code sc-2.1} does for a system card, so that section
 * ids are unique within a paper. Immutable and thread-safe.
 *
 * @param value letters and digits, joined by {@code .} or {@code -}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record SectionId(@JsonValue String value) implements Comparable<SectionId>, TextId<SectionId> {

    /** Checks the form, as {@link #of} says. */
    public SectionId {
        Slugs.section(value, "SectionId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value such as {@code 3.1}
     * @throws IllegalArgumentException if the value is not letters and digits joined by {@code .} or {@code -}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SectionId of(String value) {
        return new SectionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
