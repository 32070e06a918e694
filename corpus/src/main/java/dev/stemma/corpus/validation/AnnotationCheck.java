package dev.stemma.corpus.validation;

import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.claim.Annotation;
import java.util.HashSet;
import java.util.Set;

/** {@link Rule#ANNOTATION_SETTLEMENT}: annotators are named once, and a settlement says why where they differ. */
final class AnnotationCheck implements Check {

    @Override
    public void run(Scope scope) {
        scope.eachClaim(claim -> {
            Set<String> annotators = claim.annotations().isEmpty() ? Set.of() : new HashSet<>();
            boolean agreed = true;
            for (int i = 0; i < claim.annotations().size(); i++) {
                Annotation annotation = claim.annotations().get(i);
                agreed &= annotation.label() == claim.verdict();
                if (!annotators.add(annotation.annotator())) {
                    scope.report(
                            claim,
                            At.element("annotations", i).member("annotator"),
                            Rule.ANNOTATION_SETTLEMENT,
                            "the annotator '" + annotation.annotator() + "' labels the claim twice",
                            "keep one label of each annotator");
                }
            }
            if (agreed == claim.settlement().isPresent()) {
                scope.report(
                        claim,
                        agreed ? At.property("settlement") : At.property("annotations"),
                        Rule.ANNOTATION_SETTLEMENT,
                        agreed
                                ? "there is a settlement, but every label equals the verdict"
                                : "a label differs from the verdict '" + claim.verdict()
                                        + "', and there is no settlement",
                        agreed ? "remove the settlement" : "say in 'settlement' why the verdict is as it is");
            }
        });
    }
}
