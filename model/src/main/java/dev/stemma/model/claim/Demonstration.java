package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Evidence that a paper or its models have a capability.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"tier", "paper", "source", "locator", "benchmark", "claims", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Demonstration extends Cited {

    /** {@return how strong the evidence is} */
    @JsonProperty("tier")
    Tier tier();

    /** {@return the paper whose models have the capability, or that uses the method or follows the practice} */
    @JsonProperty("paper")
    PaperId paper();

    /** {@return the source of the evidence} */
    @Override
    @JsonProperty("source")
    SourceId source();

    /** {@return the place in it} */
    @Override
    @JsonProperty("locator")
    Locator locator();

    /**
     * {@return the benchmark whose score shows the capability; empty if the corpus does not have it, and for evidence that is
     * not measured}
     */
    @JsonProperty("benchmark")
    Optional<BenchmarkId> benchmark();

    /** {@return the claims that say the same; if a verdict refutes one of them, the evidence does not count} */
    @JsonProperty("claims")
    List<ClaimId> claims();

    /** {@return what exactly is shown, in our words; empty if the place says it all} */
    @JsonProperty("note")
    Optional<LocalizedText> note();

    /**
     * Checks that only measured evidence has a benchmark.
     *
     * @throws IllegalArgumentException if other evidence has one
     */
    @Value.Check
    default void check() {
        if (benchmark().isPresent() && tier() != Tier.MEASURED) {
            throw new IllegalArgumentException("Demonstration.benchmark is '"
                    + benchmark().get() + "' at the tier " + tier() + "; only what is measured has one");
        }
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
    static Demonstration fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Demonstration}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableDemonstration.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
