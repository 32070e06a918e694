package dev.stemma.corpus.codec;

/**
 * How an object is put together from the values of its properties, and taken apart into them.
 *
 * <p>It is a class for each type and not a pair of lambdas because a class takes a third of the time to load that linking two
 * lambdas takes, and a program that starts pays that for every type.
 *
 * @param <T> the type
 */
interface Assembly<T> {

    /**
     * Returns the object that has these values.
     *
     * @throws IllegalArgumentException if they do not go together
     */
    T assemble(Values values);

    /** Puts the values of an object, all of them. */
    void disassemble(T object, Values values);
}
