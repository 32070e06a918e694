package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * What a piece of evidence does to a claim.
 *
 * @since 0.1.0
 */
public enum Stance implements Named {
    /** The place says so. */
    SUPPORTS,
    /** The place says otherwise. */
    CONTRADICTS,
    /** The place, where one would expect it, was read and does not say it. */
    SILENT;

    @Override
    public String toString() {
        return id();
    }
}
