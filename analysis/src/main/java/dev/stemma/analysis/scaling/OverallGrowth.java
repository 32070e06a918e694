package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How a quantity changed from the first generation that has a value to the last one that does.
 *
 * <p>The factor is the product of the factors of all steps that have one. Immutable and thread-safe.
 *
 * @param steps all steps of the progression, gaps at either end included; at least one has a factor
 * @since 0.1.0
 */
public record OverallGrowth(List<ScalingStep> steps) implements Fact {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no step has a factor
     */
    public OverallGrowth {
        steps = List.copyOf(steps);
        if (steps.stream().allMatch(step -> step.factor().isEmpty())) {
            throw new IllegalArgumentException("OverallGrowth.steps is " + steps + ", expected one that has a factor");
        }
    }

    private List<ScalingStep> comparable() {
        return steps.stream().filter(step -> step.factor().isPresent()).toList();
    }

    private Ratio ratio() {
        return new Ratio(from(), to());
    }

    /** {@return the first generation that has a value} */
    public ScalingPoint from() {
        return comparable().get(0).from();
    }

    /** {@return the last generation that has a value} */
    public ScalingPoint to() {
        List<ScalingStep> comparable = comparable();
        return comparable.get(comparable.size() - 1).to();
    }

    /** {@return by which factor the quantity changed, above 0, below 1 if it shrank} */
    public double factor() {
        return ratio().factor().orElseThrow();
    }

    /** {@return by how many orders of magnitude the quantity changed, the decimal logarithm of the factor} */
    public double ordersOfMagnitude() {
        return Math.log10(factor());
    }

    /** {@return the time between the two dates in years of 365.2425 days; empty where {@link ScalingStep#years()} is} */
    public OptionalDouble years() {
        return ratio().years();
    }

    /**
     * {@return the factor by which the quantity changed in a year, had it changed evenly; empty where {@link
     * ScalingStep#annualFactor()} is}
     */
    public OptionalDouble annualFactor() {
        return ratio().annualFactor();
    }

    /** {@return whether an estimate entered the factor of any step} */
    public boolean isEstimated() {
        return steps.stream().anyMatch(ScalingStep::isEstimated);
    }

    /** {@return whether every generation from the first value to the last has one, so that no step is a bridge} */
    public boolean isUnbroken() {
        return steps.stream().allMatch(step -> step.over().isEmpty());
    }

    /**
     * {@return the generations before the first value and behind the last one, which the growth says nothing of, in generation
     * order}
     */
    public List<ScalingPoint> outside() {
        List<ScalingPoint> outside = new ArrayList<>();
        for (ScalingStep step : steps) {
            for (ScalingPoint point : step.missing()) {
                // A point between two gaps ends one of them and begins the next.
                if (outside.isEmpty() || !outside.get(outside.size() - 1).equals(point)) {
                    outside.add(point);
                }
            }
        }
        return List.copyOf(outside);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of(
                        "Overall from {0} to {1}, {2}: {3}{4}{5}",
                        "总体从 {0} 到 {1}，{2}{3}{4}{5}",
                        from().paper().id(),
                        to().paper().id(),
                        Vocabulary.nameOf(from().quantity()),
                        ratio().sentence(isEstimated()),
                        Texts.when(
                                !isUnbroken(),
                                "; the chain is broken by generations without a value",
                                "；中间有缺值的世代，链条不连续"),
                        ScalingStep.reasons(outside()).map(known -> Texts.of("; not covered: {0}", "；未涵盖：{0}", known))),
                Stream.concat(
                                steps.stream().map(step -> Explanation.of(step.statement())),
                                points().map(ScalingPoint::explanation))
                        .toList());
    }

    /** Each point once, although it ends one step and begins the next. */
    private Stream<ScalingPoint> points() {
        return Stream.concat(
                steps.get(0).points().limit(1),
                steps.stream().flatMap(step -> step.points().skip(1)));
    }

    /** Returns ends, factor and what is not covered. */
    @Override
    public String toString() {
        return ratio().brief(isEstimated())
                + (isUnbroken() ? "" : ", across a broken chain")
                + ScalingStep.reasons(outside())
                        .map(reasons -> ", without " + reasons)
                        .orElse("");
    }
}
