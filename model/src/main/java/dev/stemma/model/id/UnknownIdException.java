package dev.stemma.model.id;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An id was asked for that is not there.
 *
 * @since 0.1.0
 */
public final class UnknownIdException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final String kind;

    /** The id that is not there. */
    private final String id;

    /** The known id that comes nearest, if one is near. */
    private final @Nullable String nearest;

    /**
     * Creates the exception.
     *
     * @param kind what was asked for, such as {@code paper}
     * @param id the id that is not there
     * @param nearest the known id that comes nearest; empty if none does
     */
    public UnknownIdException(String kind, String id, Optional<String> nearest) {
        this(kind, id, "in the corpus", nearest);
    }

    /**
     * Creates the exception for an id that was looked for elsewhere than in a corpus.
     *
     * @param kind what was asked for, such as {@code corpus}
     * @param id the id that is not there
     * @param where where it was looked for, as the message says it, such as {@code in the file}
     * @param nearest the known id that comes nearest; empty if none does
     */
    public UnknownIdException(String kind, String id, String where, Optional<String> nearest) {
        super("there is no " + kind + " '" + id + "' " + where
                + nearest.map(name -> "; did you mean '" + name + "'?").orElse(""));
        this.kind = kind;
        this.id = id;
        this.nearest = nearest.orElse(null);
    }

    /** {@return what was asked for, such as {@code paper}} */
    public String kind() {
        return kind;
    }

    /** {@return the id that is not there} */
    public String id() {
        return id;
    }

    /** {@return the known id that comes nearest; empty if none is near} */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }
}
