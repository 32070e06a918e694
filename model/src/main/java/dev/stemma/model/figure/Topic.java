package dev.stemma.model.figure;

import dev.stemma.model.id.Named;

/**
 * What a quantity says something about.
 *
 * @since 0.1.0
 */
public enum Topic implements Named {
    /** How the network is built. */
    ARCHITECTURE,
    /** How large it is and what its training cost. */
    SCALE,
    /** What it was trained on. */
    DATA,
    /** How it was trained. */
    TRAINING,
    /** How it is brought to do a task, and what it takes in and puts out. */
    PARADIGM;

    @Override
    public String toString() {
        return id();
    }
}
