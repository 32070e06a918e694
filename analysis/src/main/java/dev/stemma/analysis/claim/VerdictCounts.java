package dev.stemma.analysis.claim;

import dev.stemma.analysis.fact.Proportion;
import dev.stemma.model.claim.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * How many claims have which verdict.
 *
 * <p>Counts of disjoint sets of claims can be {@linkplain #plus added}, in any order. Immutable and thread-safe.
 *
 * @param supported claims that the paper supports
 * @param partlySupported claims of which it supports a real part only
 * @param refuted claims that it refutes
 * @param notStated claims that it neither supports nor refutes
 * @param conflicting claims that it supports in one place and refutes in another
 * @since 0.1.0
 */
public record VerdictCounts(int supported, int partlySupported, int refuted, int notStated, int conflicting) {

    /** No claims at all. */
    public static final VerdictCounts NONE = new VerdictCounts(0, 0, 0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public VerdictCounts {
        if (supported < 0 || partlySupported < 0 || refuted < 0 || notStated < 0 || conflicting < 0) {
            throw new IllegalArgumentException("VerdictCounts are " + supported + ", " + partlySupported + ", "
                    + refuted + ", " + notStated + ", " + conflicting + "; expected none below 0");
        }
    }

    /**
     * Counts verdicts.
     *
     * @param verdicts the verdicts, in any order
     * @return the counts
     */
    public static VerdictCounts of(Collection<Verdict> verdicts) {
        return new VerdictCounts(
                Collections.frequency(verdicts, Verdict.SUPPORTED),
                Collections.frequency(verdicts, Verdict.PARTLY_SUPPORTED),
                Collections.frequency(verdicts, Verdict.REFUTED),
                Collections.frequency(verdicts, Verdict.NOT_STATED),
                Collections.frequency(verdicts, Verdict.CONFLICTING));
    }

    /**
     * {@return the number of claims with a verdict, 0 or more}
     *
     * @param verdict the verdict
     */
    public int count(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> supported;
            case PARTLY_SUPPORTED -> partlySupported;
            case REFUTED -> refuted;
            case NOT_STATED -> notStated;
            case CONFLICTING -> conflicting;
        };
    }

    /** {@return the number of claims} */
    public int total() {
        return supported + partlySupported + refuted + notStated + conflicting;
    }

    /**
     * {@return the share of a verdict with its 95 % Wilson score interval; empty if there are no claims}
     *
     * @param verdict the verdict
     */
    public Optional<Proportion> proportion(Verdict verdict) {
        return total() == 0 ? Optional.empty() : Optional.of(new Proportion(count(verdict), total()));
    }

    /**
     * {@return the counts of these claims and of others}
     *
     * @param other the counts of claims that are not among these
     */
    public VerdictCounts plus(VerdictCounts other) {
        return new VerdictCounts(
                supported + other.supported,
                partlySupported + other.partlySupported,
                refuted + other.refuted,
                notStated + other.notStated,
                conflicting + other.conflicting);
    }

    /** Returns the counts in words. */
    @Override
    public String toString() {
        return supported + " supported, " + partlySupported + " partly supported, " + refuted + " refuted, " + notStated
                + " not stated, " + conflicting + " conflicting";
    }
}
