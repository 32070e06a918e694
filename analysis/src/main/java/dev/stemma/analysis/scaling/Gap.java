package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a quantity cannot be compared between two neighbouring generations, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the earlier generation
 * @param to the later generation
 * @since 0.1.0
 */
public record Gap(ScalingPoint from, ScalingPoint to) implements ScalingStep {

    /**
     * Checks that there is a gap.
     *
     * @throws IllegalArgumentException if both points have a value, or the two are of different quantities
     */
    public Gap {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Endpoints.requireSameQuantity(from, to, "Gap");
        if (from.value().isPresent() && to.value().isPresent()) {
            throw new IllegalArgumentException(
                    "Gap leads from '" + from + "' to '" + to + "', expected an end without a value");
        }
    }

    /**
     * Returns the ends that have no value to compare.
     *
     * @return an immutable list of one or both, each with its disclosure and its reason
     */
    public List<ScalingPoint> missing() {
        return Stream.of(from, to).filter(point -> point.value().isEmpty()).toList();
    }

    /**
     * Returns why the two cannot be compared, such as {@code gpt-4: withheld}.
     *
     * @return the reason of each end that has no value
     */
    public LocalizedText reason() {
        return words(missing());
    }

    static LocalizedText words(List<ScalingPoint> points) {
        return LocalizedText.of(
                points.stream()
                        .map(point -> point.paper().id() + ": "
                                + point.gapReason().orElseThrow().words().en())
                        .collect(Collectors.joining(", ")),
                points.stream()
                        .map(point -> point.paper().id() + " "
                                + point.gapReason().orElseThrow().words().zh())
                        .collect(Collectors.joining("、")));
    }

    @Override
    public OptionalDouble factor() {
        return OptionalDouble.empty();
    }

    @Override
    public boolean isEstimated() {
        return false;
    }

    @Override
    public <R> R match(
            Function<? super Growth, R> growth, Function<? super Bridge, R> bridge, Function<? super Gap, R> gap) {
        return gap.apply(this);
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(from.quantity());
        return Explanation.of(
                LocalizedText.of(
                        "From " + from.paper().id() + " to " + to.paper().id() + ", " + name.en()
                                + ": cannot be compared; " + reason().en(),
                        "从 " + from.paper().id() + " 到 " + to.paper().id() + "，" + name.zh() + "无法比较：" + reason().zh()),
                List.of(from.explanation(), to.explanation()));
    }

    /** Returns both generations and the reason, such as {@code gpt-3 -> gpt-4: not comparable (gpt-4: withheld)}. */
    @Override
    public String toString() {
        return from.paper().id() + " -> " + to.paper().id() + ": not comparable (" + reason().en() + ")";
    }
}
