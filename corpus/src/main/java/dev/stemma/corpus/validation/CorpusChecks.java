package dev.stemma.corpus.validation;

import dev.stemma.model.Corpus;
import java.util.List;
import java.util.function.Consumer;

/** All rules on the corpus as a whole. */
public final class CorpusChecks {

    private CorpusChecks() {}

    /**
     * Reports everything in a corpus that breaks a rule.
     *
     * @param unread what could not be read of the files, and may be what an entry refers to
     */
    public static void run(Corpus corpus, Unread unread, Consumer<Finding> findings) {
        SectionCheck sections = new SectionCheck(corpus, unread, findings);
        List.of(
                        new ReferenceCheck(corpus, unread, findings, sections),
                        sections,
                        new ClaimCheck(corpus, unread, findings),
                        new AttributionCheck(corpus, unread, findings),
                        new LimitationCheck(corpus, unread, findings),
                        new CapabilityCheck(corpus, unread, findings),
                        new PaperCheck(corpus, unread, findings),
                        new FigureCheck(corpus, unread, findings),
                        new BenchmarkCheck(corpus, unread, findings))
                .forEach(Check::run);
    }
}
