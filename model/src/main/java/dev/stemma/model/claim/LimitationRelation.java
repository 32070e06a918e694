package dev.stemma.model.claim;

import dev.stemma.model.id.Named;

/**
 * What a later paper makes of a limitation that an earlier one admits; constants are in the order in which they prevail where
 * one paper says several.
 *
 * <p>They are read from the later claim to the earlier one: this claim <em>eases</em> that limitation.
 *
 * @since 0.1.0
 */
public enum LimitationRelation implements Named {
    /** The later paper shows that it weighs less, and not that it is gone. */
    EASES,
    /** The later paper admits the same limitation of its own work. */
    CONTINUES,
    /** The later paper shows that it is gone. */
    LIFTS,
    /** The later paper says that something was made against it, and leaves open what is left of it. */
    ANSWERS,
    /** No paper that this one goes back to admits it, and somebody has looked; there is no earlier claim. */
    NEW;

    /** {@return whether the limitation is still there after it} */
    public boolean remains() {
        return this == CONTINUES || this == EASES;
    }

    @Override
    public String toString() {
        return id();
    }
}
