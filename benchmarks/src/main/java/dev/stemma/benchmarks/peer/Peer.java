package dev.stemma.benchmarks.peer;

/** Something that holds a corpus and is asked: question in, checksum out. All peers answer the same. */
public interface Peer extends AutoCloseable {

    /** Returns the answer as a sum over what was found. */
    long answer(Question question);

    @Override
    default void close() {}
}
