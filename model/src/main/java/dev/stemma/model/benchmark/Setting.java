package dev.stemma.model.benchmark;

import dev.stemma.model.id.Named;

/**
 * How a model was put to a benchmark.
 *
 * @since 0.1.0
 */
public enum Setting implements Named {
    /** Its weights were trained on the task. */
    FINE_TUNED,
    /** It saw no example of the task, only the task itself or a description. */
    ZERO_SHOT,
    /** It saw one example in its context. */
    ONE_SHOT,
    /** It saw several examples in its context. */
    FEW_SHOT,
    /** Something else, described in the result's variant. */
    OTHER;

    @Override
    public String toString() {
        return id();
    }
}
