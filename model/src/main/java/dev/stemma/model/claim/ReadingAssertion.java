package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reading asserts the claim.
 *
 * @param source the reading
 * @param section the reading's own section, such as {@code 1.3}
 * @param place where in the section
 * @param attribution whether the section of the paper that the reading names says so; empty if that was not judged
 * @since 0.1.0
 */
@JsonTypeName("reading")
@JsonPropertyOrder({"source", "section", "place", "attribution"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReadingAssertion(
        @JsonProperty("source") SourceId source,
        @JsonProperty("section") SectionId section,
        @JsonProperty("place") Place place,
        @JsonProperty("attribution") Optional<Attribution> attribution)
        implements Assertion {

    /** Checks that what is required is there. */
    public ReadingAssertion {
        Checks.required("source", source, "section", section, "place", place);
        attribution = Checks.orEmpty(attribution);
    }

    /**
     * {@return an assertion whose attribution was not judged}
     *
     * @param source the reading
     * @param section the reading's own section
     * @param place where in the section
     */
    public static ReadingAssertion of(SourceId source, SectionId section, Place place) {
        return new ReadingAssertion(source, section, place, Optional.empty());
    }

    @Override
    public <R> R match(Function<? super ReadingAssertion, R> byReading, Function<? super PaperAssertion, R> byPaper) {
        return byReading.apply(this);
    }
}
