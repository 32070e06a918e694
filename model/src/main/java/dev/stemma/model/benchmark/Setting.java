package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * How a model was put to a benchmark.
 *
 * @since 0.1.0
 */
public enum Setting implements Named {
    /** Its weights were trained on the task. */
    @JsonProperty("fine-tuned")
    FINE_TUNED("fine-tuned"),
    /** It saw no example of the task, only the task itself or a description. */
    @JsonProperty("zero-shot")
    ZERO_SHOT("zero-shot"),
    /** It saw one example in its context. */
    @JsonProperty("one-shot")
    ONE_SHOT("one-shot"),
    /** It saw several examples in its context. */
    @JsonProperty("few-shot")
    FEW_SHOT("few-shot"),
    /** Something else, described in the result's variant. */
    @JsonProperty("other")
    OTHER("other");

    private final String id;

    Setting(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
