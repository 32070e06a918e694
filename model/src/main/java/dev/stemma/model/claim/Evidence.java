package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Optional;

/**
 * A place in a source that speaks for or against a claim, or is silent where one would expect it.
 *
 * @param source the source
 * @param locator the place
 * @param stance what the place does to the claim
 * @param about how much of the claim the place is about; empty for the whole, and never {@link Scope#WHOLE}
 * @param note what the place says, in our words; empty if the rationale says it
 * @since 0.1.0
 */
@JsonPropertyOrder({"source", "locator", "stance", "about", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("stance") Stance stance,
        @JsonProperty("about") Optional<Scope> about,
        @JsonProperty("note") Optional<LocalizedText> note)
        implements Cited {

    /** Checks that what is required is there. */
    public Evidence {
        Checks.required("source", source, "locator", locator, "stance", stance);
        about = Checks.orEmpty(about).filter(scope -> scope != Scope.WHOLE);
        note = Checks.orEmpty(note);
    }

    /**
     * {@return evidence about the whole claim, without a note}
     *
     * @param source the source
     * @param locator the place
     * @param stance what the place does to the claim
     */
    public static Evidence of(SourceId source, Locator locator, Stance stance) {
        return new Evidence(source, locator, stance, Optional.empty(), Optional.empty());
    }

    /** {@return whether the place is about a part of the claim only} */
    @JsonIgnore
    public boolean isAboutPart() {
        return about.isPresent();
    }
}
