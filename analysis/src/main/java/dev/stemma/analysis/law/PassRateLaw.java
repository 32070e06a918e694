package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.List;

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
public final class PassRateLaw extends ScalingLaw {

    private final PowerLaw power;

    /**
     * The pass rates of one model on a set of problems.
     *
     * @param scale the model's scale, such as the FLOP of its training; 1e-100 to 1e100
     * @param rates the pass rate on each problem, 0 to 1, the problems in the same order for all models; one entry for a test as
     *     a whole
     */
    public record PassRates(double scale, List<Double> rates) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the scale is out of range, there is no rate, or one is out of 0 to 1
         */
        public PassRates {
            LawPoint.checkScale(scale);
            rates = List.copyOf(rates);
            if (rates.isEmpty()) {
                throw new IllegalArgumentException(
                        "PassRates.rates is empty, expected the rate of at least one problem");
            }
            for (double rate : rates) {
                if (!(rate >= 0 && rate <= 1)) {
                    throw new IllegalArgumentException("PassRates.rates has " + rate + ", expected 0 to 1");
                }
            }
        }

        /**
         * {@return the mean over the problems of the negative natural logarithm of the pass rate, 0 or more, in nats; infinite if
         * a problem is never solved}
         */
        public double meanNegativeLog() {
            // The negative is taken first, so that rates of 1 alone give 0 and not -0.
            return rates.stream().mapToDouble(rate -> 0 - Math.log(rate)).sum() / rates.size();
        }

        /** {@return whether every problem is solved at least once, so that no rate is 0} */
        public boolean isSolvedThroughout() {
            return rates.stream().allMatch(rate -> rate > 0);
        }
    }

    private PassRateLaw(PowerLaw power) {
        super(power.points());
        this.power = power;
    }

    /**
     * {@return the law fitted to the pass rates of several models on the same problems, or why there is none; without points if a
     * problem is never solved}
     *
     * @param models the models, in any order; at least three, at two different scales at least, none of which solves all
     *     problems always or one never
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
                        Refusal.of(
                                Refusal.Reason.UNSOLVED,
                                "the model at scale {0} has a pass rate of 0; leave that problem out for all models",
                                "规模 {0} 的模型有一题通过率为 0；请对所有模型去掉该题",
                                Numbers.brief(model.scale())));
            }
            points.add(LawPoint.of(model.scale(), model.meanNegativeLog()));
        }
        return fitMeans(points);
    }

    /**
     * {@return the law fitted to means that are known already, or why there is none}
     *
     * @param means a point for each model: its scale and the mean of the negative natural logarithms of its pass rates, above
     *     0, in nats
     */
    public static LawFit<PassRateLaw> fitMeans(List<LawPoint> means) {
        LawFit<PowerLaw> fit = PowerLaw.fit(means);
        return new LawFit<>(fit.points(), fit.law().map(PassRateLaw::new), fit.refusal());
    }

    @Override
    public String formula() {
        return "-E[log(pass_rate(C))] = α·C^(-k)";
    }

    /** {@return the factor α, above 0, in nats} */
    public double alpha() {
        return power.a();
    }

    /** {@return the exponent k, above 0 if the pass rates rise with scale} */
    public double k() {
        return -power.b();
    }

    @Override
    public double at(double scale) {
        return power.at(scale);
    }

    /**
     * {@return the geometric mean of the pass rates at a scale, 0 to 1}
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @throws IllegalArgumentException if the scale is out of range
     */
    public double passRateAt(double scale) {
        return rate(at(scale));
    }

    @Override
    public List<LawParameter> parameters(double level) {
        List<LawParameter> parameters = power.parameters(level);
        LawParameter a = parameters.get(0);
        LawParameter b = parameters.get(1);
        return List.of(
                new LawParameter("α", a.value(), a.standardError(), a.interval()),
                new LawParameter(
                        "k", -b.value(), b.standardError(), b.interval().map(end -> -end)));
    }

    @Override
    public LawPrediction predict(double scale, double level) {
        return power.predict(scale, level);
    }

    /**
     * {@return what the law says of the geometric mean of the pass rates at a scale, pass rate and intervals of 0 to 1}
     *
     * @param scale the scale, in the unit of the points; 1e-100 to 1e100
     * @param level the level of both intervals, above 0 and below 1
     * @throws IllegalArgumentException if the scale or the level is out of range
     */
    public LawPrediction predictPassRate(double scale, double level) {
        LawPrediction mean = predict(scale, level);
        return new LawPrediction(
                rate(mean.value()),
                mean.confidence().map(PassRateLaw::rate),
                mean.prediction().map(PassRateLaw::rate),
                mean.extrapolation());
    }

    private static double rate(double mean) {
        return Math.exp(-mean);
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
    LocalizedText method() {
        return LocalizedText.of("least squares of logarithms", "对数的最小二乘");
    }

    @Override
    LocalizedText axis() {
        return LocalizedText.of("the logarithm of the mean", "均值的对数");
    }

    /** Returns the law with its numbers, such as {@code -E[log(pass_rate(C))] = 9·C^-0.1 (6 points)}. */
    @Override
    public String toString() {
        return "-E[log(pass_rate(C))] = " + Numbers.brief(alpha()) + "·C^" + Numbers.brief(-k()) + " ("
                + points().size() + " points)";
    }
}
