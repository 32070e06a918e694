package dev.stemma.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stemma.model.internal.Slugs;

/**
 * The stable name of a corpus.
 *
 * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record CorpusId(@JsonValue String value) implements Comparable<CorpusId>, TextId<CorpusId> {

    /** Checks the form, as {@link #of} says. */
    public CorpusId {
        Slugs.slug(value, "CorpusId");
    }

    /**
     * {@return the id with this text}
     *
     * @param value lower-case letters and digits, joined by {@code -} or {@code .}, such as {@code gpt}
     * @throws IllegalArgumentException if the value does not have the form of such an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CorpusId of(String value) {
        return new CorpusId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
