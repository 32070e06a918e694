package dev.stemma.analysis.claim;

import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.ReadingAssertion;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many assertions were judged in which way, and how many were not.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AttributionCounts {

    private final Map<AttributionLabel, Integer> counts;
    private final int notJudged;

    private AttributionCounts(Map<AttributionLabel, Integer> counts, int notJudged) {
        this.counts = counts;
        this.notJudged = notJudged;
    }

    static AttributionCounts of(Collection<ReadingAssertion> assertions) {
        Map<AttributionLabel, Integer> counts = new EnumMap<>(AttributionLabel.class);
        int notJudged = 0;
        for (ReadingAssertion assertion : assertions) {
            if (assertion.attribution().isPresent()) {
                counts.merge(assertion.attribution().get().label(), 1, Integer::sum);
            } else {
                notJudged++;
            }
        }
        return new AttributionCounts(Collections.unmodifiableMap(counts), notJudged);
    }

    /**
     * {@return the number of assertions with a label, 0 or more}
     *
     * @param label the label
     */
    public int count(AttributionLabel label) {
        return counts.getOrDefault(label, 0);
    }

    /** {@return the number of assertions that were not judged, 0 or more} */
    public int notJudged() {
        return notJudged;
    }

    /** {@return the number of assertions} */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() + notJudged;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AttributionCounts other && counts.equals(other.counts) && notJudged == other.notJudged;
    }

    @Override
    public int hashCode() {
        return 31 * counts.hashCode() + notJudged;
    }

    /** Returns the counts, such as {@code {named-section=3, no-section=1}, 0 not judged}. */
    @Override
    public String toString() {
        return counts + ", " + notJudged + " not judged";
    }
}
