package dev.stemma.analysis.law;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t. */
final class Students {

    /** The points of the usual level by degrees of freedom, once asked for: laws of hundreds of series share a few of them. */
    private static final AtomicReferenceArray<Double> USUAL = new AtomicReferenceArray<>(32);

    private Students() {}

    /** Returns the two-sided point of a level: so many standard errors the interval reaches to either side. */
    static double reach(double level, int degreesOfFreedom) {
        Interval.checkLevel(level);
        if (level != Interval.DEFAULT_LEVEL || degreesOfFreedom < 0 || degreesOfFreedom >= USUAL.length()) {
            return search(level, degreesOfFreedom);
        }
        Double known = USUAL.get(degreesOfFreedom);
        if (known == null) {
            known = search(level, degreesOfFreedom);
            USUAL.set(degreesOfFreedom, known);
        }
        return known;
    }

    private static double search(double level, int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }
}
