package dev.stemma.report.facts;

import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.scaling.GrowthFit;
import dev.stemma.analysis.scaling.QuantityGrowth;
import java.util.List;
import java.util.Optional;

/** The key {@code growth}. */
final class GrowthFacts {

    private GrowthFacts() {}

    static void write(List<QuantityGrowth> growths, FactWriter out) {
        out.objects("growth", growths, growth -> {
            out.text("quantity", growth.quantity());
            out.text("selection", growth.selection());
            out.number("count", growth.points().size());
            growth.result()
                    .fit()
                    .ifPresentOrElse(fit -> out.object("fit", () -> fit(fit, out)), () -> out.nothing("fit"));
            out.optionalText("noFit", growth.result().reason());
            out.texts("caveats", growth.caveats());
            out.explanation(growth);
        });
    }

    private static void fit(GrowthFit fit, FactWriter out) {
        out.number("firstYear", fit.firstYear());
        out.number("lastYear", fit.lastYear());
        out.object("leastSquares", () -> {
            out.number("slope", fit.leastSquares().slope());
            out.number("standardError", fit.leastSquares().standardError());
            out.number("rSquared", fit.leastSquares().rSquared());
            out.number("degreesOfFreedom", fit.leastSquares().degreesOfFreedom());
            rate(fit.factor(), Optional.of(fit.factorInterval()), out);
            out.optionalNumber("doublingMonths", fit.leastSquares().doublingMonths());
        });
        fit.theilSen()
                .ifPresentOrElse(
                        line -> out.object("theilSen", () -> {
                            out.number("slope", line.slope());
                            rate(line.factor(), line.factorInterval(), out);
                        }),
                        () -> out.nothing("theilSen"));
    }

    private static void rate(double factor, Optional<Interval> interval, FactWriter out) {
        out.finite("factor", factor);
        interval.ifPresentOrElse(
                ends -> {
                    out.finite("low", ends.low());
                    out.finite("high", ends.high());
                    out.number("level", ends.level());
                },
                () -> {
                    out.nothing("low");
                    out.nothing("high");
                    out.nothing("level");
                });
    }
}
