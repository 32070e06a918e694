package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ReadingAssertion;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.UnknownIdException;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is missing
     */
    public ReadingComparison {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        both = List.copyOf(both);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        omittedByBoth = List.copyOf(omittedByBoth);
    }

    /**
     * Compares two readings of a corpus.
     *
     * @param corpus the corpus
     * @param first the id of the one reading
     * @param second the id of the other
     * @return the comparison
     * @throws UnknownIdException if the corpus lacks one of them
     * @throws IllegalArgumentException if one of them is not a reading
     */
    public static ReadingComparison of(Corpus corpus, SourceId first, SourceId second) {
        return between(first, ClaimAudit.of(corpus, first), second, ClaimAudit.of(corpus, second));
    }

    /**
     * Compares every two readings that read a paper in common.
     *
     * @param corpus the corpus
     * @return an immutable list by the ids of the readings; readings of different papers have nothing to compare and are
     *     left out
     */
    public static List<ReadingComparison> pairs(Corpus corpus) {
        List<Map.Entry<SourceId, Set<PaperId>>> readings =
                List.copyOf(papersByReading(corpus).entrySet());
        Map<SourceId, ClaimAudit> audits = new HashMap<>();
        Function<SourceId, ClaimAudit> audit = id -> audits.computeIfAbsent(id, key -> ClaimAudit.of(corpus, key));
        List<ReadingComparison> pairs = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Map.Entry<SourceId, Set<PaperId>> first = readings.get(i);
            for (Map.Entry<SourceId, Set<PaperId>> second : readings.subList(i + 1, readings.size())) {
                if (!Collections.disjoint(first.getValue(), second.getValue())) {
                    pairs.add(between(
                            first.getKey(),
                            audit.apply(first.getKey()),
                            second.getKey(),
                            audit.apply(second.getKey())));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** The papers that each reading is about, by its outline or its claims; the readings by id. */
    private static Map<SourceId, Set<PaperId>> papersByReading(Corpus corpus) {
        Map<SourceId, Set<PaperId>> papers = new TreeMap<>();
        for (Source source : corpus.sources()) {
            if (source.kind() == SourceKind.READING) {
                Set<PaperId> read = papers.computeIfAbsent(source.id(), id -> new HashSet<>());
                source.outline().forEach(entry -> read.add(entry.paper()));
            }
        }
        for (Claim claim : corpus.claims()) {
            claim.assertions().stream()
                    .<ReadingAssertion>flatMap(assertion -> assertion.match(Stream::of, byPaper -> Stream.empty()))
                    .forEach(assertion -> papers.computeIfPresent(assertion.source(), (id, read) -> {
                        read.add(claim.paper());
                        return read;
                    }));
        }
        return papers;
    }

    private static ReadingComparison between(SourceId first, ClaimAudit one, SourceId second, ClaimAudit other) {
        Set<ClaimId> inFirst = ids(one.claims());
        Set<ClaimId> inSecond = ids(other.claims());
        Set<ClaimId> omittedBySecond = ids(other.omitted());
        return new ReadingComparison(
                first,
                second,
                one.claims().stream()
                        .filter(claim -> inSecond.contains(claim.id()))
                        .toList(),
                one.claims().stream()
                        .filter(claim -> !inSecond.contains(claim.id()))
                        .toList(),
                other.claims().stream()
                        .filter(claim -> !inFirst.contains(claim.id()))
                        .toList(),
                one.omitted().stream()
                        .filter(claim -> omittedBySecond.contains(claim.id()))
                        .toList());
    }

    private static Set<ClaimId> ids(List<AuditedClaim> claims) {
        return claims.stream().map(AuditedClaim::id).collect(Collectors.toSet());
    }

    /**
     * Returns the verdicts of what the first reading asserts.
     *
     * @return the counts
     */
    public VerdictCounts firstCounts() {
        return count(both).plus(count(onlyFirst));
    }

    /**
     * Returns the verdicts of what the second reading asserts.
     *
     * @return the counts
     */
    public VerdictCounts secondCounts() {
        return count(both).plus(count(onlySecond));
    }

    private static VerdictCounts count(List<AuditedClaim> claims) {
        List<Verdict> verdicts = claims.stream().map(AuditedClaim::verdict).toList();
        return VerdictCounts.of(verdicts);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                LocalizedText.of(
                        first + " and " + second + " share " + both.size() + " claims; " + onlyFirst.size() + " are "
                                + first + "'s alone, " + onlySecond.size() + " are " + second
                                + "'s alone, and both omit "
                                + omittedByBoth.size(),
                        first + " 与 " + second + " 有 " + both.size() + " 条论断相同；只见于 " + first + " 的有 "
                                + onlyFirst.size() + " 条，只见于 " + second + " 的有 " + onlySecond.size() + " 条，两者都遗漏的有 "
                                + omittedByBoth.size() + " 条"),
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
