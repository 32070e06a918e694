package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Fact;
import java.util.List;

/**
 * A law of how a value changes with scale, fitted to points.
 *
 * <p>Scale C and value L are in the units of the points. A law depends on the points alone and not on their order. All
 * intervals use Student's t with {@link #degreesOfFreedom()}; which of them are exact and which are linearised, each form
 * says. No interval knows of a change of regime beyond the fitted scales, so the farther a prediction lies outside
 * ({@link LawPrediction#extrapolation()}), the less its level means. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface ScalingLaw extends Fact permits PowerLaw, OffsetPowerLaw, PassRateLaw {

    /**
     * Returns the points that the law was fitted to.
     *
     * @return an immutable list by scale, then by value
     */
    List<LawPoint> points();

    /**
     * Returns the formula with the letters of the parameters.
     *
     * @return such as {@code L(C) = a·C^b + c}
     */
    String formula();

    /**
     * Returns the law's value at a scale.
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @return the value, in the unit of the points
     * @throws IllegalArgumentException if the scale is out of range
     */
    double at(double scale);

    /**
     * Returns the parameters with their uncertainty.
     *
     * @param level the level of the confidence intervals, above 0 and below 1
     * @return an immutable list in the order of the formula
     * @throws IllegalArgumentException if the level is out of range
     */
    List<LawParameter> parameters(double level);

    /**
     * Returns the parameters with their uncertainty at the level 0.95.
     *
     * @return an immutable list in the order of the formula
     */
    default List<LawParameter> parameters() {
        return parameters(Interval.DEFAULT_LEVEL);
    }

    /**
     * Returns what the law says of a scale.
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @param level the level of both intervals, above 0 and below 1
     * @return value and intervals, in the unit of the points
     * @throws IllegalArgumentException if the scale or the level is out of range
     */
    LawPrediction predict(double scale, double level);

    /**
     * Returns what the law says of a scale, with intervals at the level 0.95.
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @return value and intervals, in the unit of the points
     * @throws IllegalArgumentException if the scale is out of range
     */
    default LawPrediction predict(double scale) {
        return predict(scale, Interval.DEFAULT_LEVEL);
    }

    /**
     * Returns how many points there are beyond the number of parameters.
     *
     * @return the degrees of freedom, 1 or more
     */
    int degreesOfFreedom();

    /**
     * Returns the standard deviation of the residuals, with the degrees of freedom in the denominator.
     *
     * @return the deviation, 0 or more, in the unit in which the form is fitted: of ln L or of L
     */
    double residualStandardError();

    /**
     * Returns the share of the variation that the law explains, on the axis on which the form is fitted: ln L or L.
     *
     * @return 1 less residual squares over squares about the mean, at most 1; 1 if all values are equal
     */
    double rSquared();
}
