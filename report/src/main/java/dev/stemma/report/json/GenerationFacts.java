package dev.stemma.report.json;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.generation.CapabilityPresence;
import dev.stemma.analysis.generation.CapabilityTimeline;
import dev.stemma.analysis.generation.DisclosureProfile;
import dev.stemma.analysis.generation.GenerationDifference;
import dev.stemma.analysis.generation.GenerationParadigm;
import dev.stemma.analysis.generation.LimitationChange;
import dev.stemma.analysis.generation.QuantityDisclosure;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import java.util.List;
import java.util.Set;

/** The keys {@code capabilities}, {@code paradigms}, {@code disclosure} and {@code differences}. */
final class GenerationFacts {

    private GenerationFacts() {}

    static void capabilities(Facts facts, FactWriter out) {
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
                        out.digits("difference", step.difference());
                    });
                    out.explanation(improved);
                });
            });
            out.texts("neverIntroduced", timeline.neverIntroduced(), Capability::id);
        });
    }

    private static void presences(String name, List<CapabilityPresence> presences, FactWriter out) {
        out.objects(name, presences, presence -> {
            out.text("capability", presence.capability().id());
            out.text("kind", presence.capability().kind());
            out.text("tier", presence.tier());
            out.explanation(presence);
        });
    }

    static void paradigms(List<GenerationParadigm> paradigms, FactWriter out) {
        out.objects("paradigms", paradigms, paradigm -> {
            out.text("paper", paradigm.paper());
            said("adaptation", paradigm.adaptation(), out);
            said("postTraining", paradigm.postTraining(), out);
            said("input", paradigm.input(), out);
            said("output", paradigm.output(), out);
            out.objects("settings", paradigm.settings().entrySet(), entry -> {
                out.text("setting", entry.getKey());
                out.number("results", entry.getValue());
            });
            out.explanation(paradigm);
        });
    }

    private static void said(String name, QuantityDisclosure quantity, FactWriter out) {
        out.object(name, () -> {
            out.text("disclosure", quantity.kind());
            out.text("value", quantity.disclosure().map(Disclosure::preferred).flatMap(Figure::amount));
        });
    }

    static void disclosure(DisclosureProfile profile, Set<Quantity> known, FactWriter out) {
        out.objects("disclosure", profile.generations(), generation -> {
            out.text("paper", generation.paper().id());
            out.text("model", generation.model().id());
            out.object(
                    "counts",
                    () -> List.of(FigureKind.values()).forEach(kind -> out.number(kind.id(), generation.count(kind))));
            out.number("withoutEntry", generation.withoutEntry());
            out.number("applicable", generation.applicable());
            out.number("disclosed", generation.disclosed());
            out.number("statedByPaper", generation.statedByPaper());
            out.number("disclosedShare", generation.disclosedShare());
            out.objects("quantities", known, of -> {
                QuantityDisclosure quantity = generation.of(of);
                out.text("quantity", quantity.quantity());
                out.text("disclosure", quantity.kind());
                out.flag("statedByPaper", quantity.isStatedByPaper());
            });
            out.explanation(generation);
        });
    }

    static void differences(List<GenerationDifference> differences, FactWriter out) {
        out.objects("differences", differences, difference -> {
            out.text("from", difference.from());
            out.text("to", difference.to());
            out.objects("figures", difference.figures(), figure -> {
                out.text("quantity", figure.quantity());
                out.text("topic", figure.quantity().topic());
                out.text("disclosureBefore", figure.from().kind());
                out.text("before", figure.before());
                out.text("disclosureAfter", figure.to().kind());
                out.text("after", figure.after());
                out.number("factor", figure.factor());
                out.explanation(figure);
            });
            ids("gained", difference.gained(), out);
            ids("notShownAgain", difference.notShownAgain(), out);
            ids("setAside", difference.setAside(), out);
            out.texts(
                    "improved",
                    difference.improved(),
                    improved -> improved.presence().capability().id());
            out.objects("benchmarks", difference.benchmarks(), step -> {
                out.text("benchmark", step.to().benchmark().id());
                out.text("metric", step.to().key().metric());
                out.text("setting", step.to().key().setting());
                out.text("split", step.to().key().split());
                out.digits("difference", step.difference());
                out.flag("isImproved", step.isImproved());
            });
            changes("limitations", difference.limitations(), out);
        });
    }

    static void limitations(Facts facts, FactWriter out) {
        out.objects("limitations", facts.lineage().generations(), paper -> {
            out.text("paper", paper.id());
            out.texts("admitted", facts.limitations().admittedBy(paper.id()), Claim::id);
            changes("changes", facts.limitations().changes(paper.id()), out);
        });
    }

    private static void changes(String name, List<LimitationChange> changes, FactWriter out) {
        out.objects(name, changes, change -> {
            out.text("claim", change.limitation().id());
            out.text("status", change.relation());
            out.texts("by", change.by(), Claim::id);
            out.explanation(change);
        });
    }

    private static void ids(String name, List<CapabilityPresence> presences, FactWriter out) {
        out.texts(name, presences, presence -> presence.capability().id());
    }
}
