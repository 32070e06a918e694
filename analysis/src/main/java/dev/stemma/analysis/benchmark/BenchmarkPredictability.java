package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.LocalizedText;
import java.util.stream.Stream;

/**
 * How predictable a family's scores on one benchmark were, in all metrics and settings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the paper that introduces the models
 * @param benchmark the benchmark
 * @param tally the predictions, and the series without one
 * @since 0.1.0
 */
public record BenchmarkPredictability(Paper family, Benchmark benchmark, PredictionTally tally) implements Fact {

    @Override
    public Explanation explanation() {
        LocalizedText verdict = tally.verdict().words();
        return Explanation.of(
                LocalizedText.of(
                        family.id() + ", " + benchmark.name() + ": " + verdict.en() + " from the smaller sizes; "
                                + tally.words().en(),
                        family.id() + "，" + benchmark.name() + "：由较小的模型看" + verdict.zh() + "；"
                                + tally.words().zh()),
                Stream.<Fact>concat(tally.predictions().stream(), tally.unpredicted().stream())
                        .map(Fact::explanation)
                        .toList());
    }

    /** Returns family, benchmark, verdict and counts. */
    @Override
    public String toString() {
        return family.id() + ", " + benchmark.id() + ": " + tally;
    }
}
