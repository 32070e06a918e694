package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * What a metric sets against what: two variants of a run in another metric of the benchmark.
 *
 * <p>A degradation that is printed in percent may be the relative change of the accuracy from all questions to those that were
 * not in the training set:
 *
 * <pre>{@code
 * new ScoreComparison(ComparisonKind.RELATIVE_CHANGE, MetricId.of("accuracy"), Optional.of("clean questions"), Optional.empty())
 * }</pre>
 *
 * @param kind how the two scores are set against each other
 * @param metric the metric of both scores
 * @param of the variant of the run whose score it is; empty for the plain run
 * @param to the variant of the run whose score it is set against; empty for the plain run
 * @since 0.1.0
 */
@JsonPropertyOrder({"kind", "metric", "of", "to"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScoreComparison(
        @JsonProperty("kind") ComparisonKind kind,
        @JsonProperty("metric") MetricId metric,
        @JsonProperty("of") Optional<String> of,
        @JsonProperty("to") Optional<String> to) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank, or if both variants are the same
     */
    public ScoreComparison {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(metric, "metric");
        of = Checks.orEmpty(of);
        to = Checks.orEmpty(to);
        Checks.text(of, "ScoreComparison.of");
        Checks.text(to, "ScoreComparison.to");
        if (of.equals(to)) {
            throw new IllegalArgumentException("ScoreComparison.of and ScoreComparison.to are both "
                    + of.map(text -> "'" + text + "'").orElse("the plain run") + ", expected two variants");
        }
    }
}
