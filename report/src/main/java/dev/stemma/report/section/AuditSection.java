package dev.stemma.report.section;

import dev.stemma.analysis.claim.AuditedClaim;
import dev.stemma.analysis.claim.ClaimAudit;
import dev.stemma.analysis.claim.Contradiction;
import dev.stemma.analysis.claim.MisplacedClaim;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Evidence;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.source.Citation;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Bullets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The claims that somebody should look at: refuted, misplaced, omitted, contradictory. */
final class AuditSection {

    private AuditSection() {}

    static List<Block> of(Context context) {
        ClaimAudit audit = context.facts().claims();
        List<Block> blocks = new ArrayList<>();
        blocks.add(context.heading(2, Label.AUDIT));
        list(context, Label.REFUTED, audit.refuted(), claim -> refuted(context, claim), blocks);
        list(context, Label.MISPLACED, audit.misplaced(), claim -> misplaced(context, claim), blocks);
        list(context, Label.OMITTED, audit.omitted(), claim -> omitted(context, claim), blocks);
        list(context, Label.CONTRADICTIONS, audit.contradictions(), pair -> contradiction(context, pair), blocks);
        return blocks;
    }

    private static <T> void list(
            Context context, Label title, List<T> facts, Function<T, Bullets.Item> item, List<Block> blocks) {
        blocks.add(context.heading(3, title, facts.size()));
        blocks.add(
                facts.isEmpty()
                        ? context.paragraph(Label.NOTHING)
                        : new Bullets(facts.stream().map(item).toList()));
    }

    private static Bullets.Item refuted(Context context, AuditedClaim audited) {
        Claim claim = audited.claim();
        return new Bullets.Item(
                context.say(claim.statement()),
                List.of(
                        context.say(Label.ID, claim.id()),
                        context.say(Label.ASSERTED_AT, asserted(context, audited.assertions())),
                        context.say(Label.EVIDENCE, evidence(context, claim)),
                        context.say(Label.RATIONALE, context.say(claim.rationale()))));
    }

    private static Bullets.Item misplaced(Context context, MisplacedClaim misplaced) {
        return new Bullets.Item(
                context.say(misplaced.claim().claim().statement()),
                List.of(context.say(
                        Label.MISPLACED_AT,
                        misplaced.claim().id(),
                        asserted(context, List.of(misplaced.assertion())),
                        misplaced.entry().paper(),
                        context.list(misplaced.entry().covers()),
                        context.cite(misplaced.supportedAt()))));
    }

    private static Bullets.Item omitted(Context context, AuditedClaim audited) {
        List<Citation> places =
                audited.claim().evidence().stream().map(Evidence::citation).toList();
        return new Bullets.Item(
                context.say(audited.claim().statement()),
                List.of(context.say(Label.OMITTED_AT, audited.id(), context.cite(places))));
    }

    private static Bullets.Item contradiction(Context context, Contradiction pair) {
        return new Bullets.Item(
                inFull(context, pair.first()), List.of(context.say(Label.AGAINST, inFull(context, pair.second()))));
    }

    private static String inFull(Context context, AuditedClaim audited) {
        return context.say(Label.CLAIM_OF_ID, context.say(audited.claim().statement()), audited.id());
    }

    private static String evidence(Context context, Claim claim) {
        return claim.evidence().stream()
                .map(evidence -> stance(context, evidence))
                .collect(Collectors.joining(context.say(Label.CITATION_SEPARATOR)));
    }

    private static String stance(Context context, Evidence evidence) {
        return context.say(
                Label.STANCE,
                evidence.citation().in(context.language()),
                context.say(Vocabulary.nameOf(evidence.stance())));
    }

    private static String asserted(Context context, List<ReadingAssertion> assertions) {
        return assertions.stream()
                .map(assertion -> context.say(
                        Label.PLACE,
                        assertion.source(),
                        assertion.section(),
                        context.say(assertion.place().words())))
                .collect(Collectors.joining(context.say(Label.CITATION_SEPARATOR)));
    }
}
