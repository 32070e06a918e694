package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.PartialDate;
import java.util.List;

/**
 * The labels that one annotator gave a claim without seeing anybody else's.
 *
 * @param annotator who, in the terms of a role, such as {@code first-reader}
 * @param date when
 * @param label the verdict given
 * @param attributions the label given to each assertion by a reading, in the order of the claim; empty if they were not judged
 * @since 0.1.0
 */
@JsonPropertyOrder({"annotator", "date", "label", "attributions"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Annotation(
        @JsonProperty("annotator") String annotator,
        @JsonProperty("date") PartialDate date,
        @JsonProperty("label") Verdict label,
        @JsonProperty("attributions") List<AttributionLabel> attributions) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Annotation {
        Checks.required("annotator", annotator, "date", date, "label", label);
        attributions = Checks.orEmpty(attributions);
        Checks.text(annotator, "Annotation.annotator");
    }

    /**
     * {@return labels without those of the assertions}
     *
     * @param annotator who
     * @param date when
     * @param label the verdict given
     * @throws IllegalArgumentException if a value is out of its range
     */
    public static Annotation of(String annotator, PartialDate date, Verdict label) {
        return new Annotation(annotator, date, label, List.of());
    }
}
