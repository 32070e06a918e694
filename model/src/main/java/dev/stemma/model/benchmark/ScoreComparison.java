package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.internal.Checks;
import java.util.Optional;

/**
 * What a metric sets against what: two runs in another metric of the benchmark.
 *
 * <p>A degradation that is printed in percent may be the relative change of the accuracy from all questions to those that were
 * not in the training set:
 *
 * <pre>{@code
 * new ScoreComparison(ComparisonKind.RELATIVE_CHANGE, MetricId.of("accuracy"),
 *         Optional.of(Variant.ofSubset("clean questions")), Optional.empty())
 * }</pre>
 *
 * <p>What neither of the two names is that of the result in this metric: its version of the model, its prompt, its printing.
 * Immutable and thread-safe.
 *
 * @param kind how the two scores are set against each other
 * @param metric the metric of both scores
 * @param of what sets the run apart whose score it is; empty for nothing
 * @param to what sets the run apart whose score it is set against; empty for nothing
 * @since 0.1.0
 */
@JsonPropertyOrder({"kind", "metric", "of", "to"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScoreComparison(
        @JsonProperty("kind") ComparisonKind kind,
        @JsonProperty("metric") MetricId metric,
        @JsonProperty("of") Optional<Variant> of,
        @JsonProperty("to") Optional<Variant> to) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public ScoreComparison {
        Checks.required("kind", kind, "metric", metric);
        of = Checks.orEmpty(of).filter(variant -> !variant.isPlain());
        to = Checks.orEmpty(to).filter(variant -> !variant.isPlain());
        if (of.equals(to)) {
            throw new IllegalArgumentException("ScoreComparison.of and ScoreComparison.to are both "
                    + of.map(variant -> "'" + variant + "'").orElse("the plain run") + ", expected two variants");
        }
    }

    /**
     * {@return what sets the run apart whose score a result gives, which it shares with the result where the comparison is
     * silent}
     *
     * @param result the result in the metric of this comparison
     */
    public Variant first(BenchmarkResult result) {
        return of.orElse(Variant.PLAIN).within(result.variant(), to.orElse(Variant.PLAIN));
    }

    /**
     * {@return what sets the run apart against whose score a result is set, which it shares with the result where the
     * comparison is silent}
     *
     * @param result the result in the metric of this comparison
     */
    public Variant second(BenchmarkResult result) {
        return to.orElse(Variant.PLAIN).within(result.variant(), of.orElse(Variant.PLAIN));
    }
}
