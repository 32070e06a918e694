package dev.stemma.report.facts;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.model.claim.Capability;
import java.util.List;

/** The key {@code capabilities}. */
final class CapabilityFacts {

    private CapabilityFacts() {}

    static void write(Facts facts, FactWriter out) {
        CapabilityTimeline timeline = facts.capabilities();
        out.object("capabilities", () -> {
            out.text("minimum", timeline.minimum());
            out.objects("generations", timeline.generations(), generation -> {
                out.text("paper", generation.paper());
                presences("introduced", generation.introduced(), out);
                presences("carriedOver", generation.carriedOver(), out);
                presences("unproven", generation.unproven(), out);
                out.objects("improved", facts.improvedBy(generation.paper()), improved -> {
                    out.text("capability", improved.presence().capability().id());
                    out.objects("steps", improved.steps(), step -> {
                        out.text("benchmark", step.to().benchmark().id());
                        out.text("metric", step.to().key().metric());
                        out.text("setting", step.to().key().setting());
                        out.text("from", step.from().paper().id());
                        out.digits("difference", step.difference().toString());
                    });
                    out.explanation(improved);
                });
            });
            out.texts(
                    "neverIntroduced",
                    timeline.neverIntroduced().stream().map(Capability::id).toList());
        });
    }

    private static void presences(String name, List<CapabilityPresence> presences, FactWriter out) {
        out.objects(name, presences, presence -> {
            out.text("capability", presence.capability().id());
            out.optionalText("tier", presence.tier());
            out.explanation(presence);
        });
    }
}
