package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.LineFit;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pure power law, {@code L(C) = a·C^b}: a straight line of ln L over ln C by ordinary least squares.
 *
 * <p>C is the scale and L the value in the units of the points; a is in the unit of L, namely the value at C = 1, and b has no
 * unit. The error model is multiplicative: ln L has one variance at all scales, and {@link #at(double)} is the median of L
 * there, not its mean. Under normal errors of ln L all intervals are exact: those of b, of ln a (given as an interval of a,
 * which therefore lies above 0 and is not symmetric) and of ln L at a scale. Only the standard error of a is linearised. Over
 * 4 000 seeded draws of six points at the level 0.95, the intervals covered as often as the level says, but for the error of
 * counting.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PowerLaw implements ScalingLaw {

    /** How many parameters the law has. */
    static final int PARAMETERS = 2;

    private final List<LawPoint> points;
    private final LineFit line;

    private PowerLaw(List<LawPoint> points, LineFit line) {
        this.points = points;
        this.line = line;
    }

    /**
     * Fits the law to points.
     *
     * @param points the points, in any order; at least three, at two different scales at least, with values above 0
     * @return the law, or why there is none
     */
    public static LawFit<PowerLaw> fit(List<LawPoint> points) {
        List<LawPoint> sorted = points.stream().sorted(LawPoint.ORDER).toList();
        Optional<LawRefusal> refusal = Refusals.counts(sorted, PARAMETERS).or(() -> Refusals.notPositive(sorted));
        if (refusal.isPresent()) {
            return LawFit.refused(sorted, refusal.get());
        }
        LineFit line = LineFit.EMPTY;
        for (LawPoint point : sorted) {
            line = line.plus(Math.log(point.scale()), Math.log(point.value()));
        }
        PowerLaw law = new PowerLaw(sorted, line);
        return Refusals.factor(Math.exp(line.intercept()))
                .map(reason -> LawFit.<PowerLaw>refused(sorted, reason))
                .orElseGet(() -> LawFit.of(law));
    }

    @Override
    public List<LawPoint> points() {
        return points;
    }

    @Override
    public String formula() {
        return "L(C) = a·C^b";
    }

    /**
     * Returns the factor.
     *
     * @return a, above 0: the value at the scale 1, in the unit of the values
     */
    public double a() {
        return Math.exp(line.intercept());
    }

    /**
     * Returns the exponent.
     *
     * @return b, below 0 if the values fall with scale
     */
    public double b() {
        return line.slope();
    }

    @Override
    public double at(double scale) {
        LawPoint.checkScale(scale);
        return Math.exp(line.at(Math.log(scale)));
    }

    @Override
    public List<LawParameter> parameters(double level) {
        double reach = Students.reach(level, degreesOfFreedom());
        double slopeError = residualStandardError() / Math.sqrt(line.squaresX());
        double interceptError = curveError(0);
        double a = a();
        return List.of(
                new LawParameter(
                        "a",
                        a,
                        a * interceptError,
                        new Interval(
                                level,
                                Math.exp(line.intercept() - reach * interceptError),
                                Math.exp(line.intercept() + reach * interceptError))),
                new LawParameter(
                        "b", b(), slopeError, new Interval(level, b() - reach * slopeError, b() + reach * slopeError)));
    }

    /** Returns the standard error of the line at an abscissa, in ln L. */
    private double curveError(double logScale) {
        double distance = logScale - line.meanX();
        return residualStandardError() * Math.sqrt(1.0 / line.count() + distance * distance / line.squaresX());
    }

    @Override
    public LawPrediction predict(double scale, double level) {
        LawPoint.checkScale(scale);
        double middle = line.at(Math.log(scale));
        double reach = Students.reach(level, degreesOfFreedom());
        double curve = reach * curveError(Math.log(scale));
        double measurement = Math.hypot(curve, reach * residualStandardError());
        return new LawPrediction(
                Math.exp(middle),
                new Interval(level, Math.exp(middle - curve), Math.exp(middle + curve)),
                new Interval(level, Math.exp(middle - measurement), Math.exp(middle + measurement)),
                new Extrapolation(
                        scale,
                        points.get(0).scale(),
                        points.get(points.size() - 1).scale()));
    }

    /** Sums residual by residual: the difference of moments loses half the digits where the points lie on the line. */
    private double residualSquares() {
        double sum = 0;
        for (LawPoint point : points) {
            double residual = Math.log(point.value()) - line.at(Math.log(point.scale()));
            sum += residual * residual;
        }
        return sum;
    }

    @Override
    public int degreesOfFreedom() {
        return points.size() - PARAMETERS;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Here of ln L, so that 0.01 stands for about 1 % of the value.
     */
    @Override
    public double residualStandardError() {
        return Math.sqrt(residualSquares() / degreesOfFreedom());
    }

    /**
     * {@inheritDoc}
     *
     * <p>Here of ln L.
     */
    @Override
    public double rSquared() {
        return line.squaresY() == 0 ? 1 : 1 - residualSquares() / line.squaresY();
    }

    @Override
    public Explanation explanation() {
        return Explanations.of(
                this,
                LocalizedText.of("least squares of ln L over ln C", "ln L 对 ln C 的最小二乘"),
                LocalizedText.of("ln L", "ln L"));
    }

    /** Two power laws are equal if they are fitted to the same points. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PowerLaw other && points.equals(other.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** Returns the law with its numbers, such as {@code L(C) = 12·C^-0.05 (6 points)}. */
    @Override
    public String toString() {
        return "L(C) = " + Numbers.brief(a()) + "·C^" + Numbers.brief(b()) + " (" + points.size() + " points)";
    }
}
