package dev.stemma.analysis.generation;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.LimitationLink;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.id.PaperId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a paper makes of a limitation that an earlier one admits, or that it is the first to admit one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limitation the claim that names the limitation, supported by its paper at least in part
 * @param paper the paper that makes something of it; for a new one its own
 * @param relation what it makes of it; of several the one that prevails
 * @param links the links that say so, each leading on from the claim before it or from a claim of the paper; never empty
 * @param by the claims that have the links, in the same order
 * @since 0.1.0
 */
public record LimitationChange(
        Claim limitation, PaperId paper, LimitationRelation relation, List<LimitationLink> links, List<Claim> by)
        implements Fact {

    /** Copies the lists. */
    public LimitationChange {
        links = List.copyOf(links);
        by = List.copyOf(by);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Claims.explain(limitation, List.of()));
        for (int i = 0; i < links.size(); i++) {
            if (relation != LimitationRelation.NEW) {
                parts.add(Claims.explain(by.get(i), List.of()));
            }
            parts.add(Explanation.of(links.get(i).reason(), links.get(i).citation()));
        }
        return Explanation.of(
                relation == LimitationRelation.NEW
                        ? Texts.of(
                                "{0} admits a limitation that no paper which it goes back to admits: {1}",
                                "{0} 承认了一项它所依据的论文都没有提到的局限：{1}", paper, limitation.statement())
                        : Texts.of(
                                "{0} {1} a limitation of {2}: {3}",
                                "{2} 的局限在 {0} 中{1}：{3}",
                                paper,
                                Vocabulary.nameOf(relation),
                                limitation.paper(),
                                limitation.statement()),
                parts);
    }

    /** Returns claim, relation and paper, such as {@code gpt-3 eases gpt-2/discussion/far-from-usable}. */
    @Override
    public String toString() {
        return paper + " " + relation + " " + limitation.id();
    }
}
