package dev.stemma.corpus.location;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) that grows by one step at a time, so that walking a tree costs no strings.
 *
 * @param parent the pointer without its last step; null for the whole document
 * @param step the last step, unescaped
 */
public record Pointer(@Nullable Pointer parent, String step) {

    /** The indexes that occur most, as steps. */
    private static final String[] INDEXES =
            IntStream.range(0, 256).mapToObj(Integer::toString).toArray(String[]::new);

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** Returns the pointer to a member of the object here. */
    public Pointer member(String name) {
        return new Pointer(this, name);
    }

    /** Returns the pointer to an element of the array here, counted from 0. */
    public Pointer element(int index) {
        return new Pointer(this, index < INDEXES.length ? INDEXES[index] : Integer.toString(index));
    }

    /** Returns the pointer to what another pointer names below here. */
    public Pointer below(Pointer relative) {
        return relative.parent == null ? this : new Pointer(below(relative.parent), relative.step);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
