package dev.stemma.corpus.place;

import dev.stemma.corpus.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Where problems go. */
@FunctionalInterface
public interface Sink {

    /**
     * Takes a problem.
     *
     * @param first a place whose line ends the message; null if the message is complete
     */
    void report(Place place, Rule rule, String message, @Nullable Place first, String remedy);

    /** Takes a problem whose message is complete. */
    default void report(Place place, Rule rule, String message, String remedy) {
        report(place, rule, message, null, remedy);
    }
}
