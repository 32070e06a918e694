package dev.stemma.benchmarks.peer;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.scaling.DecimalYear;
import dev.stemma.analysis.scaling.GrowthPoint;
import dev.stemma.analysis.scaling.LeastSquaresGrowth;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The library, through its public types. */
final class Stemma implements Peer {

    private final Corpus corpus;
    private final Facts facts;
    private final double[] years;
    private final double[] parameters;

    Stemma(Corpus corpus) {
        this.corpus = corpus;
        this.facts = Facts.of(corpus);
        List<GrowthPoint> points = facts.growth(Quantity.PARAMETERS).stream()
                .flatMap(family -> family.points().stream())
                .flatMap(point -> point.dated().stream())
                .sorted(Comparator.comparing(GrowthPoint::date))
                .toList();
        this.years = points.stream()
                .mapToDouble(point -> DecimalYear.DAY_OF_YEAR.of(point.date()))
                .toArray();
        this.parameters =
                points.stream().mapToDouble(point -> Math.log10(point.value())).toArray();
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
            sum += facts.capabilities().introducing(capability.id()).stream()
                    .findFirst()
                    .map(paper -> paper.value().hashCode())
                    .orElse(0);
        }
        return sum;
    }

    private long fit(Question.Fit about) {
        int from = before(about.from());
        int to = before(about.to());
        return Math.round(1e6
                * LeastSquaresGrowth.of(Arrays.copyOfRange(years, from, to), Arrays.copyOfRange(parameters, from, to))
                        .map(LeastSquaresGrowth::slope)
                        .orElse(0.0));
    }

    /** Returns how many points lie before a year. */
    private int before(double year) {
        int low = 0;
        int high = years.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (years[middle] < year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
