package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be said of a quantity between two generations: how it grew, how it grew across generations that say nothing, or
 * that it cannot be compared.
 *
 * <ul>
 *   <li>If both ends have a value, there is a {@link #factor()}.
 *   <li>If generations without a value lie between them, the step is a bridge {@link #over()} these. How the change divides
 *       among them is not known, so a bridge never stands for one of them.
 *   <li>If an end has no value, there is no factor but a {@linkplain #reason() reason}; such a gap lies between neighbours.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the earlier generation
 * @param over the generations between the two, none of which has a value, in order; empty for neighbours
 * @param to the later generation
 * @since 0.1.0
 */
public record ScalingStep(ScalingPoint from, List<ScalingPoint> over, ScalingPoint to) implements Fact {

    /**
     * Checks that the ends are of one quantity, and that nothing is bridged but generations without a value between two that
     * have one.
     *
     * @throws IllegalArgumentException if that is not so
     */
    public ScalingStep {
        over = List.copyOf(over);
        if (from.quantity() != to.quantity()) {
            throw new IllegalArgumentException("ScalingStep leads from " + from.quantity() + " to " + to.quantity()
                    + ", expected the same quantity");
        }
        if (!over.isEmpty() && (from.value().isEmpty() || to.value().isEmpty())) {
            throw new IllegalArgumentException(
                    "ScalingStep leads from '" + from + "' to '" + to + "', expected a value at both ends of a bridge");
        }
        if (over.stream().anyMatch(point -> point.value().isPresent())) {
            throw new IllegalArgumentException("ScalingStep.over is " + over + ", expected points without a value");
        }
    }

    private Ratio ratio() {
        return new Ratio(from, to);
    }

    /** {@return by which factor the quantity changed, above 0, below 1 if it shrank; empty for a gap} */
    public OptionalDouble factor() {
        return ratio().factor();
    }

    /** {@return by how many orders of magnitude the quantity changed, the decimal logarithm of the factor; empty for a gap} */
    public OptionalDouble ordersOfMagnitude() {
        OptionalDouble factor = factor();
        return factor.isPresent() ? OptionalDouble.of(Math.log10(factor.getAsDouble())) : factor;
    }

    /**
     * {@return the time between the two dates in years of 365.2425 days, above 0, between the middles of dates that are not known
     * to the day; empty if a date is unknown or the first is not certainly the earlier}
     */
    public OptionalDouble years() {
        return ratio().years();
    }

    /**
     * {@return the factor by which the quantity changed in a year, had it changed evenly: the factor to the power of one over the
     * years, above 0; empty if either is, or if the result is out of range}
     */
    public OptionalDouble annualFactor() {
        return ratio().annualFactor();
    }

    /** {@return whether an estimate entered the factor} */
    public boolean isEstimated() {
        return factor().isPresent() && (from.isEstimated() || to.isEstimated());
    }

    /** {@return the ends that have no value to compare, each with its disclosure and its reason; empty unless this is a gap} */
    public List<ScalingPoint> missing() {
        return Stream.of(from, to).filter(point -> point.value().isEmpty()).toList();
    }

    /** {@return why each generation without a value has none, such as {@code gpt-4: withheld}; empty if all have one} */
    public Optional<LocalizedText> reason() {
        return reasons(over.isEmpty() ? missing() : over);
    }

    static Optional<LocalizedText> reasons(List<ScalingPoint> points) {
        return Texts.joined(
                points.stream()
                        .map(point ->
                                Texts.of("{0}: {1}", "{0} {1}", point.paper().id(), point.words()))
                        .toList(),
                ", ",
                "、");
    }

    /** {@return all points of the step in order, both ends included} */
    Stream<ScalingPoint> points() {
        return Stream.of(Stream.of(from), over.stream(), Stream.of(to)).flatMap(part -> part);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                statement(), points().map(ScalingPoint::explanation).toList());
    }

    LocalizedText statement() {
        LocalizedText change = factor().isEmpty()
                ? Texts.of(": cannot be compared; {0}", "无法比较：{0}", reason())
                : Texts.of(
                        ": {0}{1}",
                        "{0}{1}",
                        ratio().sentence(isEstimated()),
                        reason().map(reason -> Texts.of(
                                "; {0}, so how the change divides is not known", "；其间 {0}，各步分别变了多少无从得知", reason)));
        return Texts.of(
                "From {0} to {1}, {2}{3}",
                "从 {0} 到 {1}，{2}{3}", from.paper().id(), to.paper().id(), Vocabulary.nameOf(from.quantity()), change);
    }

    /**
     * Returns ends, factor and what is bridged, or why there is no factor, such as {@code a -> c: x6 (0.778 orders of magnitude),
     * over b (withheld)} or {@code gpt-3 -> gpt-4: not comparable (gpt-4: withheld)}.
     */
    @Override
    public String toString() {
        if (factor().isEmpty()) {
            return from.paper().id() + " -> " + to.paper().id() + ": not comparable (" + reason().orElseThrow() + ")";
        }
        return ratio().brief(isEstimated())
                + (over.isEmpty()
                        ? ""
                        : over.stream()
                                .map(point -> point.paper().id() + " (" + point.words() + ")")
                                .collect(Collectors.joining(", ", ", over ", "")));
    }
}
