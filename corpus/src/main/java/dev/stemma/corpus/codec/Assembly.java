package dev.stemma.corpus.codec;

/**
 * How an object is put together from the values of its properties, and taken apart into them.
 *
 * <p>It is a class for each type and not a pair of lambdas: a program that starts pays for every type, and loading a class costs
 * it less than linking two lambdas. See docs/performance.md.
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
