package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;
import java.util.List;
import java.util.Optional;

/** What keeps points from having a law. */
final class Refusals {

    private Refusals() {}

    static Optional<LawRefusal> counts(List<LawPoint> points, int parameters) {
        if (points.size() <= parameters) {
            return Optional.of(LawRefusal.of(
                    RefusalReason.TOO_FEW_POINTS,
                    points.size() + " points, at least " + (parameters + 1) + " are needed",
                    points.size() + " 个点，至少需要 " + (parameters + 1) + " 个"));
        }
        long scales = points.stream().mapToDouble(LawPoint::scale).distinct().count();
        return scales < parameters
                ? Optional.of(LawRefusal.of(
                        RefusalReason.TOO_FEW_SCALES,
                        scales + " different scales, at least " + parameters + " are needed",
                        scales + " 种不同规模，至少需要 " + parameters + " 种"))
                : Optional.empty();
    }

    static Optional<LawRefusal> notPositive(List<LawPoint> points) {
        return points.stream()
                .filter(point -> point.value() <= 0)
                .findFirst()
                .map(point -> LawRefusal.of(
                        RefusalReason.NOT_POSITIVE,
                        "the value is " + point + ", and its logarithm is needed",
                        "规模 " + Numbers.briefOrInfinite(point.scale()) + " 处的数值为 "
                                + Numbers.briefOrInfinite(point.value()) + "，无法取对数"));
    }

    static Optional<LawRefusal> factor(double a) {
        return (a >= Double.MIN_NORMAL && a <= Double.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(LawRefusal.of(
                        RefusalReason.OUT_OF_RANGE,
                        "the value at scale 1 is " + a + "; give the scales in a larger unit",
                        "规模 1 处的数值为 " + a + "；请换用更大的规模单位"));
    }
}
