package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two readings of the same papers side by side: what both say, and what only one of them says.
 *
 * <p>A claim is judged once, so the readings differ in which claims they make and not in their verdicts. Immutable and
 * thread-safe.
 *
 * @param first the id of the one reading
 * @param second the id of the other
 * @param both the claims that both assert, as the first asserts them, in the order of its audit
 * @param onlyFirst the claims that only the first asserts, in the order of its audit
 * @param onlySecond the claims that only the second asserts, in the order of its audit
 * @param omittedByBoth the claims of the papers that neither asserts, in the order of the first's audit
 * @since 0.1.0
 */
public record ReadingComparison(
        SourceId first,
        SourceId second,
        List<AuditedClaim> both,
        List<AuditedClaim> onlyFirst,
        List<AuditedClaim> onlySecond,
        List<AuditedClaim> omittedByBoth)
        implements Fact {

    /** Copies the lists. */
    public ReadingComparison {
        both = List.copyOf(both);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        omittedByBoth = List.copyOf(omittedByBoth);
    }

    /**
     * {@return two readings side by side}
     *
     * @param first the audit of the one reading
     * @param second the audit of the other
     * @throws IllegalArgumentException if one of the audits is one of all readings
     */
    public static ReadingComparison of(ClaimAudit first, ClaimAudit second) {
        Set<ClaimId> inFirst = ids(first.claims());
        Set<ClaimId> inSecond = ids(second.claims());
        Set<ClaimId> omittedBySecond = ids(second.omitted());
        return new ReadingComparison(
                reading(first),
                reading(second),
                first.claims().stream()
                        .filter(claim -> inSecond.contains(claim.id()))
                        .toList(),
                first.claims().stream()
                        .filter(claim -> !inSecond.contains(claim.id()))
                        .toList(),
                second.claims().stream()
                        .filter(claim -> !inFirst.contains(claim.id()))
                        .toList(),
                first.omitted().stream()
                        .filter(claim -> omittedBySecond.contains(claim.id()))
                        .toList());
    }

    /**
     * {@return each two readings that read a paper in common, side by side, in the order given}
     *
     * <p>It takes time with the number of pairs. Readings of different papers have nothing to compare.
     *
     * @param audits the audits of the readings
     * @throws IllegalArgumentException if one of the audits is one of all readings
     */
    public static List<ReadingComparison> pairs(List<ClaimAudit> audits) {
        List<ReadingComparison> pairs = new ArrayList<>();
        for (int i = 0; i < audits.size(); i++) {
            ClaimAudit first = audits.get(i);
            audits.subList(i + 1, audits.size()).stream()
                    .filter(second -> !Collections.disjoint(first.papers(), second.papers()))
                    .forEach(second -> pairs.add(of(first, second)));
        }
        return List.copyOf(pairs);
    }

    private static SourceId reading(ClaimAudit audit) {
        return audit.reading()
                .orElseThrow(
                        () -> new IllegalArgumentException("the audit is one of all readings, expected one reading"));
    }

    private static Set<ClaimId> ids(List<AuditedClaim> claims) {
        return claims.stream().map(AuditedClaim::id).collect(Collectors.toSet());
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "{0} and {1} share {2} claims; {3} are {0}'s alone, {4} are {1}'s alone, and both omit {5}",
                        "{0} 与 {1} 有 {2} 条论断相同；只见于 {0} 的有 {3} 条，只见于 {1} 的有 {4} 条，两者都遗漏的有 {5} 条",
                        first,
                        second,
                        both.size(),
                        onlyFirst.size(),
                        onlySecond.size(),
                        omittedByBoth.size()),
                Stream.of(both, onlyFirst, onlySecond, omittedByBoth)
                        .flatMap(List::stream)
                        .map(AuditedClaim::explanation)
                        .toList());
    }

    /** Returns how many claims are shared and how many are not. */
    @Override
    public String toString() {
        return first + " / " + second + ": " + both.size() + " shared, " + onlyFirst.size() + " and "
                + onlySecond.size() + " alone, " + omittedByBoth.size() + " omitted by both";
    }
}
