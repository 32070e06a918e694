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
    /** It was trained on examples of the task, without pre-training or without word of it. */
    SUPERVISED,
    /** It was trained without examples of the task, such as a translator on texts in single languages. */
    UNSUPERVISED,
    /** It sat an exam as the source's own protocol has it. */
    EXAM,
    /** People took the test. */
    HUMAN,
    /** No model was asked: a rule of thumb, chance, or a property of the data, such as an overlap. */
    NO_MODEL,
    /** As the work did it from which the source takes the score; the source does not repeat how. */
    QUOTED,
    /** The source does not say how. */
    UNSTATED,
    /** Something else, described in the result's prompt. */
    OTHER;

    @Override
    public String toString() {
        return id();
    }
}
