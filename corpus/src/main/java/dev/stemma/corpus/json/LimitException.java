package dev.stemma.corpus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Something in a file is beyond a limit; the reader turns it into a problem. */
final class LimitException extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final String limit;

    LimitException(String limit, String message, @Nullable TokenStreamLocation location) {
        super(message, location);
        this.limit = limit;
    }

    /** Returns the accessor of {@code ReadLimits}. */
    String limit() {
        return limit;
    }
}
