package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How a quantity changed between two neighbouring generations that both have a value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the earlier generation
 * @param to the later generation
 * @since 0.1.0
 */
public record Growth(ScalingPoint from, ScalingPoint to) implements ScalingStep {

    /**
     * Checks that the two can be compared.
     *
     * @throws IllegalArgumentException if a point has no value, or the two are of different quantities
     */
    public Growth {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Endpoints.requireValues(from, to, "Growth");
    }

    @Override
    public <R> R match(
            Function<? super Growth, R> growth, Function<? super Bridge, R> bridge, Function<? super Gap, R> gap) {
        return growth.apply(this);
    }

    @Override
    public Explanation explanation() {
        LocalizedText name = Vocabulary.nameOf(from.quantity());
        return Explanation.of(
                Texts.concat(
                        LocalizedText.of(
                                "From " + from.paper().id() + " to "
                                        + to.paper().id() + ", " + name.en() + ": ",
                                "从 " + from.paper().id() + " 到 " + to.paper().id() + "，" + name.zh()),
                        Ratio.sentence(factor().orElseThrow(), years(), annualFactor(), isEstimated())),
                List.of(from.explanation(), to.explanation()));
    }

    /** Returns both generations and the factor, such as {@code gpt-2 -> gpt-3: x112.3 (2.05 orders of magnitude)}. */
    @Override
    public String toString() {
        return from.paper().id() + " -> " + to.paper().id() + ": "
                + Ratio.brief(factor().orElseThrow(), annualFactor(), isEstimated());
    }
}
