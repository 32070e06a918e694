package dev.stemma.benchmarks.peer;

import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.PaperId;

/** A question about a generated corpus. */
public sealed interface Question {

    /** Returns the name of the question. */
    String name();

    /**
     * What does a paper build on, directly or through others? The sum of the ids' hash codes.
     *
     * @param paper the paper
     */
    record Ancestors(PaperId paper) implements Question {
        @Override
        public String name() {
            return "ancestors";
        }
    }

    /** Which paper introduced each capability? The sum of the ids' hash codes. */
    record Introduced() implements Question {
        @Override
        public String name() {
            return "introduced";
        }
    }

    /**
     * How fast did the parameters grow over some years? The slope of log10 over the year, in millionths.
     *
     * @param from the year of the first papers
     * @param to the year before which the last ones lie
     */
    record Fit(double from, double to) implements Question {
        @Override
        public String name() {
            return "fit";
        }
    }

    /**
     * Which claims are about a paper and a capability, and have a kind and a verdict? The sum of the ids' hash codes.
     *
     * @param paper the paper
     * @param capability the capability
     * @param kind the kind
     * @param verdict the verdict
     */
    record Facets(PaperId paper, CapabilityId capability, ClaimKind kind, Verdict verdict) implements Question {
        @Override
        public String name() {
            return "facets";
        }
    }

    /** Returns one question of each sort about a generated corpus, the first about its last paper. */
    static Question[] about(Corpus corpus) {
        PaperId last = corpus.papers().get(corpus.papers().size() - 1).id();
        Claim claim = corpus.claims().get(corpus.claims().size() / 2);
        double[] years =
                corpus.papers().stream().mapToDouble(Rows::year).sorted().toArray();
        return new Question[] {
            new Ancestors(last),
            new Introduced(),
            new Fit(years[years.length / 8], years[years.length - years.length / 8 - 1]),
            new Facets(claim.paper(), claim.capabilities().get(0), claim.kind(), claim.verdict())
        };
    }
}
