package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim that the paper says, at least in part, but not in every section that the reading names for it.
 *
 * @param claim the claim
 * @param assertions the assertions that are misplaced, in the order of the reading; never empty
 * @since 0.1.0
 */
public record MisplacedClaim(AuditedClaim claim, List<MisplacedAssertion> assertions) implements Fact {

    /** Copies the list. */
    public MisplacedClaim {
        assertions = List.copyOf(assertions);
    }

    @Override
    public Explanation explanation() {
        List<LocalizedText> places =
                assertions.stream().map(MisplacedAssertion::statement).toList();
        return Explanation.of(
                Texts.of("{0} is misplaced: {1}", "{0} 放错了位置：{1}", claim.id(), Texts.joined(places, "; ", "；")),
                Stream.concat(assertions.stream().flatMap(MisplacedAssertion::working), Stream.of(claim.explanation()))
                        .toList());
    }

    /** Returns the claim's id, where the reading asserts it, and where the paper says it. */
    @Override
    public String toString() {
        return claim.id() + ": "
                + assertions.stream().map(MisplacedAssertion::toString).collect(Collectors.joining("; "));
    }
}
