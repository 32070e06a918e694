package dev.stemma.report.facts;

import dev.stemma.analysis.benchmark.BenchmarkPoint;
import dev.stemma.analysis.benchmark.BenchmarkProgression;
import dev.stemma.analysis.benchmark.BenchmarkStep;
import java.util.List;

/** The key {@code benchmarks}. */
final class BenchmarkFacts {

    private BenchmarkFacts() {}

    static void write(List<BenchmarkProgression> progressions, FactWriter out) {
        out.objects("benchmarks", progressions, progression -> {
            out.text("benchmark", progression.benchmark().id());
            out.objects("series", progression.series(), series -> {
                out.text("metric", series.key().metric());
                out.text("setting", series.key().setting());
                out.optionalText("split", series.key().split());
                out.objects("points", series.points(), point -> point(point, out));
                out.objects("steps", series.steps(), step -> step(step, out));
            });
        });
    }

    private static void point(BenchmarkPoint point, FactWriter out) {
        out.text("paper", point.paper().id());
        out.text("model", point.model().id());
        point.best().ifPresentOrElse(best -> out.digits("score", best.score().text()), () -> out.nothing("score"));
        out.texts("otherwise", point.otherwise());
        out.citations(point.explanation().allCitations());
    }

    private static void step(BenchmarkStep step, FactWriter out) {
        out.text("from", step.from().paper().id());
        out.texts("over", step.over().stream().map(point -> point.paper().id()).toList());
        out.text("to", step.to().paper().id());
        out.digits("difference", step.difference().toString());
        out.flag("isImproved", step.isImproved());
        out.flag("hasSameShots", step.hasSameShots());
        out.flag("isSplitAssumed", step.isSplitAssumed());
        out.explanation(step);
    }
}
