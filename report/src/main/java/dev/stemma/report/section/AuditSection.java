package dev.stemma.report.section;

import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.claim.Contradiction;
import dev.stemma.analysis.claim.MisplacedAssertion;
import dev.stemma.analysis.claim.MisplacedClaim;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.source.Citation;
import dev.stemma.report.document.Bullet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The claims that somebody should look at: refuted, misplaced, omitted, contradictory. */
final class AuditSection {

    private AuditSection() {}

    static void write(ReportWriter out) {
        ClaimAudit audit = out.facts().claims();
        out.heading(2, Label.AUDIT);
        list(out, Label.REFUTED, audit.refuted(), claim -> refuted(out, claim));
        list(out, Label.MISPLACED, audit.misplaced(), claim -> misplaced(out, claim));
        list(out, Label.OMITTED, audit.omitted(), claim -> omitted(out, claim));
        list(out, Label.CONTRADICTIONS, audit.contradictions(), pair -> contradiction(out, pair));
    }

    private static <T> void list(ReportWriter out, Label title, List<T> facts, Function<T, Bullet> item) {
        out.heading(3, title, facts.size());
        out.bullets(facts, item, Label.NOTHING);
    }

    private static Bullet refuted(ReportWriter out, AuditedClaim audited) {
        Claim claim = audited.claim();
        return out.bullet(
                claim.statement(),
                out.say(Label.ID, claim.id()),
                out.say(Label.ASSERTED_AT, asserted(out, audited.assertions())),
                EntryPages.evidence(claim, out),
                out.say(Label.RATIONALE, claim.rationale()));
    }

    private static Bullet misplaced(ReportWriter out, MisplacedClaim misplaced) {
        List<Object> details = new ArrayList<>();
        for (MisplacedAssertion place : misplaced.assertions()) {
            details.add(misplaced(out, misplaced.claim(), place));
            details.add(place.assertion()
                    .attribution()
                    .flatMap(Attribution::reason)
                    .map(reason -> out.say(Label.RATIONALE, reason)));
        }
        return out.bullet(misplaced.claim().claim().statement(), details.toArray());
    }

    private static String misplaced(ReportWriter out, AuditedClaim claim, MisplacedAssertion place) {
        String asserted = asserted(out, List.of(place.assertion()));
        String said = out.cite(place.saidAt());
        return place.entry()
                .filter(entry -> !place.isJudged())
                .map(entry -> out.say(Label.MISPLACED_AT, claim.id(), asserted, entry.paper(), entry.covers(), said))
                .orElseGet(() -> out.say(Label.MISPLACED_AS_JUDGED, claim.id(), asserted, said));
    }

    private static Bullet omitted(ReportWriter out, AuditedClaim audited) {
        List<Citation> places =
                audited.claim().evidence().stream().map(Evidence::citation).toList();
        return out.bullet(audited.claim().statement(), out.say(Label.OMITTED_AT, audited.id(), out.cite(places)));
    }

    private static Bullet contradiction(ReportWriter out, Contradiction pair) {
        return out.bullet(inFull(out, pair.first()), out.say(Label.AGAINST, inFull(out, pair.second())));
    }

    private static String inFull(ReportWriter out, AuditedClaim audited) {
        return out.say(Label.IN_BRACKETS, audited.claim().statement(), audited.id());
    }

    private static String asserted(ReportWriter out, List<ReadingAssertion> assertions) {
        return out.cite(assertions.stream().map(out::place));
    }
}
