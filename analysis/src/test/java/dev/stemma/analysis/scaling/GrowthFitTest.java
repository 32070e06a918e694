package dev.stemma.analysis.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.stemma.analysis.law.Interval;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthFitTest {

    /** Made up, with equal dates and equal values; what the tests expect of it was computed with scipy 1.17. */
    private static final List<GrowthPoint> TIED = List.of(
            point("2018-06-11", 1.17e8),
            point("2018-10-11", 3.4e8),
            point("2019-02-14", 1.5e9),
            point("2019-02-14", 3.4e8),
            point("2019-10-23", 1.1e10),
            point("2020-02-10", 1.7e10),
            point("2020-05-28", 1.75e11),
            point("2021-01-11", 1.6e12),
            point("2021-10-11", 5.3e11),
            point("2021-12-08", 2.8e11),
            point("2022-04-04", 5.4e11),
            point("2022-04-04", 7e10));

    private static GrowthPoint point(String date, double value) {
        return new GrowthPoint(LocalDate.parse(date), value, "");
    }

    private static GrowthFit fit(double... values) {
        return GrowthFit.of(yearly(values)).orElseThrow();
    }

    /** Values on each first of January from 2001 on. */
    private static List<GrowthPoint> yearly(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new GrowthPoint(LocalDate.of(2001 + i, 1, 1), values[i], ""))
                .toList();
    }

    @Test
    void least_squares_are_those_of_scipy() {
        GrowthFit fit = GrowthFit.of(TIED).orElseThrow();
        LeastSquaresGrowth line = fit.leastSquares();

        assertThat(fit.count()).isEqualTo(12);
        assertThat(line.degreesOfFreedom()).isEqualTo(10);
        assertThat(line.slope()).isCloseTo(0.9079325728437072, withinPercentage(1e-8));
        assertThat(line.standardError()).isCloseTo(0.1500955893405528, withinPercentage(1e-8));
        assertThat(line.intercept()).isCloseTo(-1824.0893182426116, withinPercentage(1e-8));
        assertThat(line.rSquared()).isCloseTo(0.7853651293044981, withinPercentage(1e-8));
        assertThat(fit.factor()).isCloseTo(8.089702913175348, withinPercentage(1e-8));
        assertThat(line.doublingMonths().orElseThrow()).isCloseTo(3.978665438396614, withinPercentage(1e-8));
        assertThat(line.doublingMonths().orElseThrow()).isCloseTo(3.978665438396614, withinPercentage(1e-8));
        assertInterval(fit.factorInterval(), 4.324044477133045, 15.134740997582972, 0.9);
        assertInterval(line.factorInterval(0.95), 3.745404765425861, 17.472956148171253, 0.95);
        assertThat(line.normalInterval(0.9).low()).isCloseTo(Math.log10(4.5819178494240225), withinPercentage(1e-7));
        assertThat(line.normalInterval(0.9).high()).isCloseTo(Math.log10(14.282947746796543), withinPercentage(1e-7));
    }

    private static void assertInterval(Interval interval, double low, double high, double level) {
        assertThat(interval.low()).isCloseTo(low, withinPercentage(1e-7));
        assertThat(interval.high()).isCloseTo(high, withinPercentage(1e-7));
        assertThat(interval.level()).isEqualTo(level);
        assertThat(interval.level()).isEqualTo(level);
    }

    @Test
    void a_line_may_explain_nothing_or_everything() {
        assertThat(new LeastSquaresGrowth(3, 0, 1, 0, 0).rSquared()).isZero();
        assertThat(new LeastSquaresGrowth(3, 0, 0, 0, 1).standardError()).isZero();
    }

    @Test
    void the_median_slope_and_its_interval_are_those_of_scipy_ties_in_dates_and_values_included() {
        TheilSenGrowth line = GrowthFit.of(TIED).orElseThrow().theilSen().orElseThrow();

        assertThat(line.pairs()).isEqualTo(12 * 11 / 2 - 2);
        assertThat(line.slope()).isCloseTo(0.9415198557813897, withinPercentage(1e-8));
        assertThat(line.factor()).isEqualTo(Math.pow(10, line.slope()));
        assertThat(line.reachesLevel()).isTrue();
        assertThat(line.level()).isEqualTo(0.95);
        assertThat(line.factorInterval().orElseThrow().low())
                .isEqualTo(Math.pow(10, line.interval().orElseThrow().low()));
        assertThat(line.interval().orElseThrow().low()).isCloseTo(0.6612437768109801, withinPercentage(1e-8));
        assertThat(line.interval().orElseThrow().high()).isCloseTo(1.461884701933109, withinPercentage(1e-8));

        Interval narrower = GrowthFit.of(TIED, GrowthOptions.DEFAULT.withTheilSenLevel(0.8))
                .orElseThrow()
                .theilSen()
                .orElseThrow()
                .interval()
                .orElseThrow();
        assertThat(narrower.low()).isCloseTo(0.7001727533400662, withinPercentage(1e-8));
        assertThat(narrower.high()).isCloseTo(1.2591687087008834, withinPercentage(1e-8));
    }

    @Test
    void the_options_reach_the_fit() {
        GrowthOptions options = GrowthOptions.DEFAULT
                .withDecimalYear(DecimalYear.MONTHS_AND_DAYS)
                .withLevel(0.5);
        GrowthFit fit = GrowthFit.of(TIED, options).orElseThrow();

        assertThat(fit.options()).isEqualTo(options);
        assertThat(fit.interval()).isEqualTo(fit.leastSquares().interval(0.5));
        assertThat(fit.firstYear()).isCloseTo(2018 + 5 / 12.0 + 10 / 365.0, within(1e-9));
        assertThat(fit.lastYear()).isCloseTo(2022.25 + 3 / 365.0, within(1e-9));
        assertThat(fit.leastSquares().slope())
                .isNotEqualTo(GrowthFit.of(TIED).orElseThrow().leastSquares().slope());
    }

    @Test
    void fewer_than_three_points_have_no_fit_and_a_reason() {
        GrowthResult result = GrowthFit.of(yearly(1, 10));

        assertThat(result.count()).isEqualTo(2);
        assertThat(result.fit()).isEmpty();
        assertThat(result.reason()).contains(GrowthResult.Reason.TOO_FEW_POINTS);
        assertThat(result.reason().orElseThrow().words().in(Language.ENGLISH)).isEqualTo("fewer than three points");
        assertThat(result)
                .hasToString("No growth rate: a rate with an interval takes three points, not 2; add points of"
                        + " other dates, or compare two values by their ratio alone");
        assertThat(result.explanation().in(Language.CHINESE))
                .isEqualTo("无法拟合增长率：带区间的增长率至少要三个点，这里只有 2 个；请补充其他日期的点，或只比较两个数值之比");
        assertThat(GrowthFit.of(List.of())).isEqualTo(GrowthResult.of(0, GrowthResult.Reason.TOO_FEW_POINTS));
        assertThatIllegalStateException().isThrownBy(result::orElseThrow).withMessage(result.toString());
    }

    @Test
    void points_of_one_date_have_no_fit_and_a_reason() {
        GrowthResult result =
                GrowthFit.of(List.of(point("2020-01-01", 1), point("2020-01-01", 2), point("2020-01-01", 5)));

        assertThat(result.count()).isEqualTo(3);
        assertThat(result.reason()).contains(GrowthResult.Reason.ONE_DATE);
        assertThat(result.explanation().toString()).contains("all 3 points have the same", "add points of other dates");
        assertThat(result.explanation().in(Language.CHINESE)).contains("这里的 3 个点同属一个日期");
    }

    @Test
    void three_points_of_two_dates_have_a_fit() {
        GrowthFit fit = GrowthFit.of(List.of(point("2020-01-01", 1), point("2021-01-01", 10), point("2021-01-01", 10)))
                .orElseThrow();

        assertThat(fit.leastSquares().degreesOfFreedom()).isEqualTo(1);
        assertThat(fit.theilSen().orElseThrow().pairs()).isEqualTo(2);
    }

    @Test
    void what_shrinks_is_halved_and_never_doubles() {
        LeastSquaresGrowth line = fit(8, 4, 2, 1).leastSquares();

        assertThat(line.doublingMonths()).isEmpty();
        assertThat(line.doublingMonths()).isEmpty();
        assertThat(line.halvingMonths().orElseThrow() / 12).isCloseTo(1, within(1e-3));
        assertThat(line.halvingMonths().orElseThrow()).isCloseTo(12, within(1e-2));
        assertThat(fit(8, 4, 2, 1).explanation().toString())
                .contains("a factor of 0.5 a year", ", halving in 12 months");
        assertThat(fit(8, 4, 2, 1).explanation().in(Language.CHINESE)).contains("每年 0.5 倍", "，每 12 个月减半");
    }

    @Test
    void what_stays_the_same_neither_doubles_nor_halves() {
        GrowthFit fit = fit(5, 5, 5, 5);

        assertThat(fit.factor()).isEqualTo(1);
        assertThat(fit.leastSquares().standardError()).isZero();
        assertThat(fit.leastSquares().rSquared()).isEqualTo(1);
        assertThat(fit.leastSquares().doublingMonths()).isEmpty();
        assertThat(fit.leastSquares().halvingMonths()).isEmpty();
        assertThat(fit.leastSquares())
                .hasToString(fit.explanation()
                        .working()
                        .get(0)
                        .statement()
                        .in(Language.ENGLISH)
                        .split(";", 2)[0]);
        assertThat(fit)
                .hasToString("Growth over 4 points, 2001.00 to 2004.00: a factor of 1 a year (90 % interval 1 to 1),"
                        + " neither growing nor shrinking; the interval includes no growth at all");
        assertThat(fit.explanation().in(Language.CHINESE)).contains("不增不减；区间包含毫无增长的情形");
    }

    @Test
    void slow_growth_doubles_in_years() {
        assertThat(fit(100, 101, 102.5, 103))
                .asString()
                .contains(", doubling in 67")
                .contains("years");
        assertThat(fit(100, 101, 102.5, 103).explanation().in(Language.CHINESE)).contains("，每 67", " 年翻一番");
    }

    @Test
    void a_rate_beyond_a_double_is_written_as_a_power_of_ten() {
        GrowthFit fit = GrowthFit.of(
                        List.of(point("2020-01-01", 1e-90), point("2020-01-02", 1e90), point("2020-01-03", 1e-80)))
                .orElseThrow();

        assertThat(fit.factor()).isInfinite();
        assertThat(fit.factorInterval().low()).isZero();
        assertThat(fit)
                .asString()
                .contains("a factor of 10^1830 a year (90 % interval 10^-")
                .contains(" to 10^");
    }

    @Test
    void too_few_slopes_for_the_level_of_theil_and_sen_are_a_caveat() {
        GrowthFit three = fit(1, 10, 200);

        assertThat(three.theilSen().orElseThrow().reachesLevel()).isFalse();
        assertThat(three.theilSen().orElseThrow().interval().orElseThrow().low())
                .isCloseTo(1, within(1e-2));
        assertThat(three.theilSen().orElseThrow().interval().orElseThrow().high())
                .isCloseTo(Math.log10(20), within(1e-2));
        assertThat(three.caveats()).containsExactly(GrowthCaveat.FEW_POINTS, GrowthCaveat.THEIL_SEN_FALLS_SHORT);
        assertThat(GrowthFit.of(TIED).orElseThrow().caveats()).isEmpty();
        assertThat(GrowthFit.of(TIED.subList(0, 9)).orElseThrow().caveats()).contains(GrowthCaveat.FEW_POINTS);
        assertThat(GrowthFit.of(TIED.subList(0, 10)).orElseThrow().caveats()).isEmpty();
    }

    @Test
    void five_points_are_the_fewest_with_which_theil_and_sen_reach_their_level() {
        List<GrowthPoint> points = IntStream.rangeClosed(2001, 2005)
                .mapToObj(year ->
                        new GrowthPoint(LocalDate.of(year, 1, 1), Math.pow(10, year * year % 7 + year * 0.1 - 200), ""))
                .toList();

        assertThat(GrowthFit.of(points.subList(0, 4))
                        .orElseThrow()
                        .theilSen()
                        .orElseThrow()
                        .reachesLevel())
                .isFalse();
        assertThat(GrowthFit.of(points).orElseThrow().theilSen().orElseThrow().reachesLevel())
                .isTrue();
    }

    @Test
    void too_many_ties_leave_theil_and_sen_without_an_interval() {
        GrowthFit fit = GrowthFit.of(List.of(
                        point("2020-01-01", 3), point("2020-01-01", 3), point("2021-01-01", 3), point("2021-01-01", 3)))
                .orElseThrow();

        assertThat(fit.theilSen().orElseThrow().slope()).isZero();
        assertThat(fit.theilSen().orElseThrow().interval()).isEmpty();
        assertThat(fit.theilSen().orElseThrow().reachesLevel()).isFalse();
        assertThat(fit.theilSen().orElseThrow()).asString().endsWith("a factor of 1 a year, without an interval");
        assertThat(fit.explanation().in(Language.CHINESE)).contains("每年 1 倍，无法给出区间");
    }

    @Test
    void the_explanation_names_both_methods_and_all_caveats() {
        assertThat(fit(1, 10, 200).explanation()).hasToString("""
                        Growth over 3 points, 2001.00 to 2003.00: a factor of 14.1 a year (90 % interval 4 to 50), doubling in 3.14 months
                          Least squares of log10(value) on the date: 1.15 orders of magnitude a year, standard error 0.0869, R² 0.994, 3 points, 1 degree of freedom; the date is year + days since 1 January / 365.25, the interval Student's t
                          Theil-Sen, the median of the slopes of 3 pairs, its interval by Sen's ranks (1968): a factor of 14.1 a year (95 % interval 10 to 20)
                          Caveat: so few points cannot show whether their residuals are normal, which the interval takes for granted
                          Caveat: too few slopes, or too many equal dates and values, for the interval of Theil-Sen to reach its level""");
        assertThat(fit(1, 10, 200).explanation().in(Language.CHINESE)).isEqualTo("""
                        3 个点（2001.00 至 2003.00）的增长：每年 14.1 倍（90 % 区间 4 至 50），每 3.14 个月翻一番
                          log10(数值) 对日期的最小二乘：每年 1.15 个数量级，标准误 0.0869，R² 0.994，3 个点，自由度 1；日期按“年份 + 距 1 月 1 日的天数 / 365.25”折算，区间按 t 分布
                          Theil-Sen，即 3 对点的斜率的中位数，区间按 Sen（1968）的秩次法：每年 14.1 倍（95 % 区间 10 至 20）
                          注意：点太少，看不出残差是否服从正态分布，而区间正是以此为前提
                          注意：斜率太少，或相同的日期和数值太多，Theil-Sen 区间达不到标称水平""");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_value_without_a_logarithm_is_an_error_that_names_the_point(double value) {
        LocalDate day = LocalDate.of(2020, 5, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthPoint(day, value, "Model Z"))
                .withMessageContaining("'Model Z'")
                .withMessageContaining("2020-05-01")
                .withMessageContaining("leave out");
    }

    @Test
    void a_vague_date_stands_for_its_middle_day() {
        assertThat(GrowthPoint.of(PartialDate.of("2020-05-28"), 1, "").date()).isEqualTo("2020-05-28");
        assertThat(GrowthPoint.of(PartialDate.of("2019-02"), 1, "").date()).isEqualTo("2019-02-14");
        assertThat(GrowthPoint.of(PartialDate.of("2019"), 1, "").date()).isEqualTo("2019-07-02");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 90, Double.NaN})
    void a_level_outside_of_zero_to_one_is_an_error(double level) {
        LeastSquaresGrowth line = fit(1, 10, 200).leastSquares();

        assertThatIllegalArgumentException().isThrownBy(() -> GrowthOptions.DEFAULT.withLevel(level));
        assertThatIllegalArgumentException().isThrownBy(() -> GrowthOptions.DEFAULT.withTheilSenLevel(level));
        assertThatIllegalArgumentException().isThrownBy(() -> line.interval(level));
        assertThatIllegalArgumentException().isThrownBy(() -> line.normalInterval(level));
    }

    @Test
    void values_that_are_not_what_they_say_are_errors() {
        GrowthFit fit = fit(1, 10, 200);

        assertThatIllegalArgumentException().isThrownBy(() -> new GrowthResult(3, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthResult(3, Optional.of(fit), Optional.of(GrowthResult.Reason.ONE_DATE)));
        assertThatIllegalArgumentException().isThrownBy(() -> new GrowthResult(4, Optional.of(fit), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeastSquaresGrowth(2, 1, 1, 0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeastSquaresGrowth(3, 1, -1, 0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeastSquaresGrowth(3, 1, 1, 0, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeastSquaresGrowth(3, Double.NaN, 1, 0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new TheilSenGrowth(1, 3, 0.9, Optional.empty(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> new TheilSenGrowth(1, 1, 0.9, Optional.empty(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthFit(fit.options(), 2002, 2001, fit.leastSquares(), fit.theilSen()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthFit(fit.options(), 2001, 2001, fit.leastSquares(), fit.theilSen()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TheilSenGrowth(1, 3, 90, Optional.empty(), false));
    }

    /** Values that are a power of time in days but for one part in ten billion, up and down in turns. */
    @Test
    void the_standard_error_of_nearly_even_growth_has_no_floor() {
        double wobble = 1e-10;
        List<GrowthPoint> points = IntStream.range(0, 40)
                .mapToObj(i -> LocalDate.of(2000, 1, 1).plusDays(1461L * i))
                .map(date -> new GrowthPoint(
                        date,
                        Math.pow(
                                10,
                                (DecimalYear.DAY_OF_YEAR.of(date) - 2000)
                                        + (date.getYear() % 8 == 0 ? wobble : -wobble)),
                        ""))
                .toList();
        LeastSquaresGrowth line = GrowthFit.of(points).orElseThrow().leastSquares();

        // Forty residuals of nearly the wobble, over the squares of 4 (i - 19.5) years.
        double expected = Math.sqrt(40 * wobble * wobble / 38 / (16 * 5330.0));
        assertThat(line.slope()).isCloseTo(1, within(1e-11));
        assertThat(line.standardError()).isCloseTo(expected, withinPercentage(1));
    }

    @Test
    void least_squares_can_be_had_alone_of_years_and_logarithms() {
        double[] years = TIED.stream()
                .mapToDouble(point -> DecimalYear.DAY_OF_YEAR.of(point.date()))
                .toArray();
        double[] logs =
                TIED.stream().mapToDouble(point -> Math.log10(point.value())).toArray();

        assertThat(LeastSquaresGrowth.of(years, logs).orElseThrow().slope())
                .isCloseTo(0.9079325728437072, withinPercentage(1e-8));
        assertThat(LeastSquaresGrowth.of(new double[] {2020, 2021}, new double[] {1, 2}))
                .isEmpty();
        assertThat(LeastSquaresGrowth.of(new double[] {2020, 2020, 2020}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeastSquaresGrowth.of(new double[3], new double[2]))
                .withMessage("there are 3 years and 2 values, expected as many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeastSquaresGrowth.of(new double[] {1, 2, Double.NaN}, new double[3]));
    }

    @Test
    void of_many_points_the_slopes_of_all_pairs_are_left_out() {
        List<GrowthPoint> points = IntStream.rangeClosed(0, TheilSenGrowth.MOST_POINTS)
                .mapToObj(i -> new GrowthPoint(LocalDate.of(2000, 1, 1).plusDays(i), 1 + i % 7, ""))
                .toList();
        GrowthFit fit = GrowthFit.of(points).orElseThrow();

        assertThat(fit.theilSen()).isEmpty();
        assertThat(fit.caveats()).isEmpty();
        assertThat(fit.explanation().working().get(1).statement().in(Language.ENGLISH))
                .isEqualTo("Theil-Sen is left out: it takes the slopes of all pairs, for 4000 points at most");
        assertThat(GrowthFit.of(points.subList(0, TheilSenGrowth.MOST_POINTS))
                        .orElseThrow()
                        .theilSen())
                .isPresent();
    }
}
