package dev.stemma.report.json;

import dev.stemma.analysis.benchmark.BenchmarkPoint;
import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.benchmark.BenchmarkStep;
import dev.stemma.analysis.benchmark.Predictability;
import dev.stemma.analysis.benchmark.Prediction;
import dev.stemma.analysis.benchmark.PredictionTally;
import dev.stemma.analysis.benchmark.SizeSeries;
import dev.stemma.analysis.fact.Proportion;
import java.util.List;
import java.util.Optional;

/** The keys {@code benchmarks} and {@code predictability}. */
final class BenchmarkFacts {

    private BenchmarkFacts() {}

    static void benchmarks(List<BenchmarkProgression> progressions, FactWriter out) {
        out.objects("benchmarks", progressions, progression -> {
            out.text("benchmark", progression.benchmark().id());
            out.objects("series", progression.series(), series -> {
                out.text("metric", series.key().metric());
                out.text("setting", series.key().setting());
                out.text("split", series.key().split());
                out.objects("points", series.points(), point -> point(point, out));
                out.objects("steps", series.steps(), step -> step(step, out));
            });
        });
    }

    private static void point(BenchmarkPoint point, FactWriter out) {
        out.text("paper", point.paper().id());
        out.text("model", point.model().id());
        out.digits("score", point.best().map(best -> best.score().text()));
        out.texts("otherwise", point.otherwise());
        out.citations(point.explanation().allCitations());
    }

    private static void step(BenchmarkStep step, FactWriter out) {
        out.text("from", step.from().paper().id());
        out.texts("over", step.over(), point -> point.paper().id());
        out.text("to", step.to().paper().id());
        out.digits("difference", step.difference());
        out.flag("isImproved", step.isImproved());
        out.flag("hasSameShots", step.hasSameShots());
        out.flag("isSplitAssumed", step.isSplitAssumed());
        out.explanation(step);
    }

    static void predictability(Predictability predictability, FactWriter out) {
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
        out.number("predicted", prediction.predicted());
        out.number("low", prediction.interval().low());
        out.number("high", prediction.interval().high());
        out.digits("actual", prediction.actual());
        out.number("error", prediction.error());
        out.number("noChangeError", prediction.noChangeError());
        out.text("outcome", prediction.outcome());
        out.number("ordersBeyond", prediction.extrapolation().ordersOfMagnitude());
        out.explanation(prediction);
    }

    private static void key(SizeSeries series, FactWriter out) {
        out.text("family", series.family());
        out.text("benchmark", series.benchmark().id());
        out.text("metric", series.metric().id());
        out.text("setting", series.run().setting());
        out.text("shots", series.run().shots());
        out.text("split", series.run().split());
        out.text("variant", series.run().variant().words());
    }

    private static void tally(PredictionTally tally, FactWriter out) {
        share("covered", tally.covered(), out);
        share("beatingNoChange", tally.beatingNoChange(), out);
    }

    private static void share(String name, Optional<Proportion> share, FactWriter out) {
        out.object(name, share, proportion -> {
            out.number("count", proportion.count());
            out.number("total", proportion.total());
            out.number("low", proportion.low());
            out.number("high", proportion.high());
        });
    }
}
