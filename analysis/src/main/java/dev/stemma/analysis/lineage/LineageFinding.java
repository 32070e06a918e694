package dev.stemma.analysis.lineage;

import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.id.PaperId;
import java.util.List;
import java.util.function.Function;

/**
 * Something about the lineage that a reader should look at; never an exception.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface LineageFinding extends Fact permits Cycle, Anachronism, DanglingInfluence {

    /**
     * Returns the papers that the finding is about.
     *
     * @return an immutable list, never empty
     */
    List<PaperId> papers();

    /**
     * Returns what the function for this kind of finding makes of it.
     *
     * @param cycle for papers that build on one another in a circle
     * @param anachronism for a paper that was public before a paper it builds on
     * @param danglingInfluence for a work that the corpus does not know
     * @param <R> what the functions return
     * @return the result of the function that applies
     */
    <R> R match(
            Function<? super Cycle, R> cycle,
            Function<? super Anachronism, R> anachronism,
            Function<? super DanglingInfluence, R> danglingInfluence);
}
