package dev.stemma.corpus.problem;

import dev.stemma.model.id.Named;

/**
 * How much it weighs that a rule is broken.
 *
 * @since 0.1.0
 */
public enum Severity implements Named {
    /** Something is wrong; the corpus is invalid. */
    PROBLEM,
    /** Something is odd but possible, such as a paper that builds on a later one; the corpus is valid. */
    WARNING;

    @Override
    public String toString() {
        return id();
    }
}
