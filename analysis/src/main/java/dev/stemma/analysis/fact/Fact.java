package dev.stemma.analysis.fact;

/**
 * Something computed from a corpus that can say how it was computed.
 *
 * <p>Facts are immutable values: two facts are equal if they say the same of the same things.
 *
 * @since 0.1.0
 */
public interface Fact {

    /**
     * Returns the fact in words, with its working down to the places in the sources.
     *
     * @return the explanation, in English and Chinese
     */
    Explanation explanation();
}
