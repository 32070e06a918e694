package dev.stemma.analysis.internal;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Levels of intervals, and how many standard errors their two-sided ends lie from the middle. */
public final class Levels {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Below this level the ends come from a series, since the distributions find them to an absolute error only. */
    private static final double SMALL = 0.01;

    private Levels() {}

    /** Checks a level; the name is for the message. */
    public static void check(double level, String name) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    name + " is " + level + ", expected a probability between 0 and 1, such as 0.95");
        }
    }

    /** {@return how many standard errors each end lies away under Student's t} */
    public static double student(double level, long degreesOfFreedom) {
        TDistribution student = TDistribution.of((double) degreesOfFreedom);
        return level < SMALL
                ? small(level, student.density(0), 1.0 / degreesOfFreedom)
                : student.inverseSurvivalProbability((1 - level) / 2);
    }

    /** {@return how many standard errors each end lies away under the normal distribution} */
    public static double normal(double level) {
        return level < SMALL ? small(level, NORMAL.density(0), 0) : NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /**
     * The series of Student's quantile about the median in u, which is half the level over the density there (Abramowitz and
     * Stegun 1964, 26.7; for one degree of freedom that of the tangent): what is left out is below 1e-11 of the result.
     *
     * @param inverse one over the degrees of freedom, 0 for the normal distribution
     */
    private static double small(double level, double density, double inverse) {
        double u = level / 2 / density;
        double square = u * u;
        return u * (1 + square * ((1 + inverse) / 6 + square * (7 + inverse * (8 + inverse)) / 120));
    }
}
