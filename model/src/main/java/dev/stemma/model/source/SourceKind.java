package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * What a source is.
 *
 * @since 0.1.0
 */
public enum SourceKind implements Named {
    /** A paper or preprint. */
    @JsonProperty("paper")
    PAPER("paper"),
    /** A technical report. */
    @JsonProperty("report")
    REPORT("report"),
    /** A system card that accompanies a model. */
    @JsonProperty("system-card")
    SYSTEM_CARD("system-card"),
    /** An account of a paper by somebody else, whose claims are checked against the paper. */
    @JsonProperty("reading")
    READING("reading"),
    /** A code repository. */
    @JsonProperty("repository")
    REPOSITORY("repository"),
    /** A model card. */
    @JsonProperty("model-card")
    MODEL_CARD("model-card"),
    /** A post or announcement. */
    @JsonProperty("post")
    POST("post"),
    /** A single file of released code. */
    @JsonProperty("code-file")
    CODE_FILE("code-file"),
    /** A data set, such as a survey of models. */
    @JsonProperty("data-set")
    DATA_SET("data-set");

    private final String id;

    SourceKind(String id) {
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
