package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.Levels;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.law.Interval;
import dev.stemma.model.source.LocalizedText;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A growth rate by Theil and Sen: the median of the slopes between each two points of different dates.
 *
 * <p>A few wild points hardly move it. The interval lies between two of these slopes, whose ranks follow from the variance of
 * Kendall's S by the normal approximation, with points of equal date or equal value taken off (P. K. Sen, 1968, Journal of
 * the American Statistical Association 63, 1379-1389). Over 4,000 seeded series each with normal residuals, the 95 % interval
 * covered the true rate in 95 % for 12 and for 40 points, but in 67 % for 3 and 92 % for 4, where it {@linkplain
 * #reachesLevel() says so}. Time and memory grow with the square of the points, so that there is none above
 * {@value #MOST_POINTS} of them, whose slopes take 64 MB. Immutable and thread-safe.
 *
 * @param slope the rate in orders of magnitude a year
 * @param pairs how many slopes there are, 2 or more
 * @param level the level that was asked for, above 0 and below 1
 * @param interval the interval, in orders of magnitude a year; empty if so many points share dates and values that the variance comes out negative
 * @param reachesLevel whether both ranks lie among the slopes; if not, the end in question is the outermost slope and the
 *     interval covers less often than its level says; {@code false} without an interval
 * @since 0.1.0
 */
public record TheilSenGrowth(
        double slope, long pairs, double level, Optional<Interval> interval, boolean reachesLevel) {

    /** The most points that the slopes of all pairs are taken of. */
    public static final int MOST_POINTS = 4000;

    /** What is said of more points. */
    static final LocalizedText LEFT_OUT = LocalizedText.of(
            "Theil-Sen is left out: it takes the slopes of all pairs, for " + MOST_POINTS + " points at most",
            "未用 Theil-Sen：它要计算所有点对的斜率，至多用于 " + MOST_POINTS + " 个点");

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the slope is not finite, there are fewer than two slopes, the level is not between 0
     *     and 1, or a level is reached without an interval
     */
    public TheilSenGrowth {
        Levels.check(level, "TheilSenGrowth.level");
        if (!Double.isFinite(slope) || pairs < 2 || (reachesLevel && interval.isEmpty())) {
            throw new IllegalArgumentException(
                    "TheilSenGrowth is " + slope + " of " + pairs + " slopes with interval " + interval
                            + ", expected a finite slope, 2 pairs or more, and an interval where the level is reached");
        }
    }

    /**
     * {@return the factor by which the quantity grew in a year, ten to the power of the slope: below 1 if it shrank; infinite or
     * 0 beyond the range of a double}
     */
    public double factor() {
        return Math.pow(10, slope);
    }

    /** {@return the interval as factors a year; 0 or infinite beyond the range of a double} */
    public Optional<Interval> factorInterval() {
        return interval.map(LeastSquaresGrowth::factors);
    }

    /** {@return the fit of points that are sorted by x; empty if there are too many} */
    static Optional<TheilSenGrowth> of(double[] x, double[] y, double level) {
        if (x.length > MOST_POINTS) {
            return Optional.empty();
        }
        double[] slopes = slopes(x, y);
        double median = median(slopes);
        double variance = variance(x, y);
        if (variance < 0) {
            return Optional.of(new TheilSenGrowth(median, slopes.length, level, Optional.empty(), false));
        }
        double reach = Levels.normal(level) * Math.sqrt(variance);
        // Counted from 0; Math.rint rounds halves to even, as the reference implementation of scipy does.
        double lowest = Math.rint((slopes.length - reach) / 2) - 1;
        double highest = Math.rint((slopes.length + reach) / 2);
        double low = slopes[(int) Math.max(lowest, 0)];
        double high = slopes[(int) Math.min(highest, slopes.length - 1)];
        return Optional.of(new TheilSenGrowth(
                median,
                slopes.length,
                level,
                Optional.of(new Interval(level, low, high)),
                lowest >= 0 && highest < slopes.length));
    }

    private static double[] slopes(double[] x, double[] y) {
        long pairs = pairs(x.length) - runs(x).map(TheilSenGrowth::pairs).sum();
        double[] slopes = new double[Math.toIntExact(pairs)];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[j] > x[i]) {
                    slopes[next++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The variance of Kendall's S, which runs of equal dates and of equal values make smaller. */
    private static double variance(double[] x, double[] y) {
        return (term(x.length)
                        - runs(x).mapToDouble(TheilSenGrowth::term).sum()
                        - runs(y).mapToDouble(TheilSenGrowth::term).sum())
                / 18;
    }

    private static double term(long run) {
        return (double) run * (run - 1) * (2 * run + 5);
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    /** {@return how often each number occurs} */
    private static LongStream runs(double[] numbers) {
        return Arrays.stream(numbers)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue);
    }

    /** {@return factor, interval and count of slopes as one sentence} */
    LocalizedText words() {
        return Texts.of(
                "Theil-Sen, the median of the slopes of {0} pairs, its interval by Sen's ranks (1968): {1}",
                "Theil-Sen，即 {0} 对点的斜率的中位数，区间按 Sen（1968）的秩次法：{1}",
                pairs,
                interval.map(ends -> GrowthFit.withInterval(slope, ends))
                        .orElseGet(() -> Texts.of(
                                "a factor of {0} a year, without an interval",
                                "每年 {0} 倍，无法给出区间", GrowthFit.factor(slope))));
    }

    /** Returns factor, interval and count of slopes. */
    @Override
    public String toString() {
        return words().toString();
    }
}
