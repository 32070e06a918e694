package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Claim;
import java.util.List;
import java.util.stream.Stream;

/**
 * A limitation that a paper admits, and what became of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limitation a claim that names the limitation, supported by its paper at least in part
 * @param status what became of it
 * @param because what the status rests on: what is introduced, what improves, what is admitted again (the first {@value
 *     #MOST_AGAIN} claims by id); empty if there is nothing
 * @since 0.1.0
 */
public record LimitationChange(Claim limitation, LimitationStatus status, List<Explanation> because) implements Fact {

    /** How many claims that admit a limitation again are named, 20. */
    public static final int MOST_AGAIN = 20;

    /** Copies the list. */
    public LimitationChange {
        because = List.copyOf(because);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "Limitation of {0}, {1}: {2}",
                        "{0} 的局限，{1}：{2}", limitation.paper(), status.words(), limitation.statement()),
                Stream.concat(Stream.of(Claims.explain(limitation, List.of())), because.stream())
                        .toList());
    }

    /** Returns claim and status, such as {@code gpt-2/discussion/far-from-usable: eased}. */
    @Override
    public String toString() {
        return limitation.id() + ": " + status;
    }
}
