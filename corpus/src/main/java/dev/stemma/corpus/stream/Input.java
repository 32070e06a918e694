package dev.stemma.corpus.stream;

import org.jspecify.annotations.Nullable;

/**
 * Values one after the other.
 *
 * <p>Who reads says what comes next; if something else does, that is {@link Irregular}. Not thread-safe.
 */
public interface Input {

    /** What {@link #property} returns after the last property. */
    int END = -1;

    /** Begins an object. */
    void beginObject();

    /**
     * Goes on to the next property of an object.
     *
     * @param expected the number that most likely comes next, at most how many names there are
     * @return its number, or {@link #END} behind the last one, which ends the object
     */
    int property(Names names, int expected);

    /** Returns the number of the alternative to which an object belongs that has just begun. */
    int alternative(Names names);

    /** Begins a list. */
    void beginList();

    /** Goes on to the next element of a list, and returns whether there is one; if not, that ends the list. */
    boolean element();

    /** Returns a text. */
    String text();

    /** Returns what a text stands for, the same object for the same text. */
    <T> T shared(Parsed<T> form);

    /** Returns the value that is made of some parts, the same object for the same parts as often as possible. */
    <T> T recurring(Made<T> form, @Nullable Object[] parts);

    /** Returns the number of a name. */
    int constant(Names names);

    /** Returns a whole number. */
    int integer();

    /** Returns a truth value. */
    boolean truth();
}
