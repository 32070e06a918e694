package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * What a claim is about.
 *
 * @since 0.1.0
 */
public enum ClaimKind implements Named {
    /** The state of the field. */
    BACKGROUND,
    /** Why the work was done. */
    MOTIVATION,
    /** How something was done. */
    METHOD,
    /** What was measured or observed. */
    RESULT,
    /** What the authors make of a result. */
    ANALYSIS,
    /** What the work cannot do, does badly or left undone. */
    LIMITATION,
    /** What could do harm. */
    RISK,
    /** What others did. */
    RELATED_WORK,
    /** What the paper presents as new. */
    CONTRIBUTION,
    /** What is left to do. */
    FUTURE_WORK,
    /** What a part of the paper contains. */
    STRUCTURE,
    /** What the paper tells or withholds of the work; that it withholds something is no limitation of the work. */
    DISCLOSURE;

    @Override
    public String toString() {
        return id();
    }
}
