package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.internal.StemmaStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a locator points into: a paper, a repository, a post, or a reading of a paper.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({
    "id",
    "kind",
    "title",
    "authors",
    "moreAuthors",
    "date",
    "version",
    "pages",
    "url",
    "externalIds",
    "language",
    "outline"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Source {

    /** {@return the id} */
    @JsonProperty("id")
    SourceId id();

    /** {@return what the source is} */
    @JsonProperty("kind")
    SourceKind kind();

    /** {@return the title as the source prints it} */
    @JsonProperty("title")
    String title();

    /** {@return the authors in printed order; empty if the source names none} */
    @JsonProperty("authors")
    List<Author> authors();

    /** {@return whether there are more authors than are listed, as where the list ends with "et al."; false if not set} */
    @Value.Default
    @JsonProperty("moreAuthors")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean moreAuthors() {
        return false;
    }

    /** {@return when the source appeared; empty if that is not known} */
    @JsonProperty("date")
    Optional<PartialDate> date();

    /** {@return which version was read, such as {@code arXiv v4}; empty if there is only one} */
    @JsonProperty("version")
    Optional<String> version();

    /**
     * {@return the number of the last page, counted as the pages of locators are; empty if the source has no pages or they
     * were not counted}
     */
    @JsonProperty("pages")
    Optional<Integer> pages();

    /** {@return where the source can be found; empty if nowhere stable} */
    @JsonProperty("url")
    Optional<String> url();

    /** {@return what it is called in catalogues outside the corpus; empty if nothing is recorded} */
    @JsonProperty("externalIds")
    List<ExternalId> externalIds();

    /** {@return the language; empty if not known} */
    @JsonProperty("language")
    Optional<Language> language();

    /** {@return for a reading, its sections in order and what each is about; empty otherwise} */
    @JsonProperty("outline")
    List<OutlineEntry> outline();

    /**
     * Checks the number of pages.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    @Value.Check
    default void check() {
        Checks.positive(pages().orElse(1), "pages");
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
    static Source fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Source}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableSource.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
