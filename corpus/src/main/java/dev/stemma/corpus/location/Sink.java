package dev.stemma.corpus.location;

import dev.stemma.corpus.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Takes problems, each with the location that it was found at. */
@FunctionalInterface
public interface Sink {

    /**
     * Takes a problem or a warning.
     *
     * @param first a place whose line ends the message; null if the message is complete
     */
    void report(Location location, Rule rule, String message, @Nullable Location first, String remedy);

    /** Takes a problem whose message is complete. */
    default void report(Location location, Rule rule, String message, String remedy) {
        report(location, rule, message, null, remedy);
    }
}
