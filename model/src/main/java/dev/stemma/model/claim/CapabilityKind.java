package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * What sort of thing a capability is, and so what counts as evidence of it.
 *
 * <p>That a model can do something has to be shown. That something was done, in training or by the authors, is shown by the
 * paper that says so: the evidence of a {@linkplain #isStated() method or practice} may be {@link Tier#STATED}.
 *
 * @since 0.1.0
 */
public enum CapabilityKind implements Named {
    /** A task that models do, such as translation. */
    ABILITY,
    /** A way in which a trained model comes to do a task: fine-tuning, an instruction, examples in its context. */
    ADAPTATION,
    /** A sort of input or output that models take or give, such as pictures. */
    MODALITY,
    /** A way in which models are built or trained, such as learning from human feedback. */
    METHOD,
    /** What the authors do about their models or results, such as a study of contamination: it belongs to the paper. */
    PRACTICE,
    /** How models or their results behave over many tasks, such as calibration. */
    PROPERTY;

    /** {@return whether a paper's statement that it was used or done is the evidence: it is a method or a practice} */
    public boolean isStated() {
        return this == METHOD || this == PRACTICE;
    }

    @Override
    public String toString() {
        return id();
    }
}
