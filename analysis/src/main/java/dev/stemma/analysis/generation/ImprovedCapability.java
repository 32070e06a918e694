package dev.stemma.analysis.generation;

import dev.stemma.analysis.benchmark.BenchmarkStep;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import java.util.List;

/**
 * A capability that a generation carries over and shows to a higher degree than an earlier generation.
 *
 * <p>Higher means a better score on the same benchmark, in the same metric, setting and split. Immutable and thread-safe.
 *
 * @param presence the capability in the later generation
 * @param steps the better scores, never empty
 * @since 0.1.0
 */
public record ImprovedCapability(CapabilityPresence presence, List<BenchmarkStep> steps) implements Fact {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public ImprovedCapability {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "steps of '" + presence.capability().id() + "' are empty, expected at least one");
        }
    }

    @Override
    public Explanation explanation() {
        List<String> benchmarks = steps.stream()
                .map(step -> step.from().benchmark().name())
                .distinct()
                .toList();
        return Explanation.of(
                Texts.of(
                        "{0} improves {1}, by better scores on {2}",
                        "{0} 提高了“{1}”，依据是更好的得分：{2}",
                        presence.paper(),
                        presence.capability().name(),
                        Texts.joined(benchmarks, ", ", "、")),
                steps.stream().map(Fact::explanation).toList());
    }

    /** Returns the capability and the steps. */
    @Override
    public String toString() {
        return presence.capability().id() + ": improved by " + presence.paper() + " " + steps;
    }
}
