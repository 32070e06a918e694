package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.source.LocalizedText;
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
        return new PredictionTally(
                benchmarks.stream()
                        .flatMap(benchmark -> benchmark.tally().predictions().stream())
                        .toList(),
                benchmarks.stream()
                        .flatMap(benchmark -> benchmark.tally().unpredicted().stream())
                        .toList());
    }

    @Override
    public Explanation explanation() {
        PredictionTally tally = tally();
        LocalizedText verdict = tally.verdict().words();
        return Explanation.of(
                LocalizedText.of(
                        capability.name().en() + ": " + verdict.en() + " from the smaller sizes; "
                                + tally.words().en(),
                        capability.name().zh() + "：由较小的模型看" + verdict.zh() + "；"
                                + tally.words().zh()),
                benchmarks.stream().map(BenchmarkPredictability::explanation).toList());
    }

    /** Returns capability, verdict and counts. */
    @Override
    public String toString() {
        return capability.id() + ": " + tally();
    }
}
