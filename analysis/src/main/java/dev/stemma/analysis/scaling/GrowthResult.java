package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of fitting a growth rate: the fit, or the reason why there is none.
 *
 * <pre>{@code
 * GrowthFit.of(points).match(
 *         fit -> "a factor of " + fit.factor() + " a year",
 *         none -> "no rate: " + none.reason());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface GrowthResult permits GrowthFit, NoGrowthFit {

    /**
     * Returns what the function for this kind of result makes of it.
     *
     * @param fit for a fit
     * @param none for the reason why there is none
     * @param <R> what the functions return
     * @return the result of the function that applies
     */
    <R> R match(Function<? super GrowthFit, R> fit, Function<? super NoGrowthFit, R> none);

    /**
     * Returns the fit.
     *
     * @return the fit; empty if there is none, and then {@link #match} knows why
     */
    default Optional<GrowthFit> fit() {
        return match(Optional::of, none -> Optional.empty());
    }

    /**
     * Returns the fit.
     *
     * @return the fit
     * @throws IllegalStateException if there is none; the message says why and what to do
     */
    default GrowthFit orElseThrow() {
        return match(Function.identity(), none -> {
            throw new IllegalStateException(none.toString());
        });
    }

    /**
     * Returns the result in words, with its working.
     *
     * @return the explanation, in English and Chinese
     */
    Explanation explanation();
}
