package dev.stemma.analysis.scaling;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Levels of intervals, and how far from the middle their two-sided ends lie. */
final class Levels {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Levels() {}

    static void require(double level, String name) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(name + " is " + level + ", expected between 0 and 1, such as 0.9");
        }
    }

    /** Returns how many standard errors each end lies away under Student's t. */
    static double student(double level, long degreesOfFreedom) {
        return TDistribution.of((double) degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }

    /** Returns how many standard errors each end lies away under the normal distribution. */
    static double normal(double level) {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }
}
