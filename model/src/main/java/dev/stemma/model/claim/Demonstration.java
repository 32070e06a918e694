package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Evidence that the models of a paper have a capability: measured, demonstrated or asserted.
 *
 * <p>In JSON the property {@code kind} tells the three apart. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Measured.class),
    @JsonSubTypes.Type(Demonstrated.class),
    @JsonSubTypes.Type(Asserted.class)
})
public sealed interface Demonstration permits Measured, Demonstrated, Asserted {

    /**
     * Returns the paper whose models have the capability.
     *
     * @return the paper
     */
    PaperId paper();

    /**
     * Returns the claims that say the same; if a verdict refutes one of them, the evidence does not count.
     *
     * @return the claims, may be empty
     */
    List<ClaimId> claims();

    /**
     * Returns what exactly is shown.
     *
     * @return a text in our words; empty if the place says it all
     */
    Optional<LocalizedText> note();

    /**
     * Returns where the evidence stands.
     *
     * @return source and place
     */
    @JsonIgnore
    Citation citation();

    /**
     * Returns how strong the evidence is.
     *
     * @return the tier
     */
    @JsonIgnore
    Tier tier();

    /**
     * Returns what the function for this kind of evidence makes of it.
     *
     * @param measured for a reported score
     * @param demonstrated for a sample, figure or worked example
     * @param asserted for a mere statement
     * @param <R> what the functions return
     * @return the result of the function that applies
     */
    <R> R match(
            Function<? super Measured, R> measured,
            Function<? super Demonstrated, R> demonstrated,
            Function<? super Asserted, R> asserted);
}
