package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.internal.Checks;
import java.util.List;

/**
 * A section of a reading, and which sections of which paper it is about.
 *
 * @param section the reading's section, such as {@code 1.3}
 * @param title its heading as printed
 * @param paper the paper it is about
 * @param covers the paper's sections it is about, subsections included
 * @since 0.1.0
 */
@JsonPropertyOrder({"section", "title", "paper", "covers"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OutlineEntry(
        @JsonProperty("section") SectionId section,
        @JsonProperty("title") String title,
        @JsonProperty("paper") PaperId paper,
        @JsonProperty("covers") List<SectionId> covers) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public OutlineEntry {
        Checks.required("section", section, "title", title, "paper", paper);
        covers = Checks.orEmpty(covers);
        Checks.text(title, "OutlineEntry.title");
    }
}
