package dev.stemma.analysis.fact;

/**
 * Something computed from a corpus that can say how it was computed.
 *
 * <p>Facts are immutable values: two facts are equal if they say the same of the same things.
 *
 * @since 0.1.0
 */
public interface Fact {

    /** {@return the fact in words, in English and Chinese, with its working down to the places in the sources} */
    Explanation explanation();
}
