package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/** Growth rates in words. */
final class Words {

    /** Orders of magnitude from which on a factor is printed as a power of ten. */
    private static final double LARGE = 9;

    /** Months from which on a time is printed in years. */
    private static final double LONG = 24;

    private Words() {}

    /** Returns the factor of a slope, such as {@code 4.58}, or {@code 10^12.3} if it is too long to read. */
    static String factor(double slope) {
        return Math.abs(slope) < LARGE ? Numbers.rough(Math.pow(10, slope)) : "10^" + Numbers.rough(slope);
    }

    /** Returns a level or share as a percentage, such as {@code 90 %}. */
    static String percent(double level) {
        return Numbers.rough(level * 100) + " %";
    }

    private static String year(double year) {
        return new BigDecimal(year).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Returns count, dates and rate as one sentence. */
    static LocalizedText headline(GrowthFit fit) {
        LocalizedText rate = rate(fit);
        String first = year(fit.firstYear());
        String last = year(fit.lastYear());
        return LocalizedText.of(
                "Growth over " + fit.count() + " points, " + first + " to " + last + ": " + rate.en(),
                fit.count() + " 个点（" + first + " 至 " + last + "）的增长：" + rate.zh());
    }

    /** Returns factor, interval and doubling time as the end of a sentence. */
    static LocalizedText rate(GrowthFit fit) {
        LeastSquaresGrowth line = fit.leastSquares();
        LocalizedText rate = Texts.concat(withInterval(line.slope(), fit.interval()), time(line));
        return fit.interval().contains(0)
                ? Texts.concat(rate, LocalizedText.of("; the interval includes no growth at all", "；区间包含毫无增长的情形"))
                : rate;
    }

    private static LocalizedText withInterval(double slope, GrowthInterval interval) {
        String level = percent(interval.level());
        String low = factor(interval.low());
        String high = factor(interval.high());
        return LocalizedText.of(
                "a factor of " + factor(slope) + " a year (" + level + " interval " + low + " to " + high + ")",
                "每年 " + factor(slope) + " 倍（" + level + " 区间 " + low + " 至 " + high + "）");
    }

    private static LocalizedText time(LeastSquaresGrowth line) {
        if (line.doublingMonths().isPresent()) {
            LocalizedText time = time(line.doublingMonths(), line.doublingYears());
            return LocalizedText.of(", doubling in " + time.en(), "，" + time.zh() + "翻一番");
        }
        if (line.halvingMonths().isPresent()) {
            LocalizedText time = time(line.halvingMonths(), line.halvingYears());
            return LocalizedText.of(", halving in " + time.en(), "，" + time.zh() + "减半");
        }
        return LocalizedText.of(", neither growing nor shrinking", "，不增不减");
    }

    private static LocalizedText time(OptionalDouble months, OptionalDouble years) {
        if (months.orElseThrow() < LONG) {
            String number = Numbers.rough(months.orElseThrow());
            return LocalizedText.of(number + " months", "每 " + number + " 个月");
        }
        String number = Numbers.rough(years.orElseThrow());
        return LocalizedText.of(number + " years", "每 " + number + " 年");
    }

    /** Returns how both rates were computed, a statement for each. */
    static List<Explanation> methods(GrowthFit fit) {
        LocalizedText line = leastSquares(fit.leastSquares());
        LocalizedText year = fit.options().decimalYear().words();
        return List.of(
                Explanation.of(LocalizedText.of(
                        line.en() + "; the date is " + year.en() + ", the interval Student's t",
                        line.zh() + "；日期按“" + year.zh() + "”折算，区间按 t 分布")),
                Explanation.of(theilSen(fit.theilSen())));
    }

    static LocalizedText leastSquares(LeastSquaresGrowth line) {
        String slope = Numbers.rough(line.slope());
        String error = Numbers.rough(line.standardError());
        String explained = Numbers.decimals(line.rSquared());
        return LocalizedText.of(
                "Least squares of log10(value) on the date: " + slope + " orders of magnitude a year, standard error "
                        + error + ", R² " + explained + ", " + line.count() + " points, "
                        + (line.degreesOfFreedom() == 1 ? "1 degree" : line.degreesOfFreedom() + " degrees")
                        + " of freedom",
                "log10(数值) 对日期的最小二乘：每年 " + slope + " 个数量级，标准误 " + error + "，R² " + explained + "，" + line.count()
                        + " 个点，自由度 " + line.degreesOfFreedom());
    }

    static LocalizedText theilSen(TheilSenGrowth line) {
        LocalizedText rate = line.interval()
                .map(interval -> withInterval(line.slope(), interval))
                .orElseGet(() -> LocalizedText.of(
                        "a factor of " + factor(line.slope()) + " a year, without an interval",
                        "每年 " + factor(line.slope()) + " 倍，无法给出区间"));
        return LocalizedText.of(
                "Theil-Sen, the median of the slopes of " + line.pairs()
                        + " pairs, its interval by Sen's ranks (1968): " + rate.en(),
                "Theil-Sen，即 " + line.pairs() + " 对点的斜率的中位数，区间按 Sen（1968）的秩次法：" + rate.zh());
    }

    static Explanation caveat(GrowthCaveat caveat) {
        return Explanation.of(Texts.concat(LocalizedText.of("Caveat: ", "注意："), caveat.words()));
    }
}
