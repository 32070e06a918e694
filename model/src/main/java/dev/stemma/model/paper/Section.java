package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import java.util.Optional;

/**
 * A section of a paper or of a document bound with it.
 *
 * @param id the section's id, unique within the paper
 * @param source the document it stands in
 * @param title its heading as printed
 * @param parent the section it is part of; empty at the top
 * @param page the page it begins on, counted from 1; empty if not known
 * @since 0.1.0
 */
@JsonPropertyOrder({"id", "source", "title", "parent", "page"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Section(
        @JsonProperty("id") SectionId id,
        @JsonProperty("source") SourceId source,
        @JsonProperty("title") String title,
        @JsonProperty("parent") Optional<SectionId> parent,
        @JsonProperty("page") Optional<Integer> page) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Section {
        Checks.required("id", id, "source", source, "title", title);
        parent = Checks.orEmpty(parent);
        page = Checks.orEmpty(page);
        Checks.text(title, "Section.title");
        Checks.positive(page.orElse(1), "Section.page");
    }
}
