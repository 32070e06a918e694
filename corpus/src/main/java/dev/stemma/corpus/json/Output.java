package dev.stemma.corpus.json;

/**
 * Where values are written one after the other, in the order in which an {@link Input} gives them back.
 *
 * <p>Names that are known beforehand, such as those of properties, are given as {@link Names} and the place of one among them,
 * from 0. Not thread-safe.
 */
public interface Output {

    /** Begins an object. */
    void beginObject();

    /**
     * Says which of several forms the object has that has just begun, such as stated or withheld for a figure.
     *
     * @param names the names of all forms
     * @param number the place of the one among them
     */
    void alternative(Names names, int number);

    /**
     * Goes on to a property of an object.
     *
     * @param names the names of all its properties
     * @param number the place of the one among them
     */
    void property(Names names, int number);

    /** Goes on to a property of an object whose properties may have any name. */
    void name(String name);

    /** Ends an object. */
    void endObject();

    /** Begins a list. */
    void beginList();

    /** Goes on to an element of a list. */
    void element();

    /** Ends a list. */
    void endList();

    /** Writes a text. */
    void text(String text);

    /**
     * Writes the text of a value that occurs often, such as an id: whoever reads it makes one object of all its occurrences.
     *
     * @param sort what the text becomes, such as an id of a paper
     * @param text the text
     */
    default <T> void shared(SharedText<T> sort, String text) {
        text(text);
    }

    /**
     * Writes a constant as its name.
     *
     * @param names the names of all constants
     * @param number the place of the one among them
     */
    void constant(Names names, int number);

    /** Writes a whole number. */
    void integer(int number);

    /** Writes a truth value. */
    void truth(boolean value);
}
