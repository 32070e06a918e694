package dev.stemma.corpus.stream;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A sort of values that are written as texts and often the same, such as the ids of sources.
 *
 * @param <T> the type of the values
 */
public final class Parsed<T> {

    private static final AtomicInteger SORTS = new AtomicInteger();

    private final int sort = SORTS.getAndIncrement();
    private final Function<String, T> parser;

    /** Creates a sort from what makes a value of a text, or throws an IllegalArgumentException. */
    public Parsed(Function<String, T> parser) {
        this.parser = parser;
    }

    /** Returns a small number that no other sort has. */
    public int sort() {
        return sort;
    }

    /** Returns the value of a text. */
    public T parse(String text) {
        return parser.apply(text);
    }
}
