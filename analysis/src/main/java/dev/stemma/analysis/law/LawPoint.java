package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value measured at a scale: the loss of a model and the compute it was trained with, or the like.
 *
 * <p>All points of one law must be in the same units; the law does not know them. Immutable and thread-safe.
 *
 * @param scale the scale, such as FLOP or parameters; 1e-100 to 1e100
 * @param value the value at that scale, such as nats per token; -1e100 to 1e100
 * @param origin where the point comes from, ending in citations; empty for a point without a source
 * @since 0.1.0
 */
public record LawPoint(double scale, double value, Optional<Explanation> origin) {

    /** By scale, then by value, so that the order in which points are given never matters. */
    static final Comparator<LawPoint> ORDER =
            Comparator.comparingDouble(LawPoint::scale).thenComparingDouble(LawPoint::value);

    private static final double LOWEST = 1e-100;
    private static final double HIGHEST = 1e100;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if scale or value is out of its range or not a number
     */
    public LawPoint {
        checkScale(scale);
        if (!(Math.abs(value) <= HIGHEST)) {
            throw new IllegalArgumentException("LawPoint.value is " + value + ", expected -1e100 to 1e100");
        }
    }

    /**
     * {@return a point without a source}
     *
     * @param scale the scale
     * @param value the value at that scale
     * @throws IllegalArgumentException if scale or value is out of its range or not a number
     */
    public static LawPoint of(double scale, double value) {
        return new LawPoint(scale, value, Optional.empty());
    }

    static void checkScale(double scale) {
        if (!(scale >= LOWEST && scale <= HIGHEST)) {
            throw new IllegalArgumentException("scale is " + scale + ", expected 1e-100 to 1e100");
        }
    }

    Explanation explanation() {
        LocalizedText statement =
                Texts.of("Fitted: {0} at {1}", "拟合点：规模 {1} 处为 {0}", Numbers.brief(value), Numbers.brief(scale));
        return origin.map(source -> Explanation.of(statement, List.of(source)))
                .orElseGet(() -> Explanation.of(statement));
    }

    /** Returns scale and value, such as {@code 2.8 at 1E+21}. */
    @Override
    public String toString() {
        return Numbers.brief(value) + " at " + Numbers.brief(scale);
    }
}
