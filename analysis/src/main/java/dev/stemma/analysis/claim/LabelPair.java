package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Claims;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Annotation;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A claim that two annotators labelled, each without the other.
 *
 * @param claim the claim, with the verdict that it has in the end
 * @param first the label of the first annotator
 * @param second the label of the second annotator
 * @since 0.1.0
 */
public record LabelPair(Claim claim, Annotation first, Annotation second) implements Fact {

    private static final Comparator<Annotation> BY_DATE =
            Comparator.comparing(Annotation::date).thenComparing(Annotation::label);

    /**
     * {@return the labels that two annotators gave to a claim, of several by one the earliest; empty if one gave none}
     *
     * @param claim the claim
     * @param first one annotator, as the annotations name them
     * @param second another annotator
     */
    public static Optional<LabelPair> of(Claim claim, String first, String second) {
        return label(claim, first).flatMap(one -> label(claim, second).map(other -> new LabelPair(claim, one, other)));
    }

    private static Optional<Annotation> label(Claim claim, String annotator) {
        return claim.annotations().stream()
                .filter(annotation -> annotation.annotator().equals(annotator))
                .min(BY_DATE);
    }

    /** {@return whether the two gave the same verdict} */
    public boolean agrees() {
        return first.label() == second.label();
    }

    /** {@return the table of this claim alone} */
    public AgreementTable<Verdict> table() {
        return AgreementTable.of(first.label(), second.label());
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "{0}: {1} says {2}, {3} says {4}",
                        "{0}：{1} 判为{2}，{3} 判为{4}",
                        claim.id(),
                        first.annotator(),
                        Vocabulary.nameOf(first.label()),
                        second.annotator(),
                        Vocabulary.nameOf(second.label())),
                List.of(Claims.explain(claim, List.of())));
    }

    /** Returns the claim's id, both labels and the verdict. */
    @Override
    public String toString() {
        return claim.id() + ": " + first.label() + " against " + second.label() + ", settled as " + claim.verdict();
    }
}
