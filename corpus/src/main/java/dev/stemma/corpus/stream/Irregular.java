package dev.stemma.corpus.stream;

/**
 * Thrown out of the quick reading by whatever is not as expected; nobody learns what it was.
 *
 * <p>The thorough reading does: it is what the caller turns to.
 */
public final class Irregular extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace and no cause, so nothing to tell apart
    private static final Irregular INSTANCE = new Irregular();

    private Irregular() {
        super("read it thoroughly to learn what is wrong", null, false, false);
    }

    /** Returns the exception; all are one, since it tells nothing. */
    public static Irregular here() {
        return INSTANCE;
    }
}
