package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A measure in which the scores of a benchmark are given.
 *
 * @param id the id, unique within the benchmark
 * @param name the name
 * @param unit the unit of the scores, such as {@code percent} (0 to 100) or {@code nats per token}
 * @param better which scores are better
 * @param minimum the least score that the scale has; empty if it has none, as that of a change
 * @param maximum the greatest score that the scale has; empty if it has none
 * @param averageOf the metrics of the benchmark of which this one is the average, each with the same weight; empty if this is
 *     no average
 * @param gainIn the metric in which this one gives the gain over the best earlier system that the source lists; empty if this
 *     is no gain
 * @param sumOf the metrics of the benchmark of which this one is the sum; empty if this is no sum
 * @param comparison what this metric sets against what; empty if it is no comparison
 * @since 0.1.0
 */
@JsonPropertyOrder({"id", "name", "unit", "better", "minimum", "maximum", "averageOf", "gainIn", "sumOf", "comparison"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Metric(
        @JsonProperty("id") MetricId id,
        @JsonProperty("name") String name,
        @JsonProperty("unit") String unit,
        @JsonProperty("better") Direction better,
        @JsonProperty("minimum") Optional<FigureValue> minimum,
        @JsonProperty("maximum") Optional<FigureValue> maximum,
        @JsonProperty("averageOf") List<MetricId> averageOf,
        @JsonProperty("gainIn") Optional<MetricId> gainIn,
        @JsonProperty("sumOf") List<MetricId> sumOf,
        @JsonProperty("comparison") Optional<ScoreComparison> comparison) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Metric {
        Checks.required("id", id, "better", better);
        Checks.text(name, "Metric.name");
        Checks.text(unit, "Metric.unit");
        minimum = Checks.orEmpty(minimum);
        maximum = Checks.orEmpty(maximum);
        averageOf = Checks.orEmpty(averageOf);
        gainIn = Checks.orEmpty(gainIn);
        sumOf = Checks.orEmpty(sumOf);
        comparison = Checks.orEmpty(comparison);
    }

    /**
     * Creates a metric without a known scale that is neither a sum nor a comparison.
     *
     * @param id the id, unique within the benchmark
     * @param name the name
     * @param unit the unit of the scores
     * @param better which scores are better
     * @param averageOf the metrics of which it is the average; empty if it is none
     * @param gainIn the metric in which it gives the gain; empty if it gives none
     * @throws IllegalArgumentException if a text is blank
     */
    public Metric(
            MetricId id,
            String name,
            String unit,
            Direction better,
            List<MetricId> averageOf,
            Optional<MetricId> gainIn) {
        this(
                id,
                name,
                unit,
                better,
                Optional.empty(),
                Optional.empty(),
                averageOf,
                gainIn,
                List.of(),
                Optional.empty());
    }

    /**
     * {@return a metric without a known scale that is worked out from no other}
     *
     * @param id the id, unique within the benchmark
     * @param name the name
     * @param unit the unit of the scores
     * @param better which scores are better
     * @throws IllegalArgumentException if a text is blank
     */
    public static Metric of(MetricId id, String name, String unit, Direction better) {
        return new Metric(id, name, unit, better, List.of(), Optional.empty());
    }
}
