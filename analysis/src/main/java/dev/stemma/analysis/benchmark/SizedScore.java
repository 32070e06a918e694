package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.model.benchmark.BenchmarkResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a model of some size scored.
 *
 * @param size the model with the quantity that stands for its size; without a value if that is not known
 * @param result its result
 * @since 0.1.0
 */
public record SizedScore(ScalingPoint size, BenchmarkResult result) implements Fact {

    /**
     * Checks that both are of one model.
     *
     * @throws IllegalArgumentException if they are not
     */
    public SizedScore {
        if (!size.model().id().equals(result.model())) {
            throw new IllegalArgumentException("SizedScore has the size of "
                    + size.model().id() + " and a result of " + result.model() + ", expected one model");
        }
    }

    /** {@return the score as printed, in the metric's unit; empty if it is a term} */
    public Optional<BigDecimal> score() {
        return result.score().number();
    }

    double scale() {
        return size.value().orElseThrow().doubleValue();
    }

    double number() {
        return score().orElseThrow().doubleValue();
    }

    /** Returns the score with its place, without the size. */
    Explanation bare() {
        return Explanation.of(Texts.of("{0}: {1}", "{0}：{1}", size.model().name(), result.score()), result.citation());
    }

    @Override
    public Explanation explanation() {
        Explanation score = bare();
        Explanation known = size.explanation();
        return new Explanation(
                score.statement(),
                List.of(new Explanation(known.statement(), List.of(), known.citations())),
                score.citations());
    }

    /** Returns model and score, such as {@code gpt-3-13b: 72.5}. */
    @Override
    public String toString() {
        return result.model() + ": " + result.score();
    }
}
