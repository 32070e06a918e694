package dev.stemma.corpus.json;

/**
 * Where values are written one after the other, in the order in which an {@link Input} gives them back.
 *
 * <p>Names that are known beforehand, such as those of properties, are given as {@link Names} and the place of one among them,
 * from 0. What does not concern an output it passes over. Not thread-safe.
 */
public interface Output {

    default void beginObject() {}

    /**
     * Says which of several forms the object has that has just begun, such as stated or withheld for a figure.
     *
     * @param number the place of the one among them
     */
    default void alternative(Names names, int number) {}

    /**
     * Goes on to a property of an object.
     *
     * @param number the place of the one among them
     */
    void property(Names names, int number);

    /** Goes on to a property of an object whose properties may have any name. */
    void name(String name);

    void endObject();

    default void beginList() {}

    default void element() {}

    void endList();

    void text(String text);

    /**
     * Writes the text of a value that occurs often, such as an id: whoever reads it makes one object of all its occurrences.
     *
     * @param sort what the text becomes, such as an id of a paper
     */
    default <T> void shared(SharedText<T> sort, String text) {
        text(text);
    }

    /**
     * Writes a constant as its name.
     *
     * @param number the place of the one among them
     */
    default void constant(Names names, int number) {}

    default void integer(int number) {}

    default void truth(boolean value) {}
}
