package dev.stemma.analysis;

import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be said of a corpus in one pass, however large it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries how many entries of the other sorts there are
 * @param influences the papers and what they build on
 * @param disclosures the models and what they disclose
 * @param extremes the range of each quantity in numbers that any model discloses
 * @param verdicts the verdicts of the claims of each kind; kinds without claims are left out
 * @since 0.1.0
 */
public record CorpusSummary(
        Entries entries,
        InfluenceSummary influences,
        DisclosureCounts disclosures,
        Map<Quantity, Extremes> extremes,
        Map<ClaimKind, Counts<Verdict>> verdicts) {

    /** Copies the maps. */
    public CorpusSummary {
        extremes = Collections.unmodifiableMap(new LinkedHashMap<>(extremes));
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    /**
     * How many entries there are of the sorts that are only counted.
     *
     * @param sources how many sources
     * @param capabilities how many capabilities
     * @param benchmarks how many benchmarks
     * @param systems how many compared systems
     * @param results how many results
     * @since 0.1.0
     */
    public record Entries(long sources, long capabilities, long benchmarks, long systems, long results) {}

    /** {@return the verdicts of all claims, the sum over the kinds} */
    public Counts<Verdict> allVerdicts() {
        return verdicts.values().stream().reduce(Counts.none(), Counts::plus);
    }

    /** Returns the number of entries of each sort. */
    @Override
    public String toString() {
        return influences.papers() + " papers, " + disclosures.models() + " models, " + entries.results() + " results, "
                + allVerdicts().total() + " claims";
    }
}
