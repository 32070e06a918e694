package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.paper.Paper;
import java.util.stream.Stream;

/**
 * How predictable a family's scores on one benchmark were, in all metrics and settings.
 *
 * @param family the paper that introduces the models
 * @param benchmark the benchmark
 * @param tally the predictions, and the series without one
 * @since 0.1.0
 */
public record BenchmarkPredictability(Paper family, Benchmark benchmark, PredictionTally tally) implements Fact {

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "{0}, {1}: {2} from the smaller sizes; {3}",
                        "{0}，{1}：由较小的模型看{2}；{3}",
                        family.id(),
                        benchmark.name(),
                        tally.verdict().words(),
                        tally.words()),
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
