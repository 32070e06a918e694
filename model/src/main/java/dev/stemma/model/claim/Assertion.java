package dev.stemma.model.claim;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stemma.model.id.SourceId;
import java.util.function.Function;

/**
 * Who asserts a claim, and where: a reading of the paper, or the paper itself.
 *
 * <p>In JSON the property {@code kind} tells the two apart. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(ReadingAssertion.class), @JsonSubTypes.Type(PaperAssertion.class)})
public sealed interface Assertion permits ReadingAssertion, PaperAssertion {

    /** {@return the source that asserts the claim} */
    SourceId source();

    /**
     * Returns what the function for this kind of assertion makes of it.
     *
     * @param byReading for an assertion by a reading
     * @param byPaper for an assertion by the paper itself
     * @param <R> what the functions return
     * @return the result of the function that applies
     */
    <R> R match(Function<? super ReadingAssertion, R> byReading, Function<? super PaperAssertion, R> byPaper);
}
