package dev.stemma.analysis.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class GrowthPropertyTest {

    private static final LocalDate START = LocalDate.of(1995, 1, 1);

    /** Series that can be fitted, with repeated dates and values among them. */
    @Provide
    Arbitrary<List<GrowthPoint>> series() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9000),
                        Arbitraries.doubles().between(-3, 15).ofScale(2))
                .as((day, log) -> new GrowthPoint(START.plusDays(day), Math.pow(10, log), ""))
                .list()
                .ofMinSize(3)
                .ofMaxSize(25)
                .filter(points ->
                        points.stream().map(GrowthPoint::date).distinct().count() > 1);
    }

    private static GrowthFit fit(List<GrowthPoint> points) {
        return GrowthFit.of(points).orElseThrow();
    }

    @Property
    void exact_growth_is_found_again(
            @ForAll @DoubleRange(min = -3, max = 3) double slope,
            @ForAll @DoubleRange(min = -5, max = 20) double start,
            @ForAll @IntRange(min = 3, max = 40) int count) {
        List<GrowthPoint> points = IntStream.range(0, count)
                .mapToObj(i -> START.plusDays(97L * i))
                .map(date -> new GrowthPoint(
                        date, Math.pow(10, start + slope * (DecimalYear.DAY_OF_YEAR.of(date) - 1995)), ""))
                .toList();
        GrowthFit fit = fit(points);

        assertThat(fit.leastSquares().slope()).isCloseTo(slope, within(1e-9));
        assertThat(fit.leastSquares().intercept() + 1995 * fit.leastSquares().slope())
                .isCloseTo(start, within(1e-8));
        assertThat(fit.leastSquares().standardError()).isCloseTo(0, within(1e-6));
        assertThat(fit.theilSen().orElseThrow().slope()).isCloseTo(slope, within(1e-9));
        assertThat(fit.theilSen().orElseThrow().interval().orElseThrow().low()).isCloseTo(slope, within(1e-9));
        assertThat(fit.factor()).isCloseTo(Math.pow(10, slope), withinPercentage(1e-6));
    }

    @Property
    void another_unit_shifts_the_intercept_and_nothing_else(
            @ForAll("series") List<GrowthPoint> points, @ForAll @DoubleRange(min = 0.01, max = 1e6) double unit) {
        LeastSquaresGrowth line = fit(points).leastSquares();
        GrowthFit scaled = fit(points.stream()
                .map(point -> new GrowthPoint(point.date(), point.value() * unit, ""))
                .toList());
        double tolerance = 1e-9 * (1 + line.standardError() + Math.abs(line.slope()));

        assertThat(scaled.leastSquares().slope()).isCloseTo(line.slope(), within(tolerance));
        assertThat(scaled.leastSquares().standardError()).isCloseTo(line.standardError(), within(1e3 * tolerance));
        assertThat(scaled.leastSquares().intercept())
                .isCloseTo(line.intercept() + Math.log10(unit), within(1e4 * tolerance));
        assertThat(scaled.theilSen().orElseThrow().slope())
                .isCloseTo(fit(points).theilSen().orElseThrow().slope(), within(1e3 * tolerance));
    }

    @Property
    void a_shift_of_all_dates_by_whole_cycles_of_the_calendar_leaves_the_rate(
            @ForAll("series") List<GrowthPoint> points, @ForAll @IntRange(min = -3, max = 3) int cycles) {
        // After 400 years the Gregorian calendar repeats itself day by day, so that the gaps between decimal years do
        // too.
        GrowthFit fit = fit(points);
        GrowthFit shifted = fit(points.stream()
                .map(point -> new GrowthPoint(point.date().plusYears(400L * cycles), point.value(), ""))
                .toList());
        double tolerance = 1e-7
                * (1
                        + fit.leastSquares().standardError()
                        + Math.abs(fit.leastSquares().slope()));

        assertThat(shifted.leastSquares().slope()).isCloseTo(fit.leastSquares().slope(), within(tolerance));
        assertThat(shifted.leastSquares().standardError())
                .isCloseTo(fit.leastSquares().standardError(), within(tolerance));
        assertThat(shifted.theilSen().orElseThrow().slope())
                .isCloseTo(fit.theilSen().orElseThrow().slope(), within(10 * tolerance));
    }

    @Property
    void the_order_of_the_points_does_not_show(@ForAll("series") List<GrowthPoint> points, @ForAll Random random) {
        List<GrowthPoint> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);

        assertThat(GrowthFit.of(shuffled)).isEqualTo(GrowthFit.of(points));
    }

    @Property
    void time_run_backwards_turns_the_median_slope_round(@ForAll("series") List<GrowthPoint> points) {
        TheilSenGrowth line = fit(points).theilSen().orElseThrow();
        TheilSenGrowth reversed = fit(points.stream()
                        .map(point -> new GrowthPoint(point.date(), 1 / point.value(), ""))
                        .toList())
                .theilSen()
                .orElseThrow();
        double tolerance = 1e-9 * (1 + Math.abs(line.slope()));

        assertThat(reversed.slope()).isCloseTo(-line.slope(), within(tolerance));
    }

    @Property
    void the_intervals_hold_the_rates_and_grow_with_the_level(@ForAll("series") List<GrowthPoint> points) {
        GrowthFit fit = fit(points);
        LeastSquaresGrowth line = fit.leastSquares();

        assertThat(fit.interval().contains(line.slope())).isTrue();
        assertThat(line.interval(0.95).low())
                .isLessThanOrEqualTo(line.interval(0.9).low());
        assertThat(line.interval(0.95).high())
                .isGreaterThanOrEqualTo(line.interval(0.9).high());
        assertThat(line.normalInterval(0.9).low())
                .isGreaterThanOrEqualTo(line.interval(0.9).low());
        fit.theilSen()
                .orElseThrow()
                .interval()
                .ifPresent(interval -> assertThat(
                                interval.contains(fit.theilSen().orElseThrow().slope()))
                        .isTrue());
    }

    @Property(tries = 100)
    void one_wild_point_moves_least_squares_and_not_the_median_slope(
            @ForAll @DoubleRange(min = 0.1, max = 1) double slope, @ForAll @IntRange(min = 0, max = 30) int wild) {
        List<GrowthPoint> points = IntStream.range(0, 31)
                .mapToObj(i -> START.plusDays(113L * i))
                .map(date -> new GrowthPoint(date, Math.pow(10, slope * (DecimalYear.DAY_OF_YEAR.of(date) - 1995)), ""))
                .toList();
        List<GrowthPoint> spoilt = new ArrayList<>(points);
        spoilt.set(
                wild, new GrowthPoint(points.get(wild).date(), points.get(wild).value() * 1e12, "wild"));

        assertThat(fit(spoilt).theilSen().orElseThrow().slope()).isCloseTo(slope, within(1e-9));
        // In the very middle a point lifts the line and does not turn it.
        if (wild != 15) {
            assertThat(Math.abs(fit(spoilt).leastSquares().slope() - slope)).isGreaterThan(0.01);
        }
        assertThat(fit(spoilt).leastSquares().rSquared()).isLessThan(0.9);
    }
}
