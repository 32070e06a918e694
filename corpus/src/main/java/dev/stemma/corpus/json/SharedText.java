package dev.stemma.corpus.json;

import java.util.function.Function;

/**
 * A type of values that are written as texts, and of which the same few occur again and again, such as the ids of sources.
 *
 * <p>A class and not a record: it serves as a key in {@link SharedValues}, and equals nothing but itself.
 *
 * @param <T> the type of the values
 */
public final class SharedText<T> {

    private final Function<String, T> parser;
    private final boolean entry;

    /**
     * Creates a sort.
     *
     * @param parser makes a value of a text, or throws an IllegalArgumentException
     * @param entry whether the values are the ids of entries of a corpus, which may be renamed
     */
    public SharedText(Function<String, T> parser, boolean entry) {
        this.parser = parser;
        this.entry = entry;
    }

    /** Returns whether the values are the ids of entries of a corpus. */
    public boolean isEntry() {
        return entry;
    }

    /**
     * Returns the value of a text.
     *
     * @throws IllegalArgumentException if the text does not have the form
     */
    public T parse(String text) {
        return parser.apply(text);
    }
}
