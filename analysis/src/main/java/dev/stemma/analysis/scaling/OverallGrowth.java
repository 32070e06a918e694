package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
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

    /**
     * Returns the first generation that has a value.
     *
     * @return its point
     */
    public ScalingPoint from() {
        return comparable().get(0).from();
    }

    /**
     * Returns the last generation that has a value.
     *
     * @return its point
     */
    public ScalingPoint to() {
        List<ScalingStep> comparable = comparable();
        return comparable.get(comparable.size() - 1).to();
    }

    /**
     * Returns by which factor the quantity changed.
     *
     * @return the factor, above 0, below 1 if it shrank
     */
    public double factor() {
        return Ratio.between(from(), to()).orElseThrow();
    }

    /**
     * Returns by how many orders of magnitude the quantity changed.
     *
     * @return the decimal logarithm of the factor
     */
    public double ordersOfMagnitude() {
        return Math.log10(factor());
    }

    /**
     * Returns the time between the two dates.
     *
     * @return years of 365.2425 days, above 0; empty under the conditions of {@link ScalingStep#years()}
     */
    public OptionalDouble years() {
        return Ratio.years(from(), to());
    }

    /**
     * Returns the factor by which the quantity changed in a year, had it changed evenly.
     *
     * @return the factor, above 0; empty under the conditions of {@link ScalingStep#annualFactor()}
     */
    public OptionalDouble annualFactor() {
        return Ratio.annual(OptionalDouble.of(factor()), years());
    }

    /**
     * Returns whether an estimate entered the factor of any step.
     *
     * @return whether one did
     */
    public boolean isEstimated() {
        return comparable().stream().anyMatch(ScalingStep::isEstimated);
    }

    /**
     * Returns whether every generation from the first value to the last has one, so that no step is a bridge.
     *
     * @return whether the chain is unbroken
     */
    public boolean isUnbroken() {
        return comparable().stream().allMatch(step -> step.match(growth -> true, bridge -> false, gap -> true));
    }

    /**
     * Returns the generations before the first value and behind the last one, which the growth says nothing of.
     *
     * @return an immutable list in generation order
     */
    public List<ScalingPoint> outside() {
        Set<ScalingPoint> outside = new LinkedHashSet<>();
        steps.stream()
                .filter(step -> step.factor().isEmpty())
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .filter(point -> point.value().isEmpty())
                .forEach(outside::add);
        return List.copyOf(outside);
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(from().quantity());
        List<LocalizedText> parts = new ArrayList<>();
        parts.add(LocalizedText.of(
                "Overall from " + from().paper().id() + " to " + to().paper().id() + ", " + name.en() + ": ",
                "总体从 " + from().paper().id() + " 到 " + to().paper().id() + "，" + name.zh()));
        parts.add(Ratio.sentence(factor(), years(), annualFactor(), isEstimated()));
        if (!isUnbroken()) {
            parts.add(LocalizedText.of("; the chain is broken by generations without a value", "；中间有缺值的世代，链条不连续"));
        }
        if (!outside().isEmpty()) {
            parts.add(LocalizedText.of(
                    "; not covered: " + Gap.words(outside()).en(),
                    "；未涵盖：" + Gap.words(outside()).zh()));
        }
        return Explanation.of(
                parts.stream().reduce(Texts::concat).orElseThrow(),
                Stream.concat(
                                steps.stream()
                                        .map(step -> Explanation.of(
                                                step.explanation().statement())),
                                points().map(ScalingPoint::explanation))
                        .toList());
    }

    /** Each point once, although it ends one step and begins the next. */
    private Stream<ScalingPoint> points() {
        return steps.stream()
                .flatMap(step -> Stream.of(
                                Stream.of(step.from()),
                                step.<Stream<ScalingPoint>>match(
                                        growth -> Stream.empty(),
                                        bridge -> bridge.over().stream(),
                                        gap -> Stream.empty()),
                                Stream.of(step.to()))
                        .flatMap(part -> part))
                .distinct();
    }

    /** Returns ends, factor and what is not covered. */
    @Override
    public String toString() {
        return from().paper().id() + " -> " + to().paper().id() + ": "
                + Ratio.brief(factor(), annualFactor(), isEstimated())
                + (isUnbroken() ? "" : ", across a broken chain")
                + (outside().isEmpty()
                        ? ""
                        : ", without " + Gap.words(outside()).en());
    }
}
