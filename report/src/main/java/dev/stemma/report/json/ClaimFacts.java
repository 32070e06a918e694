package dev.stemma.report.json;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.claim.Agreement;
import dev.stemma.analysis.claim.AgreementTable;
import dev.stemma.analysis.claim.AttributionAudit;
import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.Named;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The keys {@code audit}, {@code readings} and {@code agreement}. */
final class ClaimFacts {

    private ClaimFacts() {}

    static void write(Facts facts, FactWriter out) {
        out.object("audit", () -> audit(facts.claims(), out));
        out.objects("readings", facts.comparisons(), comparison -> {
            out.text("first", comparison.first());
            out.text("second", comparison.second());
            ids("both", comparison.both(), out);
            ids("onlyFirst", comparison.onlyFirst(), out);
            ids("onlySecond", comparison.onlySecond(), out);
            ids("omittedByBoth", comparison.omittedByBoth(), out);
            out.explanation(comparison);
        });
        out.objects("agreement", facts.agreements(), pair -> agreement(pair, out));
        leftOut("readingsLeftOut", facts.readings().size(), out);
        leftOut("annotatorsLeftOut", facts.annotators().size(), out);
    }

    private static void leftOut(String name, int count, FactWriter out) {
        if (count > Facts.MOST_COMPARED) {
            out.number(name, count - Facts.MOST_COMPARED);
        }
    }

    private static void audit(ClaimAudit audit, FactWriter out) {
        out.object("counts", () -> verdicts(audit.counts(), out));
        out.objects(
                "rates",
                Stream.of(Verdict.values())
                        .flatMap(verdict -> audit.rate(verdict).stream())
                        .toList(),
                rate -> {
                    out.text("verdict", rate.verdict());
                    proportion(rate.proportion(), out);
                    out.explanation(rate);
                });
        out.object("attribution", () -> attribution(audit.attribution(), out));
        grouped("byPaper", audit.byPaper(), paper -> out.text("paper", paper), out);
        grouped(
                "bySection",
                audit.bySection(),
                section -> {
                    out.text("reading", section.reading());
                    out.text("section", section.section());
                },
                out);
        grouped("byKind", audit.byKind(), kind -> out.text("kind", kind), out);
        grouped("byCapability", audit.byCapability(), capability -> out.text("capability", capability), out);
        claims("claims", audit.claims(), out);
        out.objects("misplaced", audit.misplaced(), misplaced -> {
            out.text("claim", misplaced.claim().id());
            out.objects("assertions", misplaced.assertions(), place -> {
                out.text("reading", place.assertion().source());
                out.text("section", place.assertion().section());
                out.text("place", place.assertion().place());
                out.flag("isJudged", place.isJudged());
            });
            out.explanation(misplaced);
        });
        claims("omitted", audit.omitted(), out);
        out.objects("contradictions", audit.contradictions(), pair -> {
            out.text("first", pair.first().id());
            out.text("second", pair.second().id());
            out.explanation(pair);
        });
    }

    private static void proportion(Proportion proportion, FactWriter out) {
        out.number("count", proportion.count());
        out.number("total", proportion.total());
        out.number("share", proportion.value());
        out.number("low", proportion.low());
        out.number("high", proportion.high());
    }

    private static void attribution(AttributionAudit attribution, FactWriter out) {
        out.number("holding", attribution.holding());
        out.number("holdingAsPut", attribution.holdingAsPut().size());
        out.number("notJudged", attribution.notJudged());
        out.object("share", attribution.share(), share -> proportion(share, out));
        out.object("counts", () -> attributions(attribution.counts(), out));
        out.objects("byVerdict", attribution.byVerdict().entrySet(), row -> {
            out.text("verdict", row.getKey());
            attributions(row.getValue(), out);
        });
        ids("claims", attribution.holdingAsPut(), out);
        out.explanation(attribution);
    }

    private static void attributions(Counts<AttributionLabel> counts, FactWriter out) {
        labels(counts, AttributionLabel.values(), out);
        out.number("notJudged", counts.unlabelled());
        out.number("total", counts.total());
    }

    private static void claims(String name, Collection<AuditedClaim> claims, FactWriter out) {
        out.objects(name, claims, claim -> {
            out.text("claim", claim.id());
            out.text("verdict", claim.verdict());
            out.explanation(claim);
        });
    }

    private static void ids(String name, Collection<AuditedClaim> claims, FactWriter out) {
        out.texts(name, claims, AuditedClaim::id);
    }

    private static <K> void grouped(String name, Map<K, Counts<Verdict>> groups, Consumer<K> key, FactWriter out) {
        out.objects(name, groups.entrySet(), group -> {
            key.accept(group.getKey());
            verdicts(group.getValue(), out);
        });
    }

    private static void verdicts(Counts<Verdict> counts, FactWriter out) {
        labels(counts, Verdict.values(), out);
        out.number("total", counts.total());
    }

    private static <L extends Enum<L> & Named> void labels(Counts<L> counts, L[] labels, FactWriter out) {
        for (L label : labels) {
            out.number(label.id(), counts.count(label));
        }
    }

    private static void agreement(Agreement pair, FactWriter out) {
        out.text("first", pair.first());
        out.text("second", pair.second());
        table(pair.overall(), out);
        out.object("attribution", () -> table(pair.attributions(), out));
        out.objects("byPaper", pair.byPaper().entrySet(), entry -> {
            out.text("paper", entry.getKey());
            table(entry.getValue(), out);
        });
        out.objects("byKind", pair.byKind().entrySet(), entry -> {
            out.text("kind", entry.getKey());
            table(entry.getValue(), out);
        });
        out.objects("disagreements", pair.disagreements(), disagreement -> {
            out.text("claim", disagreement.claim().id());
            out.text("first", disagreement.first().label());
            out.text("second", disagreement.second().label());
        });
        out.explanation(pair);
    }

    private static void table(AgreementTable<?> table, FactWriter out) {
        out.number("total", table.total());
        out.number("agreed", table.agreed());
        out.number("observedAgreement", table.observedAgreement());
        out.number("expectedAgreement", table.expectedAgreement());
        out.number("kappa", table.kappa());
    }
}
