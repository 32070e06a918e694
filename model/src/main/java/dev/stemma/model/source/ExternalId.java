package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.internal.Slugs;
import java.util.Objects;
import java.util.Optional;

/**
 * What a thing is called in a catalogue outside the corpus.
 *
 * @param scheme the catalogue
 * @param id the id there, 200 characters at most
 * @param source who says that it is the same thing; present exactly if the locator is
 * @param locator where that is said; empty if the catalogue itself says it
 * @since 0.1.0
 */
@JsonPropertyOrder({"scheme", "id", "source", "locator"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExternalId(
        @JsonProperty("scheme") IdScheme scheme,
        @JsonProperty("id") String id,
        @JsonProperty("source") Optional<SourceId> source,
        @JsonProperty("locator") Optional<Locator> locator) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id does not have the form of its scheme, or if there is a source without a locator
     *     or a locator without a source
     */
    public ExternalId {
        Objects.requireNonNull(scheme, "scheme");
        Slugs.shortEnough(Objects.requireNonNull(id, "id"), "the id");
        source = Checks.orEmpty(source);
        locator = Checks.orEmpty(locator);
        if (!scheme.accepts(id)) {
            throw new IllegalArgumentException("the id '" + id + "' has not the form of " + scheme + ", which is "
                    + scheme.example() + Slugs.foreign(id));
        }
        if (source.isPresent() != locator.isPresent()) {
            throw new IllegalArgumentException("the outside id '" + id + "' has "
                    + (source.isPresent() ? "a source without a locator" : "a locator without a source"));
        }
    }

    /**
     * {@return an id that its catalogue itself vouches for}
     *
     * @param scheme the catalogue
     * @param id the id there
     * @throws IllegalArgumentException if the id does not have the form of its scheme
     */
    public static ExternalId of(IdScheme scheme, String id) {
        return new ExternalId(scheme, id, Optional.empty(), Optional.empty());
    }

    /**
     * {@return an id with the place that says it}
     *
     * @param scheme the catalogue
     * @param id the id there
     * @param place the place
     * @throws IllegalArgumentException if the id does not have the form of its scheme
     */
    public static ExternalId of(IdScheme scheme, String id, Citation place) {
        return new ExternalId(scheme, id, Optional.of(place.source()), Optional.of(place.locator()));
    }

    /** {@return source and locator as one value; empty if no place is given} */
    @JsonIgnore
    public Optional<Citation> citation() {
        return source.flatMap(document -> locator.map(place -> new Citation(document, place)));
    }

    /** {@return the address at which it can be looked up; for {@link IdScheme#EPOCH} that of all its tables} */
    @JsonIgnore
    public String url() {
        return scheme.url(id);
    }

    /** {@return scheme and id, such as {@code arxiv:2005.14165}} */
    @Override
    public String toString() {
        return scheme + ":" + id;
    }
}
