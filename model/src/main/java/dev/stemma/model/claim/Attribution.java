package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.Objects;
import java.util.Optional;

/**
 * The second judgement of an assertion: whether the section that the reading names says it.
 *
 * <p>The first, the claim's {@link Verdict}, is whether the paper says it at all. Immutable and thread-safe.
 *
 * @param label the judgement
 * @param source the document of the place; present exactly if the place is
 * @param locator for another section the place that says it; for the named section the place in the section that the
 *     sentence names, where that is not one of the outline; empty otherwise
 * @param reason why; empty where label and evidence say it
 * @since 0.1.0
 */
@JsonPropertyOrder({"label", "source", "locator", "reason"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attribution(
        @JsonProperty("label") AttributionLabel label,
        @JsonProperty("source") Optional<SourceId> source,
        @JsonProperty("locator") Optional<Locator> locator,
        @JsonProperty("reason") Optional<LocalizedText> reason) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is a source without a locator, or a locator without a source
     */
    public Attribution {
        Objects.requireNonNull(label, "label");
        source = Checks.orEmpty(source);
        locator = Checks.orEmpty(locator);
        reason = Checks.orEmpty(reason);
        if (source.isPresent() != locator.isPresent()) {
            throw new IllegalArgumentException("the attribution has "
                    + (source.isPresent() ? "a source without a locator" : "a locator without a source"));
        }
    }

    /**
     * {@return a judgement without place and reason}
     *
     * @param label the judgement
     */
    public static Attribution of(AttributionLabel label) {
        return new Attribution(label, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a judgement with a place, without a reason}
     *
     * @param label the judgement
     * @param place the place
     */
    public static Attribution of(AttributionLabel label, Citation place) {
        return new Attribution(label, Optional.of(place.source()), Optional.of(place.locator()), Optional.empty());
    }

    /**
     * {@return a judgement with a place and a reason}
     *
     * @param label the judgement
     * @param place the place
     * @param reason the reason
     */
    public static Attribution of(AttributionLabel label, Citation place, LocalizedText reason) {
        return new Attribution(label, Optional.of(place.source()), Optional.of(place.locator()), Optional.of(reason));
    }

    /** {@return source and locator as one value; empty if no place is given} */
    @JsonIgnore
    public Optional<Citation> citation() {
        return source.flatMap(document -> locator.map(place -> new Citation(document, place)));
    }
}
