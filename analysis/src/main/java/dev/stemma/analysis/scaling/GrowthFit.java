package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.law.Interval;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How fast a quantity grew over dated values, fitted in two ways: by least squares and by Theil and Sen.
 *
 * <p>Both draw a line through log10(value) on the decimal year, so that a slope of 1 is a factor of ten a year. Where the two
 * disagree, a few points far from the others decide the first one. The order of the points never matters, to the last bit.
 *
 * <pre>{@code
 * GrowthFit fit = GrowthFit.of(points).orElseThrow();
 * fit.factor();           // 4.58 a year
 * fit.factorInterval();   // 4.13 to 5.09
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
 * @param theilSen the rate by Theil and Sen; empty above {@value TheilSenGrowth#MOST_POINTS} points
 * @since 0.1.0
 */
public record GrowthFit(
        GrowthOptions options,
        double firstYear,
        double lastYear,
        LeastSquaresGrowth leastSquares,
        Optional<TheilSenGrowth> theilSen) {

    /** The fewest points that a rate with an interval can be fitted to. */
    public static final int MINIMUM_POINTS = 3;

    /** The number of points from which on {@link GrowthCaveat#FEW_POINTS} no longer applies: a convention, not a law. */
    public static final int MANY_POINTS = 10;

    /** Orders of magnitude from which on a factor is printed as a power of ten. */
    private static final double LARGE = 9;

    /** Months from which on a time is printed in years. */
    private static final double LONG = 24;

    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if the first date does not lie before the last one
     */
    public GrowthFit {
        if (!(firstYear < lastYear)) {
            throw new IllegalArgumentException("GrowthFit is from " + firstYear + " to " + lastYear
                    + ", expected a first date before the last one");
        }
    }

    /**
     * {@return the fit of dated values with {@link GrowthOptions#DEFAULT}, or why there is none}
     *
     * @param points the values, in any order
     */
    public static GrowthResult of(Collection<GrowthPoint> points) {
        return of(points, GrowthOptions.DEFAULT);
    }

    /**
     * {@return the fit of dated values, or why there is none}
     *
     * @param points the values, in any order
     * @param options levels, and how dates become years
     */
    public static GrowthResult of(Collection<GrowthPoint> points, GrowthOptions options) {
        // Sorted before anything is added up, so that no rounding depends on the order in which the points came.
        List<DatedLog> sorted = points.stream()
                .map(point -> new DatedLog(options.decimalYear().of(point.date()), Math.log10(point.value())))
                .sorted(Comparator.comparingDouble(DatedLog::year).thenComparingDouble(DatedLog::log))
                .toList();
        double[] years = sorted.stream().mapToDouble(DatedLog::year).toArray();
        double[] logs = sorted.stream().mapToDouble(DatedLog::log).toArray();
        int last = years.length - 1;
        if (years.length < MINIMUM_POINTS) {
            return GrowthResult.of(years.length, GrowthResult.Reason.TOO_FEW_POINTS);
        }
        if (years[0] == years[last]) {
            return GrowthResult.of(years.length, GrowthResult.Reason.ONE_DATE);
        }
        return GrowthResult.of(new GrowthFit(
                options,
                years[0],
                years[last],
                LeastSquaresGrowth.of(years, logs).orElseThrow(),
                TheilSenGrowth.of(years, logs, options.theilSenLevel())));
    }

    private record DatedLog(double year, double log) {}

    /** {@return how many points were fitted, 3 or more} */
    public int count() {
        return leastSquares.count();
    }

    /**
     * {@return the factor by which the quantity grew in a year, by least squares: below 1 if it shrank; infinite or 0 beyond the
     * range of a double}
     */
    public double factor() {
        return leastSquares.factor();
    }

    /**
     * {@return the interval of the rate by least squares and Student's t, at the level of the options, in orders of magnitude a
     * year}
     */
    public Interval interval() {
        return leastSquares.interval(options.level());
    }

    /** {@return {@link #interval()} as factors a year; 0 or infinite beyond the range of a double} */
    public Interval factorInterval() {
        return leastSquares.factorInterval(options.level());
    }

    /**
     * {@return what the numbers themselves give cause to mention, in the order of the enum; empty if there are many points and
     * both intervals hold what they say}
     */
    public List<GrowthCaveat> caveats() {
        List<GrowthCaveat> caveats = new ArrayList<>();
        if (count() < MANY_POINTS) {
            caveats.add(GrowthCaveat.FEW_POINTS);
        }
        if (theilSen.filter(line -> !line.reachesLevel()).isPresent()) {
            caveats.add(GrowthCaveat.THEIL_SEN_FALLS_SHORT);
        }
        return List.copyOf(caveats);
    }

    /** {@return the rate in words, with its working} */
    public Explanation explanation() {
        List<Explanation> working = new ArrayList<>(methods());
        caveats().forEach(caveat -> working.add(caveat.explanation()));
        return Explanation.of(statement(), working);
    }

    private LocalizedText statement() {
        return Texts.of(
                "Growth over {0} points, {1} to {2}: {3}",
                "{0} 个点（{1} 至 {2}）的增长：{3}", count(), year(firstYear), year(lastYear), rate());
    }

    private static String year(double year) {
        return new BigDecimal(year).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** {@return how both rates were computed, a statement for each} */
    List<Explanation> methods() {
        return List.of(
                Explanation.of(Texts.of(
                        "{0}; the date is {1}, the interval Student's t",
                        "{0}；日期按“{1}”折算，区间按 t 分布",
                        leastSquares.words(),
                        options.decimalYear().words())),
                Explanation.of(theilSen.map(TheilSenGrowth::words).orElse(TheilSenGrowth.LEFT_OUT)));
    }

    /** {@return factor, interval and doubling time as the end of a sentence} */
    LocalizedText rate() {
        Interval interval = interval();
        return Texts.of(
                "{0}{1}{2}",
                "{0}{1}{2}",
                withInterval(leastSquares.slope(), interval),
                time(),
                Texts.when(interval.contains(0), "; the interval includes no growth at all", "；区间包含毫无增长的情形"));
    }

    /** {@return the factor of a slope, such as {@code 4.58}, or {@code 10^12.3} if it is too long to read} */
    static String factor(double slope) {
        return Math.abs(slope) < LARGE ? Numbers.rough(Math.pow(10, slope)) : "10^" + Numbers.rough(slope);
    }

    static LocalizedText withInterval(double slope, Interval interval) {
        return Texts.of(
                "a factor of {0} a year ({1} % interval {2} to {3})",
                "每年 {0} 倍（{1} % 区间 {2} 至 {3}）",
                factor(slope),
                Numbers.rough(interval.level() * 100),
                factor(interval.low()),
                factor(interval.high()));
    }

    private LocalizedText time() {
        if (leastSquares.slope() > 0) {
            return Texts.of(
                    ", doubling in {0}",
                    "，{0}翻一番", time(leastSquares.doublingMonths().orElseThrow()));
        }
        if (leastSquares.slope() < 0) {
            return Texts.of(
                    ", halving in {0}",
                    "，{0}减半", time(leastSquares.halvingMonths().orElseThrow()));
        }
        return LocalizedText.of(", neither growing nor shrinking", "，不增不减");
    }

    private static LocalizedText time(double months) {
        return months < LONG
                ? Texts.of("{0} months", "每 {0} 个月", Numbers.rough(months))
                : Texts.of("{0} years", "每 {0} 年", Numbers.rough(months / LeastSquaresGrowth.MONTHS_PER_YEAR));
    }

    /** Returns count, dates, factor, interval and doubling time. */
    @Override
    public String toString() {
        return statement().toString();
    }
}
