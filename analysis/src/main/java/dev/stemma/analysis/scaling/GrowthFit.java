package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * How fast a quantity grew over dated values, fitted in two ways: by least squares and by Theil and Sen.
 *
 * <p>Both draw a line through log10(value) on the decimal year, so that a slope of 1 is a factor of ten a year. Where the two
 * disagree, a few points far from the others decide the first one. The order of the points never matters, to the last bit.
 *
 * <pre>{@code
 * GrowthFit fit = GrowthFit.of(points).orElseThrow();
 * fit.factor();             // 4.58 a year
 * fit.interval();           // 4.13 to 5.09 (90 %)
 * fit.leastSquares().doublingMonths();
 * }</pre>
 *
 * <p>There is no fit for fewer than three points, or for points of a single date; see {@link GrowthResult}. Immutable and
 * thread-safe.
 *
 * @param options what was asked for
 * @param firstYear the earliest date, in years
 * @param lastYear the latest date, in years
 * @param leastSquares the rate by least squares
 * @param theilSen the rate by Theil and Sen
 * @since 0.1.0
 */
public record GrowthFit(
        GrowthOptions options,
        double firstYear,
        double lastYear,
        LeastSquaresGrowth leastSquares,
        TheilSenGrowth theilSen)
        implements GrowthResult {

    /** The fewest points that a rate with an interval can be fitted to. */
    public static final int MINIMUM_POINTS = 3;

    /** The fewest different dates that a rate can be fitted to. */
    public static final int MINIMUM_DATES = 2;

    /** The number of points from which on {@link GrowthCaveat#FEW_POINTS} no longer applies: a convention, not a law. */
    public static final int MANY_POINTS = 10;

    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if the first date does not lie before the last one
     */
    public GrowthFit {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(leastSquares, "leastSquares");
        Objects.requireNonNull(theilSen, "theilSen");
        if (!(firstYear < lastYear)) {
            throw new IllegalArgumentException("GrowthFit is from " + firstYear + " to " + lastYear
                    + ", expected a first date before the last one");
        }
    }

    /**
     * Fits dated values with {@link GrowthOptions#DEFAULT}.
     *
     * @param points the values, in any order
     * @return the fit, or why there is none
     */
    public static GrowthResult of(Iterable<GrowthPoint> points) {
        return of(points, GrowthOptions.DEFAULT);
    }

    /**
     * Fits dated values.
     *
     * @param points the values, in any order
     * @param options levels, and how dates become years
     * @return the fit, or why there is none
     * @throws IllegalArgumentException if there are more than 65,536 points
     */
    public static GrowthResult of(Iterable<GrowthPoint> points, GrowthOptions options) {
        GrowthAccumulator all = new GrowthAccumulator(options);
        points.forEach(all::add);
        return all.finish();
    }

    /**
     * Returns a collector of dated values, fit for parallel streams: it can be combined in any order and always gives the same
     * as {@link #of(Iterable, GrowthOptions)}.
     *
     * @param options levels, and how dates become years
     * @return the collector
     */
    public static Collector<GrowthPoint, ?, GrowthResult> collector(GrowthOptions options) {
        Objects.requireNonNull(options, "options");
        return Collector.of(
                () -> new GrowthAccumulator(options),
                GrowthAccumulator::add,
                GrowthAccumulator::plus,
                GrowthAccumulator::finish,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns how many points were fitted.
     *
     * @return 3 or more
     */
    public long count() {
        return leastSquares.count();
    }

    /**
     * Returns the factor by which the quantity grew in a year, by least squares.
     *
     * @return the factor, below 1 if it shrank; infinite or 0 beyond the range of a double
     */
    public double factor() {
        return leastSquares.factor();
    }

    /**
     * Returns the interval of the rate by least squares and Student's t, at the level of the options.
     *
     * @return the interval
     */
    public GrowthInterval interval() {
        return leastSquares.interval(options.level());
    }

    /**
     * Returns what the numbers themselves give cause to mention.
     *
     * @return an immutable list, in the order of the enum; empty if there are many points and both intervals hold what they say
     */
    public List<GrowthCaveat> caveats() {
        List<GrowthCaveat> caveats = new ArrayList<>();
        if (count() < MANY_POINTS) {
            caveats.add(GrowthCaveat.FEW_POINTS);
        }
        if (!theilSen.reachesLevel()) {
            caveats.add(GrowthCaveat.THEIL_SEN_FALLS_SHORT);
        }
        return List.copyOf(caveats);
    }

    @Override
    public <R> R match(Function<? super GrowthFit, R> fit, Function<? super NoGrowthFit, R> none) {
        return fit.apply(this);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> working = new ArrayList<>(Words.methods(this));
        caveats().forEach(caveat -> working.add(Words.caveat(caveat)));
        return Explanation.of(Words.headline(this), working);
    }

    /** Returns count, dates, factor, interval and doubling time. */
    @Override
    public String toString() {
        return Words.headline(this).en();
    }
}
