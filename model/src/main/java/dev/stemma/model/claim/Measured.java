package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reported score shows the capability.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the paper whose models have it
 * @param source the source of the evidence
 * @param locator the place in it
 * @param benchmark the benchmark, if the corpus has it; empty for a score outside the listed benchmarks
 * @param claims claims of the corpus that say the same; if a verdict refutes one of them, the evidence does not count
 * @param note what exactly is shown, in our words; empty if the place says it all
 * @since 0.1.0
 */
@JsonTypeName("measured")
@JsonPropertyOrder({"paper", "source", "locator", "benchmark", "claims", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measured(
        @JsonProperty("paper") PaperId paper,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("benchmark") Optional<BenchmarkId> benchmark,
        @JsonProperty("claims") List<ClaimId> claims,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Demonstration {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if something required is missing
     */
    public Measured {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(locator, "locator");
        benchmark = Checks.orEmpty(benchmark);
        claims = Checks.orEmpty(claims);
        note = Checks.orEmpty(note);
    }

    @Override
    public Citation citation() {
        return new Citation(source, locator);
    }

    @Override
    public Tier tier() {
        return Tier.MEASURED;
    }

    @Override
    public <R> R match(
            Function<? super Measured, R> measured,
            Function<? super Demonstrated, R> demonstrated,
            Function<? super Asserted, R> asserted) {
        return measured.apply(this);
    }
}
