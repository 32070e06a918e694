package dev.stemma.corpus.stream;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A sort of values that are written as texts and often the same, such as the ids of sources.
 *
 * <p>Declared once, in a constant: sorts are numbered, and pools have a place for each.
 *
 * @param <T> the type of the values
 */
public abstract class Parsed<T> {

    private static final AtomicInteger SORTS = new AtomicInteger();

    private final int sort = SORTS.getAndIncrement();

    /** Returns a small number that no other sort has. */
    public int sort() {
        return sort;
    }

    /**
     * Returns the value of a text.
     *
     * <p>A method of each sort and not a function that it is given: a program that starts pays for linking each lambda.
     *
     * @throws IllegalArgumentException if the text does not have the form
     */
    public abstract T parse(String text);
}
