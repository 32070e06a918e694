package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/** How two points compare, in numbers and in words. */
final class Ratio {

    private Ratio() {}

    static OptionalDouble between(ScalingPoint from, ScalingPoint to) {
        Optional<BigDecimal> first = from.value();
        Optional<BigDecimal> second = to.value();
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(
                        second.get().divide(first.get(), MathContext.DECIMAL64).doubleValue())
                : OptionalDouble.empty();
    }

    static OptionalDouble ordersOfMagnitude(OptionalDouble factor) {
        return factor.isPresent() ? OptionalDouble.of(Math.log10(factor.getAsDouble())) : factor;
    }

    static OptionalDouble years(ScalingPoint from, ScalingPoint to) {
        return Dates.years(from.date(), to.date());
    }

    static OptionalDouble annual(OptionalDouble factor, OptionalDouble years) {
        if (factor.isEmpty() || years.isEmpty()) {
            return OptionalDouble.empty();
        }
        double annual = Math.pow(factor.getAsDouble(), 1 / years.getAsDouble());
        return annual > 0 && Double.isFinite(annual) ? OptionalDouble.of(annual) : OptionalDouble.empty();
    }

    /** Returns factor, orders of magnitude and annual factor, such as {@code x112.3 (2.05 orders of magnitude)}. */
    static String brief(double factor, OptionalDouble annual, boolean estimated) {
        return "x" + Numbers.brief(factor) + " (" + Numbers.orders(Math.log10(factor))
                + (annual.isPresent() ? ", x" + Numbers.rough(annual.getAsDouble()) + " a year" : "")
                + (estimated ? "; with an estimate" : "") + ")";
    }

    /** Returns the same as the end of a sentence, with the time that passed. */
    static LocalizedText sentence(double factor, OptionalDouble years, OptionalDouble annual, boolean estimated) {
        boolean unchanged = factor == 1;
        StringBuilder en = new StringBuilder(
                unchanged
                        ? "unchanged"
                        : "a factor of " + Numbers.brief(factor) + ", " + Numbers.orders(Math.log10(factor)));
        StringBuilder zh = new StringBuilder(
                unchanged
                        ? "不变"
                        : "变为原来的 " + Numbers.brief(factor) + " 倍，即 " + Numbers.rough(Math.log10(factor)) + " 个数量级");
        if (unchanged) {
            years.ifPresent(time -> {
                en.append(" over ").append(Numbers.rough(time)).append(" years");
                zh.append("，历时 ").append(Numbers.rough(time)).append(" 年");
            });
        } else if (years.isPresent() && annual.isPresent()) {
            String time = Numbers.rough(years.getAsDouble());
            String each = Numbers.rough(annual.getAsDouble());
            en.append("; over ")
                    .append(time)
                    .append(" years that is a factor of ")
                    .append(each)
                    .append(" a year");
            zh.append("；历时 ").append(time).append(" 年，折合每年 ").append(each).append(" 倍");
        } else if (years.isPresent()) {
            String time = Numbers.rough(years.getAsDouble());
            en.append("; over ").append(time).append(" years; a factor a year would be out of range");
            zh.append("；历时 ").append(time).append(" 年，折合的年倍数超出数值范围");
        } else {
            en.append("; no annual factor, since the time between them is not known");
            zh.append("；间隔时间不明，无法折算成年增长");
        }
        if (estimated) {
            en.append("; an outside estimate enters");
            zh.append("；其中用到外部估计");
        }
        return LocalizedText.of(en.toString(), zh.toString());
    }
}
