package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A score that a source reports for a model on a benchmark, in one setting, metric and split.
 *
 * <p>Results in different settings are never the same row. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({
    "model",
    "benchmark",
    "metric",
    "setting",
    "shots",
    "split",
    "variant",
    "printing",
    "score",
    "source",
    "locator",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface BenchmarkResult {

    /** {@return the model or compared system that was tested} */
    @JsonProperty("model")
    ModelId model();

    /** {@return the benchmark} */
    @JsonProperty("benchmark")
    BenchmarkId benchmark();

    /** {@return the metric, one of the benchmark's} */
    @JsonProperty("metric")
    MetricId metric();

    /** {@return how the model was put to the task} */
    @JsonProperty("setting")
    Setting setting();

    /** {@return the number of examples in the context, 0 or more; empty if the source does not say or it does not apply} */
    @JsonProperty("shots")
    Optional<Integer> shots();

    /** {@return the part of the data, such as {@code test}; empty if the source does not say} */
    @JsonProperty("split")
    Optional<String> split();

    /** {@return what else distinguishes the run, such as an ablation or a decoding rule; empty for the plain run} */
    @JsonProperty("variant")
    Optional<String> variant();

    /**
     * {@return which printing of the result this is, where the source prints it more than once and differently, such as
     * {@code text} or {@code Table H.1}; empty for the only or the main printing}
     */
    @JsonProperty("printing")
    Optional<String> printing();

    /** {@return the score as printed, in the metric's unit} */
    @JsonProperty("score")
    FigureValue score();

    /** {@return the source that reports it} */
    @JsonProperty("source")
    SourceId source();

    /** {@return where the source does} */
    @JsonProperty("locator")
    Locator locator();

    /** {@return what a reader must know beside the number; usually empty} */
    @JsonProperty("note")
    Optional<LocalizedText> note();

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
    static BenchmarkResult fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link BenchmarkResult}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableBenchmarkResult.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
