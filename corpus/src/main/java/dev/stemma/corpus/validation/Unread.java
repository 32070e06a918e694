package dev.stemma.corpus.validation;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids that files mention for entries that could not be read.
 *
 * <p>Such an entry has a problem of its own already; that others refer to it is not another one.
 */
public final class Unread {

    private final Set<String> ids = new HashSet<>();
    private boolean everything;

    /** Remembers that an entry with this id could not be read. */
    public void add(String id) {
        ids.add(id);
    }

    /** Remembers that a whole file could not be read, so that any id may stand in it. */
    public void addEverything() {
        everything = true;
    }

    boolean isEmpty() {
        return !everything && ids.isEmpty();
    }

    /** {@return whether an entry of this id may stand in what could not be read} */
    boolean mayHold(String id) {
        return everything || ids.contains(id);
    }
}
