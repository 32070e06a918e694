package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.LocalizedText;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A test that models are put to, with the metrics in which its scores are given.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"id", "name", "description", "dataSet", "url", "externalIds", "metrics", "averageOf"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Benchmark {

    /** {@return the id} */
    @JsonProperty("id")
    BenchmarkId id();

    /** {@return the name as the papers print it} */
    @JsonProperty("name")
    String name();

    /** {@return what is asked} */
    @JsonProperty("description")
    LocalizedText description();

    /** {@return the data that it is made of; empty if nothing is recorded} */
    @JsonProperty("dataSet")
    Optional<DataSet> dataSet();

    /** {@return the address of the benchmark's own page; empty if no source prints it} */
    @JsonProperty("url")
    Optional<String> url();

    /** {@return what it is called in catalogues outside the corpus; empty if nothing is recorded} */
    @JsonProperty("externalIds")
    List<ExternalId> externalIds();

    /** {@return the metrics in which scores are given; never empty in a valid corpus} */
    @JsonProperty("metrics")
    List<Metric> metrics();

    /**
     * {@return the benchmarks of which this one is the average, each with the same weight; empty if this is no average}
     */
    @JsonProperty("averageOf")
    List<BenchmarkId> averageOf();

    /**
     * {@return the metric with an id; empty if the benchmark has none of this id}
     *
     * @param id the metric's id
     */
    default Optional<Metric> metric(MetricId id) {
        return Optional.ofNullable(metricsById().get(Objects.requireNonNull(id, "id")));
    }

    /** {@return the metrics by id, the first of each} */
    @Value.Lazy
    default Map<MetricId, Metric> metricsById() {
        Map<MetricId, Metric> byId = new HashMap<>();
        metrics().forEach(metric -> byId.putIfAbsent(metric.id(), metric));
        return Collections.unmodifiableMap(byId);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what a builder holds; for JSON binders, which fill the builder by its property names}
     *
     * @param builder the filled builder
     * @throws IllegalStateException if something required is not set
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Benchmark fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Benchmark}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableBenchmark.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
