package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What came of fitting a law: the law, or why there is none.
 *
 * @param <L> the form of the law
 * @param points the points, by scale and value
 * @param law the law; empty exactly if there is a refusal
 * @param refusal why there is no law; empty exactly if there is one
 * @since 0.1.0
 */
public record LawFit<L extends ScalingLaw>(List<LawPoint> points, Optional<L> law, Optional<Refusal> refusal)
        implements Fact {

    /**
     * Checks that there is either a law or a refusal.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public LawFit {
        points = points.stream().sorted(LawPoint.ORDER).toList();
        if (law.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException(
                    "LawFit has law " + law + " and refusal " + refusal + ", expected one of the two");
        }
    }

    static <L extends ScalingLaw> LawFit<L> of(L law) {
        return new LawFit<>(law.points(), Optional.of(law), Optional.empty());
    }

    static <L extends ScalingLaw> LawFit<L> refused(List<LawPoint> points, Refusal refusal) {
        return new LawFit<>(points, Optional.empty(), Optional.of(refusal));
    }

    /**
     * {@return the law}
     *
     * @throws IllegalStateException if there is none, with the reason; ask {@link #refusal()} first
     */
    public L orElseThrow() {
        return law.orElseThrow(() -> new IllegalStateException(
                "There is no law through " + points + ": " + refusal.orElseThrow() + "; ask refusal() before the law"));
    }

    @Override
    public Explanation explanation() {
        if (law.isPresent()) {
            return law.get().explanation();
        }
        return Explanation.of(
                Texts.of(
                        "No law is fitted: {0}",
                        "未能拟合：{0}", refusal.orElseThrow().words()),
                points.stream().map(LawPoint::explanation).toList());
    }

    /** Returns the law, or {@code no law} and the reason. */
    @Override
    public String toString() {
        return law.map(ScalingLaw::toString).orElseGet(() -> "no law: " + refusal.orElseThrow());
    }
}
