package dev.stemma.model.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * How uncertain a score is, as its source prints it: a distance to both sides, or an interval.
 *
 * <p>"86 % (95 % confidence interval 83 % to 90 %)" is a {@code confidence-interval} from 83 to 90 with the level 95. All
 * numbers but the level are in the metric's unit. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param plusMinus the distance to both sides, 0 or more; empty if the source prints an interval
 * @param low the lower end of the interval; empty if the source prints a distance
 * @param high the upper end of the interval; empty if the source prints a distance
 * @param level the confidence in percent, 0 to 100; empty if the source does not say, and where it means nothing
 * @since 0.1.0
 */
@JsonPropertyOrder({"kind", "plusMinus", "low", "high", "level"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Uncertainty(
        @JsonProperty("kind") UncertaintyKind kind,
        @JsonProperty("plusMinus") Optional<FigureValue> plusMinus,
        @JsonProperty("low") Optional<FigureValue> low,
        @JsonProperty("high") Optional<FigureValue> high,
        @JsonProperty("level") Optional<FigureValue> level) {

    /**
     * Checks that there is a distance or an interval.
     *
     * @throws NullPointerException if the kind is missing
     * @throws IllegalArgumentException if there are both, neither or half an interval
     */
    public Uncertainty {
        Objects.requireNonNull(kind, "kind");
        plusMinus = Checks.orEmpty(plusMinus);
        low = Checks.orEmpty(low);
        high = Checks.orEmpty(high);
        level = Checks.orEmpty(level);
        if (low.isPresent() != high.isPresent() || plusMinus.isPresent() == low.isPresent()) {
            throw new IllegalArgumentException("Uncertainty needs either plusMinus, or both low and high, and no more");
        }
    }
}
