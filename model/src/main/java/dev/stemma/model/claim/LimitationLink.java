package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.ClaimId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;
import java.util.Optional;

/**
 * What a claim makes of a limitation that an earlier paper admits; it is written at the later claim.
 *
 * @param relation what the claim makes of the limitation
 * @param earlier the claim that is the limitation; empty exactly if this one is {@linkplain LimitationRelation#NEW new}
 * @param source the source that shows it
 * @param locator the place in it
 * @param reason why the two belong together in this way; for a new one, where an earlier one was looked for
 * @param annotations what annotators saw independently; empty if nobody did
 * @since 0.1.0
 */
@JsonPropertyOrder({"relation", "earlier", "source", "locator", "reason", "annotations"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LimitationLink(
        @JsonProperty("relation") LimitationRelation relation,
        @JsonProperty("earlier") Optional<ClaimId> earlier,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator,
        @JsonProperty("reason") LocalizedText reason,
        @JsonProperty("annotations") List<LimitationAnnotation> annotations)
        implements Cited {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a new limitation has an earlier one, or another relation has none
     */
    public LimitationLink {
        Checks.required("relation", relation, "source", source, "locator", locator, "reason", reason);
        earlier = Checks.orEmpty(earlier);
        annotations = Checks.orEmpty(annotations);
        if (earlier.isPresent() == (relation == LimitationRelation.NEW)) {
            throw new IllegalArgumentException("LimitationLink.earlier is "
                    + earlier.map(id -> "'" + id + "'").orElse("missing") + " at the relation " + relation
                    + "; every relation but 'new' has one");
        }
    }
}
