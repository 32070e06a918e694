package dev.stemma.corpus.validation;

import dev.stemma.model.Corpus;
import java.util.List;
import java.util.function.Consumer;

/** All rules on the corpus as a whole, in the order in which they are checked. */
public final class CorpusChecks {

    private static final List<Check> ALL = List.of(
            new ReferenceCheck(),
            new SectionCheck(),
            new ClaimIdCheck(),
            new AssertionCheck(),
            new VerdictCheck(),
            new ContradictionCheck(),
            new AnnotationCheck(),
            new FlagshipCheck(),
            new LineageCheck(),
            new QuantityCheck(),
            new FigureValueCheck(),
            new PreferenceCheck(),
            new FigureEvidenceCheck(),
            new MetricCheck(),
            new ShotsCheck(),
            new DuplicateResultCheck());

    private CorpusChecks() {}

    /** Reports everything in a corpus that breaks a rule: rule by rule, then claim by claim. */
    public static void run(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        Scope scope = new Scope(corpus, unread, findings);
        ALL.forEach(check -> check.run(scope));
        scope.showClaims();
    }
}
