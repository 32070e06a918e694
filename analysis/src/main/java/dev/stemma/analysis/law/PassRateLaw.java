package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The law of pass rates of the GPT-4 report (section 3.2), {@code -E[log(pass_rate(C))] = α·C^(-k)}.
 *
 * <p>C is the scale, E the mean over a fixed set of problems and log the natural logarithm, so that α is in nats (the mean at C
 * = 1) and k has no unit. It is a {@link PowerLaw} of the mean, with its error model and its intervals, and b = -k. The report
 * takes k and α for positive; a fitted k below 0 says that pass rates fall with scale. Like the report, the law admits only
 * problems that every model solves at least once.
 *
 * <p>{@link #at(double)} is the mean of the negative logarithms, where lower is better; {@link #passRateAt(double)} is {@code
 * exp} of its negative, the geometric mean of the pass rates, which lies within 0 to 1 at every scale. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class PassRateLaw implements ScalingLaw {

    private final PowerLaw power;

    private PassRateLaw(PowerLaw power) {
        this.power = power;
    }

    /**
     * Fits the law to the pass rates of several models on the same problems.
     *
     * @param models the models, in any order; at least three, at two different scales at least, none of which solves all
     *     problems always or one never
     * @return the law, or why there is none; without points if a problem is never solved
     * @throws IllegalArgumentException if the models differ in the number of problems
     */
    public static LawFit<PassRateLaw> fit(List<PassRates> models) {
        List<LawPoint> points = new ArrayList<>();
        for (PassRates model : models) {
            int expected = models.get(0).rates().size();
            if (model.rates().size() != expected) {
                throw new IllegalArgumentException("the model at scale " + model.scale() + " has "
                        + model.rates().size() + " pass rates and another one " + expected
                        + ", expected the same problems for all");
            }
            if (!model.isSolvedThroughout()) {
                return LawFit.refused(
                        List.of(),
                        LawRefusal.of(
                                RefusalReason.UNSOLVED,
                                "the model at scale " + Numbers.brief(model.scale())
                                        + " has a pass rate of 0; leave that problem out for all models",
                                "规模 " + Numbers.brief(model.scale()) + " 的模型有一题通过率为 0；请对所有模型去掉该题"));
            }
            points.add(LawPoint.of(model.scale(), model.meanNegativeLog()));
        }
        return fitMeans(points);
    }

    /**
     * Fits the law to means that are known already.
     *
     * @param means a point for each model: its scale and the mean of the negative natural logarithms of its pass rates, above
     *     0, in nats
     * @return the law, or why there is none
     */
    public static LawFit<PassRateLaw> fitMeans(List<LawPoint> means) {
        LawFit<PowerLaw> fit = PowerLaw.fit(means);
        return new LawFit<>(fit.points(), fit.law().map(PassRateLaw::new), fit.refusal());
    }

    @Override
    public List<LawPoint> points() {
        return power.points();
    }

    @Override
    public String formula() {
        return "-E[log(pass_rate(C))] = α·C^(-k)";
    }

    /**
     * Returns the factor.
     *
     * @return α, above 0, in nats
     */
    public double alpha() {
        return power.a();
    }

    /**
     * Returns the exponent.
     *
     * @return k, above 0 if the pass rates rise with scale
     */
    public double k() {
        return -power.b();
    }

    @Override
    public double at(double scale) {
        return power.at(scale);
    }

    /**
     * Returns the geometric mean of the pass rates at a scale.
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @return the pass rate, 0 to 1
     * @throws IllegalArgumentException if the scale is out of range
     */
    public double passRateAt(double scale) {
        return Math.exp(-at(scale));
    }

    @Override
    public List<LawParameter> parameters(double level) {
        List<LawParameter> parameters = power.parameters(level);
        LawParameter a = parameters.get(0);
        LawParameter b = parameters.get(1);
        return List.of(
                new LawParameter("α", a.value(), a.standardError(), a.interval()),
                new LawParameter(
                        "k",
                        -b.value(),
                        b.standardError(),
                        new Interval(level, -b.interval().high(), -b.interval().low())));
    }

    @Override
    public LawPrediction predict(double scale, double level) {
        return power.predict(scale, level);
    }

    /**
     * Returns what the law says of the geometric mean of the pass rates at a scale.
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @param level the level of both intervals, above 0 and below 1
     * @return pass rate and intervals, 0 to 1
     * @throws IllegalArgumentException if the scale or the level is out of range
     */
    public LawPrediction predictPassRate(double scale, double level) {
        LawPrediction mean = predict(scale, level);
        return new LawPrediction(
                Math.exp(-mean.value()), rate(mean.confidence()), rate(mean.prediction()), mean.extrapolation());
    }

    private static Interval rate(Interval mean) {
        return new Interval(mean.level(), Math.exp(-mean.high()), Math.exp(-mean.low()));
    }

    @Override
    public int degreesOfFreedom() {
        return power.degreesOfFreedom();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Here of the logarithm of the mean.
     */
    @Override
    public double residualStandardError() {
        return power.residualStandardError();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Here of the logarithm of the mean.
     */
    @Override
    public double rSquared() {
        return power.rSquared();
    }

    @Override
    public Explanation explanation() {
        return Explanations.of(
                this,
                LocalizedText.of("least squares of logarithms", "对数的最小二乘"),
                LocalizedText.of("the logarithm of the mean", "均值的对数"));
    }

    /** Two laws of pass rates are equal if they are fitted to the same means. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PassRateLaw other && power.equals(other.power);
    }

    @Override
    public int hashCode() {
        return power.hashCode();
    }

    /** Returns the law with its numbers, such as {@code -E[log(pass_rate(C))] = 9·C^-0.1 (6 points)}. */
    @Override
    public String toString() {
        return "-E[log(pass_rate(C))] = " + Numbers.brief(alpha()) + "·C^" + Numbers.brief(-k()) + " ("
                + points().size() + " points)";
    }
}
