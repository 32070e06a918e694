package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/** How two points compare, in numbers and in words. */
record Ratio(ScalingPoint from, ScalingPoint to) {

    OptionalDouble factor() {
        Optional<BigDecimal> first = from.value();
        Optional<BigDecimal> second = to.value();
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(
                        second.get().divide(first.get(), MathContext.DECIMAL64).doubleValue())
                : OptionalDouble.empty();
    }

    OptionalDouble years() {
        return Dates.years(from.date(), to.date());
    }

    OptionalDouble annualFactor() {
        OptionalDouble factor = factor();
        OptionalDouble years = years();
        if (factor.isEmpty() || years.isEmpty()) {
            return OptionalDouble.empty();
        }
        double annual = Math.pow(factor.getAsDouble(), 1 / years.getAsDouble());
        return annual > 0 && Double.isFinite(annual) ? OptionalDouble.of(annual) : OptionalDouble.empty();
    }

    /** {@return ends, factor and annual factor, such as {@code a -> b: x112.3 (2.05 orders of magnitude)}} */
    String brief(boolean estimated) {
        double factor = factor().orElseThrow();
        OptionalDouble annual = annualFactor();
        return from.paper().id() + " -> " + to.paper().id() + ": x" + Numbers.brief(factor) + " ("
                + Numbers.orders(Math.log10(factor))
                + (annual.isPresent() ? ", x" + Numbers.rough(annual.getAsDouble()) + " a year" : "")
                + (estimated ? "; with an estimate" : "") + ")";
    }

    /** {@return the same as the end of a sentence, without the ends and with the time that passed} */
    LocalizedText sentence(boolean estimated) {
        double factor = factor().orElseThrow();
        OptionalDouble years = years();
        OptionalDouble annual = annualFactor();
        boolean unchanged = factor == 1;
        StringBuilder en = new StringBuilder(
                unchanged
                        ? "unchanged"
                        : "a factor of " + Numbers.brief(factor) + ", " + Numbers.orders(Math.log10(factor)));
        StringBuilder zh = new StringBuilder(
                unchanged
                        ? "不变"
                        : "变为原来的 " + Numbers.brief(factor) + " 倍，即 " + Numbers.rough(Math.log10(factor)) + " 个数量级");
        if (years.isPresent()) {
            String time = Numbers.rough(years.getAsDouble());
            if (unchanged) {
                en.append(" over ").append(time).append(" years");
                zh.append("，历时 ").append(time).append(" 年");
            } else if (annual.isPresent()) {
                String each = Numbers.rough(annual.getAsDouble());
                en.append("; over ").append(time).append(" years that is a factor of ");
                en.append(each).append(" a year");
                zh.append("；历时 ").append(time).append(" 年，折合每年 ").append(each).append(" 倍");
            } else {
                en.append("; over ").append(time).append(" years; a factor a year would be out of range");
                zh.append("；历时 ").append(time).append(" 年，折合的年倍数超出数值范围");
            }
        } else if (!unchanged) {
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
