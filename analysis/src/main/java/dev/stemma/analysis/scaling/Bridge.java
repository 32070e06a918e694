package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a quantity changed between two generations that have a value, across generations between them that have none.
 *
 * <p>How the change divides among the steps that are bridged is not known, so a bridge never stands for one of them.
 * Immutable and thread-safe.
 *
 * @param from the generation before those that say nothing
 * @param over the generations without a value to compare, in order; never empty
 * @param to the generation behind them
 * @since 0.1.0
 */
public record Bridge(ScalingPoint from, List<ScalingPoint> over, ScalingPoint to) implements ScalingStep {

    /**
     * Checks that the ends can be compared and that something lies between them that cannot.
     *
     * @throws IllegalArgumentException if an end has no value, nothing is bridged or something bridged has a value, or the
     *     points are of different quantities
     */
    public Bridge {
        Objects.requireNonNull(from, "from");
        over = List.copyOf(over);
        Objects.requireNonNull(to, "to");
        Endpoints.requireValues(from, to, "Bridge");
        if (over.isEmpty() || over.stream().anyMatch(point -> point.value().isPresent())) {
            throw new IllegalArgumentException("Bridge.over is " + over + ", expected points without a value");
        }
    }

    @Override
    public <R> R match(
            Function<? super Growth, R> growth, Function<? super Bridge, R> bridge, Function<? super Gap, R> gap) {
        return bridge.apply(this);
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(from.quantity());
        LocalizedText ends = LocalizedText.of(
                "From " + from.paper().id() + " to " + to.paper().id() + ", " + name.en() + ": ",
                "从 " + from.paper().id() + " 到 " + to.paper().id() + "，" + name.zh());
        LocalizedText chain = LocalizedText.of(
                "; " + Gap.words(over).en() + ", so how the change divides is not known",
                "；其间 " + Gap.words(over).zh() + "，各步分别变了多少无从得知");
        return Explanation.of(
                Texts.concat(
                        Texts.concat(
                                ends, Ratio.sentence(factor().orElseThrow(), years(), annualFactor(), isEstimated())),
                        chain),
                Stream.concat(Stream.of(from), Stream.concat(over.stream(), Stream.of(to)))
                        .map(ScalingPoint::explanation)
                        .toList());
    }

    /** Returns ends, factor and what is bridged, such as {@code a -> c: x6 (0.778 orders of magnitude), over b}. */
    @Override
    public String toString() {
        return from.paper().id() + " -> " + to.paper().id() + ": "
                + Ratio.brief(factor().orElseThrow(), annualFactor(), isEstimated()) + ", over "
                + over.stream()
                        .map(point -> point.paper().id() + " ("
                                + point.gapReason().orElseThrow().words().en() + ")")
                        .collect(Collectors.joining(", "));
    }
}
