package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Optional;
import java.util.StringJoiner;
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
    "modelVersion",
    "prompt",
    "subset",
    "opponent",
    "printing",
    "score",
    "low",
    "high",
    "printed",
    "uncertainty",
    "samples",
    "measured",
    "source",
    "locator",
    "note"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface BenchmarkResult extends Cited {

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

    /**
     * {@return which version of the model was tested, such as an ablation, {@code base model} or {@code no vision}; empty for
     * the model as such}
     */
    @JsonProperty("modelVersion")
    Optional<String> modelVersion();

    /** {@return how it was asked, such as {@code chain-of-thought} or a decoding rule; empty for the usual way} */
    @JsonProperty("prompt")
    Optional<String> prompt();

    /**
     * {@return which part of the benchmark was asked, such as {@code clean examples} or a subject; empty for all of it}
     */
    @JsonProperty("subset")
    Optional<String> subset();

    /** {@return what the model was set against, where the score is about a pair; empty for a score of its own} */
    @JsonProperty("opponent")
    Optional<String> opponent();

    /**
     * {@return which printing the result belongs to, where the source prints a run more than once and differently, such as
     * {@code text} or {@code Table H.1}; empty for the only or the main printing}
     */
    @JsonProperty("printing")
    Optional<String> printing();

    /** {@return the score as printed, in the metric's unit} */
    @JsonProperty("score")
    FigureValue score();

    /** {@return the lower bound that is printed in place of a score, such as 90 for "over 90"; empty if there is none} */
    @JsonProperty("low")
    Optional<FigureValue> low();

    /** {@return the upper bound that is printed in place of a score, such as 5 for "below 5th"; empty if there is none} */
    @JsonProperty("high")
    Optional<FigureValue> high();

    /** {@return the score as the source prints it, such as {@code ~90th}; empty if it prints the number itself} */
    @JsonProperty("printed")
    Optional<String> printed();

    /** {@return how uncertain the score is; empty if the source does not say} */
    @JsonProperty("uncertainty")
    Optional<Uncertainty> uncertainty();

    /** {@return on how many examples the score rests, 1 or more; empty if the source does not say beside it} */
    @JsonProperty("samples")
    Optional<Integer> samples();

    /** {@return where and how exactly the score was measured in a drawing; empty for one that is printed} */
    @JsonProperty("measured")
    Optional<Measurement> measured();

    /** {@return the source that reports it} */
    @Override
    @JsonProperty("source")
    SourceId source();

    /** {@return where the source does} */
    @Override
    @JsonProperty("locator")
    Locator locator();

    /** {@return what a reader must know beside the number; usually empty} */
    @JsonProperty("note")
    Optional<LocalizedText> note();

    /** {@return what sets the run apart from the plain one} */
    @JsonIgnore
    default Variant variant() {
        return modelVersion().isEmpty()
                        && prompt().isEmpty()
                        && subset().isEmpty()
                        && opponent().isEmpty()
                ? Variant.PLAIN
                : new Variant(modelVersion(), prompt(), subset(), opponent());
    }

    /** {@return whether the score is printed, and this is the only or the main printing of it} */
    @JsonIgnore
    default boolean isMain() {
        return printing().isEmpty() && measured().isEmpty();
    }

    /**
     * Returns what identifies the row: the source and all that tells rows apart, such as
     * {@code gpt-3-paper/gpt-3-175b/lambada/accuracy/few-shot?shots=15&split=test}.
     *
     * <p>It depends on nothing but this row, so that it stays when others come or go. In the parts behind the question mark
     * {@code %} is written {@code %25} and {@code &} is written {@code %26}; otherwise the texts are as they are.
     *
     * @return the id, unique in a valid corpus
     */
    @JsonIgnore
    default String id() {
        StringJoiner parts = new StringJoiner("&", "?", "").setEmptyValue("");
        add(parts, "shots", shots());
        add(parts, "split", split());
        add(parts, "modelVersion", modelVersion());
        add(parts, "prompt", prompt());
        add(parts, "subset", subset());
        add(parts, "opponent", opponent());
        add(parts, "printing", printing());
        return source() + "/" + model() + "/" + benchmark() + "/" + metric() + "/" + setting() + parts;
    }

    private static void add(StringJoiner parts, String name, Optional<?> part) {
        part.ifPresent(known ->
                parts.add(name + "=" + known.toString().replace("%", "%25").replace("&", "%26")));
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
    static BenchmarkResult fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link BenchmarkResult}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableBenchmarkResult.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
