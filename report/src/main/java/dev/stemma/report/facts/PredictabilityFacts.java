package dev.stemma.report.facts;

import dev.stemma.analysis.benchmark.Predictability;
import dev.stemma.analysis.benchmark.Prediction;
import dev.stemma.analysis.benchmark.PredictionTally;
import dev.stemma.analysis.benchmark.SizeSeries;
import dev.stemma.analysis.fact.Proportion;
import java.util.Optional;

/** The key {@code predictability}. */
final class PredictabilityFacts {

    private PredictabilityFacts() {}

    static void write(Predictability predictability, FactWriter out) {
        out.object("predictability", () -> {
            out.text("size", predictability.size());
            out.number("level", predictability.level());
            tally(predictability.tally(), out);
            out.objects("predictions", predictability.predictions(), prediction -> prediction(prediction, out));
            out.objects("unpredicted", predictability.unpredicted(), series -> {
                key(series.series(), out);
                out.text("reason", series.reason());
                out.explanation(series);
            });
            out.objects("benchmarks", predictability.benchmarks(), benchmark -> {
                out.text("family", benchmark.family().id());
                out.text("benchmark", benchmark.benchmark().id());
                out.text("verdict", benchmark.tally().verdict());
                tally(benchmark.tally(), out);
            });
            out.objects("capabilities", predictability.capabilities(), capability -> {
                out.text("capability", capability.capability().id());
                out.text("verdict", capability.tally().verdict());
                tally(capability.tally(), out);
            });
        });
    }

    private static void prediction(Prediction prediction, FactWriter out) {
        key(prediction.series(), out);
        out.number("sizes", prediction.series().scores().size());
        out.finite("predicted", prediction.predicted());
        out.finite("low", prediction.interval().low());
        out.finite("high", prediction.interval().high());
        out.digits("actual", prediction.actual().toString());
        out.finite("error", prediction.error());
        out.finite("noChangeError", prediction.noChangeError());
        out.text("outcome", prediction.outcome());
        out.finite("ordersBeyond", prediction.extrapolation().ordersOfMagnitude());
        out.explanation(prediction);
    }

    private static void key(SizeSeries series, FactWriter out) {
        out.text("family", series.family());
        out.text("benchmark", series.benchmark().id());
        out.text("metric", series.metric().id());
        out.text("setting", series.setting());
        out.optionalText("shots", series.shots());
        out.optionalText("split", series.split());
        out.optionalText("variant", series.variant());
    }

    private static void tally(PredictionTally tally, FactWriter out) {
        share("covered", tally.covered(), out);
        share("beatingNoChange", tally.beatingNoChange(), out);
    }

    private static void share(String name, Optional<Proportion> share, FactWriter out) {
        share.ifPresentOrElse(
                proportion -> out.object(name, () -> {
                    out.number("count", proportion.count());
                    out.number("total", proportion.total());
                    out.number("low", proportion.low());
                    out.number("high", proportion.high());
                }),
                () -> out.nothing(name));
    }
}
