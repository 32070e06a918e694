package dev.stemma.analysis;

import dev.stemma.analysis.claim.VerdictCounts;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.figure.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What can be said of a corpus in one pass, however large it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sources how many sources there are
 * @param capabilities how many capabilities there are
 * @param benchmarks how many benchmarks there are
 * @param systems how many compared systems there are
 * @param results how many results there are
 * @param influences the papers and what they build on
 * @param disclosures the models and what they disclose
 * @param extremes the range of each quantity in numbers that any model discloses
 * @param verdicts the verdicts of the claims of each kind; kinds without claims are left out
 * @since 0.1.0
 */
public record CorpusSummary(
        long sources,
        long capabilities,
        long benchmarks,
        long systems,
        long results,
        InfluenceSummary influences,
        DisclosureCounts disclosures,
        Map<Quantity, Extremes> extremes,
        Map<ClaimKind, VerdictCounts> verdicts) {

    /** Copies the maps. */
    public CorpusSummary {
        Objects.requireNonNull(influences, "influences");
        Objects.requireNonNull(disclosures, "disclosures");
        Map<Quantity, Extremes> ranges = new EnumMap<>(Quantity.class);
        ranges.putAll(extremes);
        extremes = Collections.unmodifiableMap(ranges);
        Map<ClaimKind, VerdictCounts> kinds = new EnumMap<>(ClaimKind.class);
        kinds.putAll(verdicts);
        verdicts = Collections.unmodifiableMap(kinds);
    }

    /** {@return the verdicts of all claims, the sum over the kinds} */
    public VerdictCounts allVerdicts() {
        return verdicts.values().stream().reduce(VerdictCounts.NONE, VerdictCounts::plus);
    }

    /** Returns the number of entries of each sort. */
    @Override
    public String toString() {
        return influences.papers() + " papers, " + disclosures.models() + " models, " + results + " results, "
                + allVerdicts().total() + " claims";
    }
}
