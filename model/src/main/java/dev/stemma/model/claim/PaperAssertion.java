package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.Locator;
import java.util.function.Function;

/**
 * The paper itself asserts the claim.
 *
 * @param source the paper's document
 * @param locator where it does
 * @since 0.1.0
 */
@JsonTypeName("paper")
@JsonPropertyOrder({"source", "locator"})
public record PaperAssertion(
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator) implements Assertion, Cited {

    /** Checks that what is required is there. */
    public PaperAssertion {
        Checks.required("source", source, "locator", locator);
    }

    @Override
    public <R> R match(Function<? super ReadingAssertion, R> byReading, Function<? super PaperAssertion, R> byPaper) {
        return byPaper.apply(this);
    }
}
