package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of evidence for a capability, and the refuted claims that strike it out.
 *
 * @param demonstration the evidence
 * @param refutedBy those of the claims linked to it whose verdict is refuted, by id; empty if the evidence stands
 * @since 0.1.0
 */
public record JudgedDemonstration(Demonstration demonstration, List<Claim> refutedBy) implements Fact {

    /** Copies the list. */
    public JudgedDemonstration {
        refutedBy = List.copyOf(refutedBy);
    }

    /** {@return whether the evidence does not count, because a claim linked to it is refuted} */
    public boolean isStruckOut() {
        return !refutedBy.isEmpty();
    }

    /** Returns whether the evidence counts: it is not struck out and not below a tier. */
    boolean counts(Tier minimum) {
        return !isStruckOut() && demonstration.tier().compareTo(minimum) >= 0;
    }

    @Override
    public Explanation explanation() {
        LocalizedText tier = Vocabulary.nameOf(demonstration.tier());
        LocalizedText statement =
                Texts.withNote(Texts.of("{0}: {1}", "{0}：{1}", demonstration.paper(), tier), demonstration.note());
        if (isStruckOut()) {
            statement = Texts.of("Struck out: {0}", "不予采信：{0}", statement);
        }
        return new Explanation(
                statement,
                refutedBy.stream()
                        .map(claim -> Claims.explain(claim, List.of()))
                        .toList(),
                List.of(demonstration.citation()));
    }

    /** Returns paper, tier and place, and what strikes it out. */
    @Override
    public String toString() {
        return demonstration.paper() + ": " + demonstration.tier() + " [" + demonstration.citation() + "]"
                + (isStruckOut()
                        ? refutedBy.stream()
                                .map(Claim::id)
                                .map(ClaimId::value)
                                .collect(Collectors.joining(", ", ", struck out by ", ""))
                        : "");
    }
}
