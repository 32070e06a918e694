package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Cited;
import dev.stemma.model.source.Locator;
import java.util.Optional;

/**
 * The data that a benchmark is made of, which several benchmarks may share.
 *
 * @param name its name as printed, or its file, such as {@code two_digit_addition.jsonl}
 * @param url where it can be had; empty if no source prints it
 * @param source who says so
 * @param locator where
 * @since 0.1.0
 */
@JsonPropertyOrder({"name", "url", "source", "locator"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DataSet(
        @JsonProperty("name") String name,
        @JsonProperty("url") Optional<String> url,
        @JsonProperty("source") SourceId source,
        @JsonProperty("locator") Locator locator)
        implements Cited {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank or cannot be shown
     */
    public DataSet {
        Checks.text(name, "name");
        url = Checks.text(url, "url");
        Checks.required("source", source, "locator", locator);
    }
}
