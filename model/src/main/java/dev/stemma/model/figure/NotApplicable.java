package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.source.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * The quantity has no meaning for the model.
 *
 * @param reason why it has none
 * @since 0.1.0
 */
@JsonTypeName("not-applicable")
@JsonPropertyOrder({"reason"})
public record NotApplicable(@JsonProperty("reason") LocalizedText reason) implements Figure {

    /** Checks that what is required is there. */
    public NotApplicable {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public FigureKind kind() {
        return FigureKind.NOT_APPLICABLE;
    }

    @Override
    public Optional<LocalizedText> note() {
        return Optional.of(reason);
    }
}
