package dev.stemma.report.page;

import dev.stemma.analysis.accounting.CheckKind;
import dev.stemma.analysis.accounting.Outcome;
import dev.stemma.analysis.accounting.ToleranceRule;
import dev.stemma.analysis.benchmark.PredictabilityVerdict;
import dev.stemma.analysis.benchmark.PredictionOutcome;
import dev.stemma.analysis.benchmark.UnpredictedSeries;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.generation.CapabilityStatus;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.analysis.scaling.GrowthCaveat;
import dev.stemma.analysis.scaling.GrowthResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.Named;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.SourceKind;
import dev.stemma.report.json.JsonWriter;
import dev.stemma.report.section.Label;
import java.util.function.Function;

/** The names of what the data call by ids, and the labels of the report, in both languages, by vocabulary and id. */
final class PageWords {

    private PageWords() {}

    static String json() {
        return JsonWriter.compact(out -> out.object(() -> {
            names("label", Label.values(), Label::words, out);
            names("verdict", Verdict.values(), Vocabulary::nameOf, out);
            names("attribution", AttributionLabel.values(), Vocabulary::nameOf, out);
            names("kind", ClaimKind.values(), Vocabulary::nameOf, out);
            names("stance", Stance.values(), Vocabulary::nameOf, out);
            names("tier", Tier.values(), Vocabulary::nameOf, out);
            names("disclosure", FigureKind.values(), Vocabulary::nameOf, out);
            names("quantity", Quantity.values(), Vocabulary::nameOf, out);
            units(out);
            names("how", InfluenceKind.values(), Vocabulary::nameOf, out);
            names("date", DateKind.values(), Vocabulary::nameOf, out);
            names("setting", Setting.values(), Vocabulary::nameOf, out);
            names("source", SourceKind.values(), Vocabulary::nameOf, out);
            names("scheme", IdScheme.values(), Vocabulary::nameOf, out);
            names("status", CapabilityStatus.values(), CapabilityStatus::words, out);
            names("gap", GapReason.values(), GapReason::words, out);
            names("noFit", GrowthResult.Reason.values(), GrowthResult.Reason::words, out);
            names("caveat", GrowthCaveat.values(), GrowthCaveat::words, out);
            names("limitation", LimitationRelation.values(), Vocabulary::nameOf, out);
            names("capabilityKind", CapabilityKind.values(), Vocabulary::nameOf, out);
            names("outcome", Outcome.values(), Outcome::words, out);
            names("check", CheckKind.values(), CheckKind::words, out);
            names("tolerance", ToleranceRule.values(), ToleranceRule::words, out);
            names("prediction", PredictionOutcome.values(), PredictionOutcome::words, out);
            names("unpredicted", UnpredictedSeries.Reason.values(), UnpredictedSeries.Reason::words, out);
            names("predictability", PredictabilityVerdict.values(), PredictabilityVerdict::words, out);
        }));
    }

    private static <T extends Named> void names(
            String vocabulary, T[] values, Function<T, LocalizedText> name, JsonWriter out) {
        out.object(vocabulary, () -> {
            for (T value : values) {
                out.localized(value.id(), name.apply(value));
            }
        });
    }

    /** The unit of each quantity that has one. */
    private static void units(JsonWriter out) {
        out.object("unit", () -> {
            for (Quantity quantity : Quantity.values()) {
                Vocabulary.unitOf(quantity).ifPresent(unit -> out.localized(quantity.id(), unit));
            }
        });
    }
}
