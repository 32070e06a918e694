package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import java.util.List;

/**
 * Two claims that a reading asserts and that cannot both be true.
 *
 * @param first the one that comes first in the reading
 * @param second the other one
 * @since 0.1.0
 */
public record Contradiction(AuditedClaim first, AuditedClaim second) implements Fact {

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of("{0} and {1} cannot both be true", "{0} 与 {1} 不能同时成立", first.id(), second.id()),
                List.of(first.explanation(), second.explanation()));
    }

    /** Returns the ids and verdicts of both. */
    @Override
    public String toString() {
        return first.id() + " (" + first.verdict() + ") against " + second.id() + " (" + second.verdict() + ")";
    }
}
