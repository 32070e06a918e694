package dev.stemma.analysis;

import dev.stemma.analysis.claim.VerdictCounts;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.figure.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a corpus in one pass, however large it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusSummary {

    /** How many sources, capabilities, benchmarks, systems and results there are, in this order. */
    private final List<Long> entries;

    private final InfluenceSummary influences;
    private final DisclosureCounts disclosures;
    private final Map<Quantity, Extremes> extremes = new EnumMap<>(Quantity.class);
    private final Map<ClaimKind, VerdictCounts> verdicts = new EnumMap<>(ClaimKind.class);

    CorpusSummary(
            List<Long> entries,
            InfluenceSummary influences,
            DisclosureCounts disclosures,
            Map<Quantity, Extremes> extremes,
            Map<ClaimKind, VerdictCounts> verdicts) {
        this.entries = entries;
        this.influences = influences;
        this.disclosures = disclosures;
        this.extremes.putAll(extremes);
        this.verdicts.putAll(verdicts);
    }

    /** {@return how many sources there are} */
    public long sources() {
        return entries.get(0);
    }

    /** {@return how many capabilities there are} */
    public long capabilities() {
        return entries.get(1);
    }

    /** {@return how many benchmarks there are} */
    public long benchmarks() {
        return entries.get(2);
    }

    /** {@return how many compared systems there are} */
    public long systems() {
        return entries.get(3);
    }

    /** {@return how many results there are} */
    public long results() {
        return entries.get(4);
    }

    /** {@return the papers and what they build on} */
    public InfluenceSummary influences() {
        return influences;
    }

    /** {@return the models and what they disclose} */
    public DisclosureCounts disclosures() {
        return disclosures;
    }

    /** {@return the range of each quantity in numbers that any model discloses} */
    public Map<Quantity, Extremes> extremes() {
        return Collections.unmodifiableMap(extremes);
    }

    /** {@return the verdicts of the claims of each kind; kinds without claims are left out} */
    public Map<ClaimKind, VerdictCounts> verdicts() {
        return Collections.unmodifiableMap(verdicts);
    }

    /** {@return the verdicts of all claims, the sum over the kinds} */
    public VerdictCounts allVerdicts() {
        return verdicts.values().stream().reduce(VerdictCounts.NONE, VerdictCounts::plus);
    }

    private List<Object> parts() {
        return List.of(entries, influences, disclosures, extremes, verdicts);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CorpusSummary other && parts().equals(other.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Returns the number of entries of each sort. */
    @Override
    public String toString() {
        return influences.papers() + " papers, " + disclosures.models() + " models, " + results() + " results, "
                + allVerdicts().total() + " claims";
    }
}
