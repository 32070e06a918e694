package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Verdict;
import java.util.List;

/**
 * The share of the claims that have a verdict, with its 95 % Wilson score interval.
 *
 * <p>The interval treats the claims as independent draws, which the claims of one text are at best nearly: read it as the
 * least uncertainty there is. Immutable and thread-safe.
 *
 * @param verdict the verdict
 * @param proportion the share and its interval
 * @param claims the claims that have the verdict
 * @since 0.1.0
 */
public record VerdictRate(Verdict verdict, Proportion proportion, List<AuditedClaim> claims) implements Fact {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the claims are not as many as the share counts
     */
    public VerdictRate {
        claims = List.copyOf(claims);
        if (claims.size() != proportion.count()) {
            throw new IllegalArgumentException(
                    "VerdictRate has " + claims.size() + " claims, expected " + proportion.count());
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "{0} of {1} claims are {2}: {3} (95 % Wilson score interval {4} to {5})",
                        "{1} 条论断中有 {0} 条{2}：{3}（95 % Wilson 得分区间 {4} 至 {5}）",
                        proportion.count(),
                        proportion.total(),
                        Vocabulary.nameOf(verdict),
                        Numbers.percent(proportion.value()),
                        Numbers.percent(proportion.low()),
                        Numbers.percent(proportion.high())),
                claims.stream().map(AuditedClaim::explanation).toList());
    }

    /** Returns verdict, count, share and interval. */
    @Override
    public String toString() {
        return verdict + ": " + proportion;
    }
}
