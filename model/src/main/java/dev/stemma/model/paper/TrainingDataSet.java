package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A data set that the models of a paper are pre-trained on, and its part in the mix.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"name", "bytes", "tokens", "weight", "epochs", "source", "locator", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface TrainingDataSet extends Cited {

    /** {@return the name as printed} */
    @JsonProperty("name")
    String name();

    /** {@return how many bytes it has, as training uses it; empty if the source does not say} */
    @JsonProperty("bytes")
    Optional<FigureValue> bytes();

    /** {@return how many tokens it has; empty if the source does not say} */
    @JsonProperty("tokens")
    Optional<FigureValue> tokens();

    /** {@return its share of the training mix in percent, 0 to 100; empty if the source does not say} */
    @JsonProperty("weight")
    Optional<FigureValue> weight();

    /** {@return how often training went through it; empty if the source does not say} */
    @JsonProperty("epochs")
    Optional<FigureValue> epochs();

    /** {@return the source that says so} */
    @Override
    @JsonProperty("source")
    SourceId source();

    /** {@return where it does} */
    @Override
    @JsonProperty("locator")
    Locator locator();

    /** {@return what a reader must know about it; usually empty} */
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
    static TrainingDataSet fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link TrainingDataSet}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableTrainingDataSet.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
