package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.List;

/**
 * A claim that two annotators labelled, each without the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim, with the verdict that it has in the end
 * @param first the label of the first annotator
 * @param second the label of the second annotator
 * @since 0.1.0
 */
public record LabelPair(Claim claim, Annotation first, Annotation second) implements Fact {

    /** {@return whether the two gave the same verdict} */
    public boolean agrees() {
        return first.label() == second.label();
    }

    AgreementTable<Verdict> table() {
        return AgreementTable.of(first.label(), second.label());
    }

    @Override
    public Explanation explanation() {
        LocalizedText one = Vocabulary.nameOf(first.label());
        LocalizedText other = Vocabulary.nameOf(second.label());
        return Explanation.of(
                LocalizedText.of(
                        claim.id() + ": " + first.annotator() + " says " + one + ", " + second.annotator() + " says "
                                + other,
                        claim.id() + "：" + first.annotator() + " 判为" + one.in(Language.CHINESE) + "，"
                                + second.annotator() + " 判为" + other.in(Language.CHINESE)),
                List.of(Claims.explain(claim, List.of())));
    }

    /** Returns the claim's id, both labels and the verdict. */
    @Override
    public String toString() {
        return claim.id() + ": " + first.label() + " against " + second.label() + ", settled as " + claim.verdict();
    }
}
