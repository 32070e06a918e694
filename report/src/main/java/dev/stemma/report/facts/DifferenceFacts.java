package dev.stemma.report.facts;

import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.GenerationDifference;
import java.util.List;

/** The key {@code differences}. */
final class DifferenceFacts {

    private DifferenceFacts() {}

    static void write(List<GenerationDifference> differences, FactWriter out) {
        out.objects("differences", differences, difference -> {
            out.text("from", difference.from());
            out.text("to", difference.to());
            out.objects("figures", difference.figures(), figure -> {
                out.text("quantity", figure.quantity());
                out.text("topic", figure.topic());
                out.optionalText("disclosureBefore", figure.from().kind());
                out.optionalText("before", figure.before());
                out.optionalText("disclosureAfter", figure.to().kind());
                out.optionalText("after", figure.after());
                out.optionalNumber("factor", figure.factor());
                out.explanation(figure);
            });
            ids("gained", difference.gained(), out);
            ids("lost", difference.lost(), out);
            out.texts(
                    "improved",
                    difference.improved().stream()
                            .map(improved -> improved.presence().capability().id())
                            .toList());
            out.objects("benchmarks", difference.benchmarks(), step -> {
                out.text("benchmark", step.to().benchmark().id());
                out.text("metric", step.to().key().metric());
                out.text("setting", step.to().key().setting());
                out.optionalText("split", step.to().key().split());
                out.digits("difference", step.difference().toString());
                out.flag("isImproved", step.isImproved());
            });
            out.objects("limitations", difference.limitations(), change -> {
                out.text("claim", change.limitation().id());
                out.text("status", change.status());
                out.explanation(change);
            });
        });
    }

    private static void ids(String name, List<CapabilityPresence> presences, FactWriter out) {
        out.texts(
                name,
                presences.stream().map(presence -> presence.capability().id()).toList());
    }
}
