package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import java.util.Objects;
import java.util.function.Function;

/**
 * A reading asserts the claim.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the reading
 * @param section the reading's own section, such as {@code 1.3}
 * @param place where in the section
 * @since 0.1.0
 */
@JsonTypeName("reading")
@JsonPropertyOrder({"source", "section", "place"})
public record ReadingAssertion(
        @JsonProperty("source") SourceId source,
        @JsonProperty("section") SectionId section,
        @JsonProperty("place") Place place)
        implements Assertion {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if something required is missing
     */
    public ReadingAssertion {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public <R> R match(Function<? super ReadingAssertion, R> byReading, Function<? super PaperAssertion, R> byPaper) {
        return byReading.apply(this);
    }
}
