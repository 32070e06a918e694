package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * Whether the section that a reading names says what the reading asserts of it.
 *
 * <p>The section is the one that a sentence names, or else those that the outline gives for the section of the reading.
 *
 * @since 0.1.0
 */
public enum AttributionLabel implements Named {
    /** The named section says it, at least in part. */
    NAMED_SECTION,
    /** Another section says it, and the named one does not. */
    ANOTHER_SECTION,
    /** The paper says it nowhere, whichever section is named. */
    NO_SECTION,
    /** The paper says it, and the reading names no section. */
    NONE_NAMED;

    /** {@return whether a claim that is supported holds as the reading puts it: no section is wrongly named} */
    public boolean holds() {
        return this == NAMED_SECTION || this == NONE_NAMED;
    }

    @Override
    public String toString() {
        return id();
    }
}
