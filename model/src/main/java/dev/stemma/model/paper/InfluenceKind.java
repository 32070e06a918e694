package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * How a paper builds on an earlier work.
 *
 * @since 0.1.0
 */
public enum InfluenceKind implements Named {
    /** It continues the work as the next generation. */
    @JsonProperty("successor-of")
    SUCCESSOR_OF("successor-of"),
    /** Its model is a larger version of the work's model. */
    @JsonProperty("scaled-from")
    SCALED_FROM("scaled-from"),
    /** It takes the architecture, or a part of it. */
    @JsonProperty("architecture-of")
    ARCHITECTURE_OF("architecture-of"),
    /** It takes the training objective. */
    @JsonProperty("objective-of")
    OBJECTIVE_OF("objective-of"),
    /** It takes a method of training, optimization or evaluation. */
    @JsonProperty("method-of")
    METHOD_OF("method-of"),
    /** It takes training data. */
    @JsonProperty("data-of")
    DATA_OF("data-of"),
    /** It takes the way of turning text into tokens. */
    @JsonProperty("tokenization-of")
    TOKENIZATION_OF("tokenization-of"),
    /** It compares its results with those of the work. */
    @JsonProperty("evaluated-against")
    EVALUATED_AGAINST("evaluated-against"),
    /** It cites the work, and nobody has recorded for what; for corpora that are made of lists of references. */
    @JsonProperty("cites")
    CITES("cites");

    private final String id;

    InfluenceKind(String id) {
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
