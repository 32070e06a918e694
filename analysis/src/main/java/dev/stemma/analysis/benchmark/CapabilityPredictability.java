package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.claim.Capability;
import java.util.List;

/**
 * How predictable a capability was, by the benchmarks that the corpus gives as evidence for it.
 *
 * <p>The evidence names a paper and a benchmark; all metrics and settings of that family on that benchmark count. Immutable
 * and thread-safe.
 *
 * @param capability the capability
 * @param benchmarks the benchmarks that are evidence for it, in generation order, then by id; never empty
 * @since 0.1.0
 */
public record CapabilityPredictability(Capability capability, List<BenchmarkPredictability> benchmarks)
        implements Fact {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no benchmark
     */
    public CapabilityPredictability {
        benchmarks = List.copyOf(benchmarks);
        if (benchmarks.isEmpty()) {
            throw new IllegalArgumentException(
                    "CapabilityPredictability.benchmarks of " + capability.id() + " is empty, expected at least one");
        }
    }

    /** {@return the predictions of all benchmarks together} */
    public PredictionTally tally() {
        return PredictionTally.of(benchmarks);
    }

    @Override
    public Explanation explanation() {
        PredictionTally tally = tally();
        return Explanation.of(
                Texts.of(
                        "{0}: {1} from the smaller sizes; {2}",
                        "{0}：由较小的模型看{1}；{2}", capability.name(), tally.verdict().words(), tally.words()),
                benchmarks.stream().map(BenchmarkPredictability::explanation).toList());
    }

    /** Returns capability, verdict and counts. */
    @Override
    public String toString() {
        return capability.id() + ": " + tally();
    }
}
