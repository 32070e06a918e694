package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Levels;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
public abstract sealed class ScalingLaw implements Fact permits PowerLaw, OffsetPowerLaw, PassRateLaw {

    private final List<LawPoint> points;

    /** Takes over points in {@link LawPoint#ORDER}. */
    ScalingLaw(List<LawPoint> points) {
        this.points = points;
    }

    /** {@return the points that the law was fitted to, by scale, then by value} */
    public final List<LawPoint> points() {
        return points;
    }

    /** {@return the formula with the letters of the parameters, such as {@code L(C) = a·C^b + c}} */
    public abstract String formula();

    /**
     * {@return the law's value at a scale, in the unit of the points}
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @throws IllegalArgumentException if the scale is out of range
     */
    public abstract double at(double scale);

    /**
     * {@return the parameters with their uncertainty, in the order of the formula}
     *
     * @param level the level of the confidence intervals, above 0 and below 1
     * @throws IllegalArgumentException if the level is out of range
     */
    public abstract List<LawParameter> parameters(double level);

    /** {@return the parameters with their uncertainty at the level 0.95, in the order of the formula} */
    public final List<LawParameter> parameters() {
        return parameters(Interval.DEFAULT_LEVEL);
    }

    /**
     * {@return what the law says of a scale, value and intervals in the unit of the points}
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @param level the level of both intervals, above 0 and below 1
     * @throws IllegalArgumentException if the scale or the level is out of range
     */
    public abstract LawPrediction predict(double scale, double level);

    /**
     * {@return what the law says of a scale, with intervals at the level 0.95}
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @throws IllegalArgumentException if the scale is out of range
     */
    public final LawPrediction predict(double scale) {
        return predict(scale, Interval.DEFAULT_LEVEL);
    }

    /** {@return how far a scale lies outside the fitted ones} */
    final Extrapolation extrapolation(double scale) {
        return new Extrapolation(
                scale, points.get(0).scale(), points.get(points.size() - 1).scale());
    }

    /** {@return how many standard errors the intervals of a level reach to either side} */
    final double reach(double level) {
        Levels.check(level, "level");
        return Levels.student(level, degreesOfFreedom());
    }

    /** {@return how many points there are beyond the number of parameters, 1 or more} */
    public abstract int degreesOfFreedom();

    /**
     * {@return the standard deviation of the residuals, with the degrees of freedom in the denominator: 0 or more, in the unit
     * in which the form is fitted, of ln L or of L}
     */
    public abstract double residualStandardError();

    /**
     * {@return the share of the variation that the law explains, on the axis on which the form is fitted, ln L or L: 1 less
     * residual squares over squares about the mean, at most 1; 1 if all values are equal}
     */
    public abstract double rSquared();

    /** {@return how the law was fitted, as part of a sentence} */
    abstract LocalizedText method();

    /** {@return what the residuals are of} */
    abstract LocalizedText axis();

    @Override
    public final Explanation explanation() {
        Extrapolation scales = extrapolation(points.get(0).scale());
        List<LocalizedText> parameters = parameters().stream()
                .map(parameter -> Texts.of(
                        "{0} = {1} (95 % interval {2} to {3})",
                        "{0} = {1}（95 % 区间 {2} 至 {3}）",
                        parameter.symbol(),
                        Numbers.briefOrInfinite(parameter.value()),
                        Numbers.briefOrInfinite(parameter.interval().low()),
                        Numbers.briefOrInfinite(parameter.interval().high())))
                .toList();
        return Explanation.of(
                Texts.of(
                        "{0}, {1} through {2} points at scales {3} to {4}: {5}; residual standard error {6} in {7}, R² {8}",
                        "{0}，用{1}拟合 {2} 个点（规模 {3} 至 {4}）：{5}；{7} 的残差标准误 {6}，R² {8}",
                        formula(),
                        method(),
                        points.size(),
                        Numbers.brief(scales.smallest()),
                        Numbers.brief(scales.largest()),
                        Texts.joined(parameters, ", ", "，"),
                        Numbers.rough(residualStandardError()),
                        axis(),
                        Numbers.decimals(rSquared())),
                points.stream().map(LawPoint::explanation).toList());
    }

    /** Two laws are equal if they are of one form and fitted to the same points in the same way. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ScalingLaw other && getClass() == other.getClass() && points.equals(other.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }
}
