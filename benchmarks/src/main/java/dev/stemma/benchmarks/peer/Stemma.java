package dev.stemma.benchmarks.peer;

import dev.stemma.analysis.claim.ClaimIndex;
import dev.stemma.analysis.claim.ClaimQuery;
import dev.stemma.analysis.lineage.Lineage;
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
    private final Lineage lineage;
    private final GrowthSeries parameters;
    private final ClaimIndex claims;

    Stemma(Corpus corpus) {
        this.corpus = corpus;
        this.lineage = Lineage.of(corpus);
        this.parameters = GrowthSeries.of(lineage, Quantity.PARAMETERS);
        this.claims = ClaimIndex.of(corpus);
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
        for (Paper paper : lineage.ancestors(about.paper())) {
            sum += paper.id().value().hashCode();
        }
        return sum;
    }

    private long introduced() {
        long sum = 0;
        for (Capability capability : corpus.capabilities()) {
            sum += lineage.capabilities()
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
        ClaimQuery query = ClaimQuery.ALL
                .paper(about.paper())
                .capability(about.capability())
                .kind(about.kind())
                .verdict(about.verdict());
        long sum = 0;
        for (Claim claim : claims.find(query)) {
            sum += claim.id().value().hashCode();
        }
        return sum;
    }
}
