package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.PartialDate;
import java.util.Optional;

/**
 * The relation that one annotator saw between two limitations without seeing anybody else's.
 *
 * @param annotator who, in the terms of a role, such as {@code first-reader}
 * @param date when
 * @param relation the relation; empty if the annotator saw none
 * @since 0.1.0
 */
@JsonPropertyOrder({"annotator", "date", "relation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LimitationAnnotation(
        @JsonProperty("annotator") String annotator,
        @JsonProperty("date") PartialDate date,
        @JsonProperty("relation") Optional<LimitationRelation> relation) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a value is out of its range
     */
    public LimitationAnnotation {
        Checks.required("annotator", annotator, "date", date);
        relation = Checks.orEmpty(relation);
        Checks.text(annotator, "LimitationAnnotation.annotator");
    }
}
