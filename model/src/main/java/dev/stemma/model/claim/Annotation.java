package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.PartialDate;
import java.util.Objects;

/**
 * The label that one annotator gave a claim without seeing anybody else's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param annotator who, in the terms of a role, such as {@code first-reader}
 * @param date when
 * @param label the verdict given
 * @since 0.1.0
 */
@JsonPropertyOrder({"annotator", "date", "label"})
public record Annotation(
        @JsonProperty("annotator") String annotator,
        @JsonProperty("date") PartialDate date,
        @JsonProperty("label") Verdict label) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if something required is missing
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Annotation {
        Objects.requireNonNull(annotator, "annotator");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(label, "label");
        Checks.text(annotator, "Annotation.annotator");
    }
}
