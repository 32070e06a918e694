package dev.stemma.corpus.location;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) that grows by one step at a time.
 *
 * @param parent the pointer without its last step; null for the whole document
 * @param step the last step, unescaped
 */
public record Pointer(@Nullable Pointer parent, String step) {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    public Pointer member(String name) {
        return new Pointer(this, name);
    }

    public Pointer element(int index) {
        return new Pointer(this, Integer.toString(index));
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
