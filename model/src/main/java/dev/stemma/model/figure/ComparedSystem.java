package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Party;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a paper compares its models with and does not introduce: an earlier best system, people, a simple rule.
 *
 * <p>It shares its ids with the models, so that a result names either. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"id", "name", "kind", "work", "developers", "relationship", "externalIds", "disclosures", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ComparedSystem {

    /** {@return the id, different from those of all models} */
    @JsonProperty("id")
    ModelId id();

    /** {@return the name as printed} */
    @JsonProperty("name")
    String name();

    /** {@return what it is} */
    @JsonProperty("kind")
    SystemKind kind();

    /** {@return the work that describes it; empty if it is not among the sources} */
    @JsonProperty("work")
    Optional<SourceId> work();

    /** {@return who developed it; empty if nothing is recorded} */
    @JsonProperty("developers")
    List<Party> developers();

    /** {@return what the papers that report it have to do with who made it; empty if that is not recorded, or nobody made it} */
    @JsonProperty("relationship")
    Optional<Relationship> relationship();

    /** {@return what it is called in catalogues outside the corpus; empty if nothing is recorded} */
    @JsonProperty("externalIds")
    List<ExternalId> externalIds();

    /** {@return what the comparing papers say of its quantities; empty if they give no figures} */
    @JsonProperty("disclosures")
    List<Disclosure> disclosures();

    /** {@return what a reader must know about it; usually empty} */
    @JsonProperty("note")
    Optional<LocalizedText> note();

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
    static ComparedSystem fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link ComparedSystem}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableComparedSystem.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
