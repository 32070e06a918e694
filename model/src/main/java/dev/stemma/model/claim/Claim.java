package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One atomic statement about a paper, who asserts it where, and what the paper's text says of it.
 *
 * <p>A claim that a reading asserts gets a verdict against the primary document; a claim that only the paper asserts is
 * what the reading omits. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({
    "id",
    "paper",
    "section",
    "kind",
    "statement",
    "assertions",
    "verdict",
    "rationale",
    "evidence",
    "capabilities",
    "contradicts",
    "limitationLinks",
    "annotations",
    "settlement"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Claim {

    /** {@return the id; its first part is the paper's id} */
    @JsonProperty("id")
    ClaimId id();

    /** {@return the paper that the claim is about} */
    @JsonProperty("paper")
    PaperId paper();

    /**
     * {@return the paper's section that settles the claim; for a claim that is not stated, the section where one would expect
     * it}
     */
    @JsonProperty("section")
    SectionId section();

    /** {@return what the claim is about} */
    @JsonProperty("kind")
    ClaimKind kind();

    /** {@return the statement, self-contained} */
    @JsonProperty("statement")
    LocalizedText statement();

    /** {@return who asserts it where; never empty in a valid corpus} */
    @JsonProperty("assertions")
    List<Assertion> assertions();

    /** {@return what the primary text says of the claim} */
    @JsonProperty("verdict")
    Verdict verdict();

    /** {@return what the paper does say, and why the verdict follows} */
    @JsonProperty("rationale")
    LocalizedText rationale();

    /** {@return the places that decide the verdict, for and against; never empty in a valid corpus} */
    @JsonProperty("evidence")
    List<Evidence> evidence();

    /** {@return the capabilities that the claim is about; may be empty} */
    @JsonProperty("capabilities")
    List<CapabilityId> capabilities();

    /** {@return claims that cannot be true together with this one; each pair is written once} */
    @JsonProperty("contradicts")
    List<ClaimId> contradicts();

    /**
     * {@return what the claim makes of limitations that earlier papers admit; empty if the corpus does not say}
     *
     * <p>Only a limitation continues another one or is new; a claim of any kind may ease, answer or lift one.
     */
    @JsonProperty("limitationLinks")
    List<LimitationLink> limitationLinks();

    /** {@return the labels that annotators gave independently; empty if nobody did} */
    @JsonProperty("annotations")
    List<Annotation> annotations();

    /** {@return why verdict and attributions are as they are where a label differs; empty if all labels equal them} */
    @JsonProperty("settlement")
    Optional<LocalizedText> settlement();

    /**
     * Returns whether only the paper asserts the claim, so that a reading which is silent on it omits it.
     *
     * @return whether no reading asserts it
     */
    @JsonIgnore
    default boolean isOmission() {
        return assertions().stream().allMatch(assertion -> assertion.match(byReading -> false, byPaper -> true));
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
    static Claim fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Claim}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableClaim.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
