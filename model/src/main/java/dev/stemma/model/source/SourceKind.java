package dev.stemma.model.source;

import dev.stemma.model.id.Named;

/**
 * What a source is.
 *
 * @since 0.1.0
 */
public enum SourceKind implements Named {
    /** A paper or preprint. */
    PAPER,
    /** A technical report. */
    REPORT,
    /** A system card that accompanies a model. */
    SYSTEM_CARD,
    /** An account of a paper by somebody else, whose claims are checked against the paper. */
    READING,
    /** A code repository. */
    REPOSITORY,
    /** A model card. */
    MODEL_CARD,
    /** A post or announcement. */
    POST,
    /** A single file of released code. */
    CODE_FILE,
    /** A data set, such as a survey of models. */
    DATA_SET;

    @Override
    public String toString() {
        return id();
    }
}
