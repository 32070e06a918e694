package dev.stemma.model.paper;

import dev.stemma.model.id.Named;

/**
 * How a paper builds on an earlier work.
 *
 * @since 0.1.0
 */
public enum InfluenceKind implements Named {
    /** It continues the work as the next generation. */
    SUCCESSOR_OF,
    /** Its model is a larger version of the work's model. */
    SCALED_FROM,
    /** It takes the architecture, or a part of it. */
    ARCHITECTURE_OF,
    /** It takes the training objective. */
    OBJECTIVE_OF,
    /** It takes a method of training, optimization or evaluation. */
    METHOD_OF,
    /** It takes training data. */
    DATA_OF,
    /** It takes the way of turning text into tokens. */
    TOKENIZATION_OF,
    /** It compares its results with those of the work. */
    EVALUATED_AGAINST,
    /** It cites the work, and nobody has recorded for what; for corpora that are made of lists of references. */
    CITES;

    @Override
    public String toString() {
        return id();
    }
}
