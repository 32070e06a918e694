package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;

/**
 * A source together with a place in it.
 *
 * @param source the source
 * @param locator the place in it
 * @since 0.1.0
 */
@JsonPropertyOrder({"source", "locator"})
public record Citation(
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator) {

    /** Checks that what is required is there. */
    public Citation {
        Checks.required("source", source, "locator", locator);
    }

    /**
     * Returns source and place in words, such as {@code gpt-1-paper, § 4.1, p. 5}.
     *
     * @param language the language of the words
     * @return the citation
     */
    public String in(Language language) {
        return source + (language.is(Language.CHINESE) ? "，" : ", ") + locator.in(language);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
