package dev.stemma.analysis.claim;

import static dev.stemma.analysis.Fixtures.READING;
import static dev.stemma.analysis.Fixtures.corpus;
import static dev.stemma.analysis.Fixtures.paper;
import static dev.stemma.analysis.Fixtures.reading;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.id.SourceId;
import java.util.List;

/** Two papers and two readings of them: the first covers all of both, the second only the second section of the first paper. */
final class TwoReadings {

    static final SourceId OTHER = SourceId.of("other-reading");

    private TwoReadings() {}

    /** Returns a corpus of them with claims. */
    static Corpus corpusOf(Claim... claims) {
        return corpus().papers(List.of(paper("b", "2019", "a"), paper("a", "2018")))
                .sources(List.of(
                        reading(
                                READING,
                                List.of(
                                        List.of("1.0", "a", "1"),
                                        List.of("1.1", "a", "2"),
                                        List.of("2.0", "b", "1", "2.1"),
                                        List.of("2.1", "b"))),
                        reading(OTHER, List.of(List.of("I", "a", "2")))))
                .claims(List.of(claims))
                .build();
    }
}
