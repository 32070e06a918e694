package dev.stemma.corpus.json;

/** Where values are written one after the other, in the order in which an {@link Input} gives them back. Not thread-safe. */
public interface Output {

    /** Begins an object. */
    void beginObject();

    /** Names the alternative to which an object belongs that has just begun. */
    void alternative(Names names, int number);

    /** Goes on to a property of an object. */
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

    /** Writes the text of a value that is read as the same object wherever it occurs. */
    default <T> void shared(SharedText<T> sort, String text) {
        text(text);
    }

    /** Writes a name. */
    void constant(Names names, int number);

    /** Writes a whole number. */
    void integer(int number);

    /** Writes a truth value. */
    void truth(boolean value);
}
