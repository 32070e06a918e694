package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Counts;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Attribution;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.source.LocalizedText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second judgement of an audit: whether the section that a reading names says what the reading asserts of it.
 *
 * <p>A claim <em>holds</em> if its verdict is supported. It holds <em>as the reading puts it</em> if in addition every one of
 * its audited assertions was judged {@link AttributionLabel#NAMED_SECTION} or {@link AttributionLabel#NONE_NAMED}: one wrong
 * section is enough for it not to count. What the paper says nowhere cannot stand in the wrong section, so {@link #share()} is
 * one of the claims of which the paper says something. Immutable and thread-safe.
 *
 * @param claims the audited claims, in the order of the audit
 * @since 0.1.0
 */
public record AttributionAudit(List<AuditedClaim> claims) implements Fact {

    /** Copies the list. */
    public AttributionAudit {
        claims = List.copyOf(claims);
    }

    private static Counts<AttributionLabel> count(Stream<AuditedClaim> claims) {
        List<Optional<Attribution>> judged = claims.flatMap(claim -> claim.assertions().stream())
                .map(ReadingAssertion::attribution)
                .toList();
        List<AttributionLabel> labels = judged.stream()
                .flatMap(Optional::stream)
                .map(Attribution::label)
                .toList();
        return Counts.of(labels, judged.size() - labels.size());
    }

    private static boolean isSaid(ReadingAssertion assertion) {
        return assertion
                .attribution()
                .filter(attribution -> attribution.label() != AttributionLabel.NO_SECTION)
                .isPresent();
    }

    /** {@return how many assertions were judged in which way; a claim has as many assertions as places of the readings} */
    public Counts<AttributionLabel> counts() {
        return count(claims.stream());
    }

    /** {@return the same for the claims of each verdict, in the order of {@link Verdict}: the two judgements against each other} */
    public Map<Verdict, Counts<AttributionLabel>> byVerdict() {
        Map<Verdict, Counts<AttributionLabel>> table = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            table.put(verdict, count(claims.stream().filter(claim -> claim.verdict() == verdict)));
        }
        return Collections.unmodifiableMap(table);
    }

    /** {@return the number of claims that hold, whichever section says so} */
    public int holding() {
        return (int) claims.stream()
                .filter(claim -> claim.verdict() == Verdict.SUPPORTED)
                .count();
    }

    /** {@return the claims that hold as the reading puts them, in the order of the audit} */
    public List<AuditedClaim> holdingAsPut() {
        return claims.stream().filter(AuditedClaim::holdsAsPut).toList();
    }

    /** {@return the number of claims of which an assertion was not judged} */
    public int notJudged() {
        return (int)
                claims.stream().filter(claim -> !claim.isAttributionJudged()).count();
    }

    /** {@return whether all assertions of at least one claim were judged} */
    public boolean isJudged() {
        return notJudged() < claims.size();
    }

    /**
     * {@return how many claims hold as the reading puts them, of those whose assertions were all judged, and not all as said in no
     * section; empty if there are no such claims}
     */
    public Optional<Proportion> share() {
        long said = claims.stream()
                .filter(claim -> claim.isAttributionJudged()
                        && claim.assertions().stream().anyMatch(AttributionAudit::isSaid))
                .count();
        return said == 0
                ? Optional.empty()
                : Optional.of(new Proportion(holdingAsPut().size(), said));
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                statement(),
                claims.stream()
                        .filter(claim -> claim.verdict() == Verdict.SUPPORTED)
                        .map(AuditedClaim::explanation)
                        .toList());
    }

    private LocalizedText statement() {
        if (!isJudged()) {
            return Texts.of(
                    "{0} of {1} claims hold; whether they hold as the reading puts them was not judged",
                    "{1} 条论断中有 {0} 条成立；按解读的说法是否成立，尚未判定", holding(), claims.size());
        }
        Counts<AttributionLabel> counts = counts();
        List<LocalizedText> labels = Stream.of(AttributionLabel.values())
                .map(label -> Texts.of("{0}, {1}", "{0} {1} 处", Vocabulary.nameOf(label), counts.count(label)))
                .toList();
        return Texts.of(
                "{0} of {1} claims hold, {2} of them as the reading puts them{3}. Of {4} assertions: {5}{6}",
                "{1} 条论断中有 {0} 条成立，其中 {2} 条按解读的说法成立{3}。共 {4} 处提出：{5}{6}",
                holding(),
                claims.size(),
                holdingAsPut().size(),
                share().map(share -> Texts.of(
                        ": {0} of the {1} claims of which the paper says something",
                        "：占论文有所述及的 {1} 条的 {0}", Numbers.percent(share.value()), share.total())),
                counts.total(),
                Texts.joined(labels, "; ", "，"),
                Texts.when(counts.unlabelled() > 0, "; not judged, {0}", "，未判定 {0} 处", counts.unlabelled()));
    }

    /** Returns both numbers, such as {@code 12 of 20 claims hold, 9 as the reading puts them}. */
    @Override
    public String toString() {
        return holding() + " of " + claims.size() + " claims hold, "
                + (isJudged()
                        ? holdingAsPut().size() + " as the reading puts them"
                        : "whether as the reading puts them was not judged");
    }
}
