package dev.stemma.benchmarks.peer;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.GrowthSeries;
import dev.stemma.analysis.scaling.LeastSquaresGrowth;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;

/** The library, through its public types. */
final class Stemma implements Peer {

    private final Corpus corpus;
    private final Facts facts;
    private final GrowthSeries parameters;

    Stemma(Corpus corpus) {
        this.corpus = corpus;
        this.facts = Facts.of(corpus);
        this.parameters = GrowthSeries.of(facts.lineage(), Quantity.PARAMETERS);
    }

    @Override
    public long answer(Question question) {
        if (question instanceof Question.Ancestors about) {
            return ancestors(about);
        }
        if (question instanceof Question.Facets about) {
            return facets(about);
        }
        return question instanceof Question.Fit about ? fit(about) : introduced();
    }

    private long ancestors(Question.Ancestors about) {
        long sum = 0;
        for (Paper paper : facts.lineage().ancestors(about.paper())) {
            sum += paper.id().value().hashCode();
        }
        return sum;
    }

    private long introduced() {
        long sum = 0;
        for (Capability capability : corpus.capabilities()) {
            sum += facts.capabilities()
                    .introducing(capability.id())
                    .map(paper -> paper.value().hashCode())
                    .orElse(0);
        }
        return sum;
    }

    private long fit(Question.Fit about) {
        return Math.round(1e6
                * parameters
                        .leastSquares(about.from(), about.to())
                        .map(LeastSquaresGrowth::slope)
                        .orElse(0.0));
    }

    private long facets(Question.Facets about) {
        long sum = 0;
        for (Claim claim : corpus.claimsAbout(about.paper())) {
            if (claim.kind() == about.kind()
                    && claim.verdict() == about.verdict()
                    && claim.capabilities().contains(about.capability())) {
                sum += claim.id().value().hashCode();
            }
        }
        return sum;
    }
}
