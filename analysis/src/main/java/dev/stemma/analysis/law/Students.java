package dev.stemma.analysis.law;

import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t. */
final class Students {

    private Students() {}

    /** Returns the two-sided point of a level: so many standard errors the interval reaches to either side. */
    static double reach(double level, int degreesOfFreedom) {
        Interval.checkLevel(level);
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }
}
