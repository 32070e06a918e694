package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
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
 * A sample, a figure or a worked example shows the capability.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paper the paper whose models have it
 * @param source the source of the evidence
 * @param locator the place in it
 * @param claims claims of the corpus that say the same; if a verdict refutes one of them, the evidence does not count
 * @param note what exactly is shown, in our words; empty if the place says it all
 * @since 0.1.0
 */
@JsonTypeName("demonstrated")
@JsonPropertyOrder({"paper", "source", "locator", "claims", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Demonstrated(
        @JsonProperty("paper") PaperId paper,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("claims") List<ClaimId> claims,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Demonstration {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if something required is missing
     */
    public Demonstrated {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(locator, "locator");
        claims = Checks.orEmpty(claims);
        note = Checks.orEmpty(note);
    }

    @Override
    public Citation citation() {
        return new Citation(source, locator);
    }

    @Override
    public Tier tier() {
        return Tier.DEMONSTRATED;
    }

    @Override
    public <R> R match(
            Function<? super Measured, R> measured,
            Function<? super Demonstrated, R> demonstrated,
            Function<? super Asserted, R> asserted) {
        return demonstrated.apply(this);
    }
}
