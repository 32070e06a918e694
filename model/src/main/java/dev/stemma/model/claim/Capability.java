package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.CapabilityId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a generation of models can do, or how it is made to do it, with the evidence for it.
 *
 * <p>Which paper <em>introduced</em> it is computed from the evidence and never stored. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"id", "kind", "name", "description", "excludes", "precedents", "demonstrations", "setAside"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Capability {

    /** {@return the id} */
    @JsonProperty("id")
    CapabilityId id();

    /** {@return what sort of thing it is} */
    @JsonProperty("kind")
    CapabilityKind kind();

    /** {@return the name} */
    @JsonProperty("name")
    LocalizedText name();

    /** {@return what counts as this capability} */
    @JsonProperty("description")
    LocalizedText description();

    /** {@return what does not count as it, near as it comes; empty if the corpus does not say} */
    @JsonProperty("excludes")
    Optional<LocalizedText> excludes();

    /** {@return where it was before the papers of the corpus; may be empty} */
    @JsonProperty("precedents")
    List<Precedent> precedents();

    /** {@return the evidence, paper by paper; may be empty} */
    @JsonProperty("demonstrations")
    List<Demonstration> demonstrations();

    /** {@return the papers that do without it on purpose; may be empty} */
    @JsonProperty("setAside")
    List<SetAside> setAside();

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
    static Capability fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Capability}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutableCapability.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
