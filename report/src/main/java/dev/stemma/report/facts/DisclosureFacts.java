package dev.stemma.report.facts;

import dev.stemma.analysis.generation.DisclosureProfile;
import dev.stemma.model.figure.FigureKind;
import java.util.List;

/** The key {@code disclosure}. */
final class DisclosureFacts {

    private DisclosureFacts() {}

    static void write(DisclosureProfile profile, FactWriter out) {
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
            out.optionalNumber("disclosedShare", generation.disclosedShare());
            out.objects("quantities", generation.quantities(), quantity -> {
                out.text("quantity", quantity.quantity());
                out.optionalText("disclosure", quantity.kind());
                out.flag("statedByPaper", quantity.isStatedByPaper());
            });
            out.explanation(generation);
        });
    }
}
