package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.Dates;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
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
        double orders = Math.log10(factor);
        return Texts.of(
                "{0}{1}{2}",
                "{0}{1}{2}",
                factor == 1
                        ? LocalizedText.of("unchanged", "不变")
                        : Texts.of(
                                "a factor of {0}, {1}",
                                "变为原来的 {0} 倍，即 {2} 个数量级",
                                Numbers.brief(factor),
                                Numbers.orders(orders),
                                Numbers.rough(orders)),
                time(factor == 1),
                Texts.when(estimated, "; an outside estimate enters", "；其中用到外部估计"));
    }

    private Optional<LocalizedText> time(boolean unchanged) {
        OptionalDouble years = years();
        if (years.isEmpty()) {
            return Texts.when(
                    !unchanged, "; no annual factor, since the time between them is not known", "；间隔时间不明，无法折算成年增长");
        }
        String time = Numbers.rough(years.getAsDouble());
        OptionalDouble annual = annualFactor();
        if (unchanged) {
            return Optional.of(Texts.of(" over {0} years", "，历时 {0} 年", time));
        }
        return Optional.of(
                annual.isPresent()
                        ? Texts.of(
                                "; over {0} years that is a factor of {1} a year",
                                "；历时 {0} 年，折合每年 {1} 倍", time, Numbers.rough(annual.getAsDouble()))
                        : Texts.of(
                                "; over {0} years; a factor a year would be out of range",
                                "；历时 {0} 年，折合的年倍数超出数值范围", time));
    }
}
