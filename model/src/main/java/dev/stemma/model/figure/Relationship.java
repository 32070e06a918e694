package dev.stemma.model.figure;

import dev.stemma.model.id.Named;

/**
 * What who reports the scores of a system has to do with who made it.
 *
 * <p>The words are those by which evaluations are exchanged elsewhere.
 *
 * @since 0.1.0
 */
public enum Relationship implements Named {
    /** Those who report it made it. */
    FIRST_PARTY,
    /** Others made it. */
    THIRD_PARTY,
    /** They made it together with others. */
    COLLABORATIVE,
    /** None of these. */
    OTHER;

    @Override
    public String toString() {
        return id();
    }
}
