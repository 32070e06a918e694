package dev.stemma.analysis.benchmark;

/** How a score becomes a loss: a number above 0 that a power law can be fitted to, lower for better. */
enum LossForm {
    /** The score is a share of successes, as of right answers: the loss is minus its logarithm. */
    SUCCESSES,
    /** The score is a share of failures: the loss is minus the logarithm of the rest. */
    FAILURES,
    /** The score is a perplexity: the loss is its logarithm. */
    PERPLEXITY,
    /** The score is a loss already. */
    LOSS
}
