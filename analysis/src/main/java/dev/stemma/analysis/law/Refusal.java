package dev.stemma.analysis.law;

import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * That points have no law of a form, why, and what in them is the reason.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason the reason
 * @param detail what in these points is the reason, such as {@code 3 points, at least 4 are needed}
 * @since 0.1.0
 */
public record Refusal(Reason reason, LocalizedText detail) {

    /** Why points have no law. */
    public enum Reason implements Named {
        /** There are not more points than parameters, so that nothing is left to judge the fit by. */
        TOO_FEW_POINTS("too few points", "数据点太少"),
        /** There are fewer different scales than parameters. */
        TOO_FEW_SCALES("too few different scales", "不同的规模太少"),
        /** A value is zero or negative, where the law is fitted to logarithms. */
        NOT_POSITIVE("a value is not above zero", "有数值不大于零"),
        /** A model never solves some problem, so that the logarithm of its pass rate is infinite. */
        UNSOLVED("a problem is never solved", "有题目从未被解出"),
        /** The values do not fall with scale, so that the power term vanishes. */
        NOT_FALLING("the values do not fall with scale", "数值不随规模下降"),
        /** Many curves fit as well as the best one: the exponent runs away, or the parameters cannot be told apart. */
        NOT_IDENTIFIED("the points do not determine the parameters", "这些点不足以确定参数"),
        /** The factor of the power term is too small or too large for a number. */
        OUT_OF_RANGE("the factor is out of range", "系数超出可表示的范围");

        private final LocalizedText words;

        Reason(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        /** {@return the reason in words, such as {@code too few points}} */
        public LocalizedText words() {
            return words;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    static Refusal of(Reason reason, String en, String zh, Object... parts) {
        return new Refusal(reason, Texts.of(en, zh, parts));
    }

    /** {@return why a law of so many parameters has too few points or scales, if it has} */
    static Optional<Refusal> ofCounts(List<LawPoint> points, int parameters) {
        if (points.size() <= parameters) {
            return Optional.of(of(
                    Reason.TOO_FEW_POINTS,
                    "{0} points, at least {1} are needed",
                    "{0} 个点，至少需要 {1} 个",
                    points.size(),
                    parameters + 1));
        }
        long scales = points.stream().mapToDouble(LawPoint::scale).distinct().count();
        return scales < parameters
                ? Optional.of(of(
                        Reason.TOO_FEW_SCALES,
                        "{0} different scales, at least {1} are needed",
                        "{0} 种不同规模，至少需要 {1} 种",
                        scales,
                        parameters))
                : Optional.empty();
    }

    /** {@return the first value that has no logarithm, if one has none} */
    static Optional<Refusal> ofLogarithms(List<LawPoint> points) {
        return points.stream()
                .filter(point -> point.value() <= 0)
                .findFirst()
                .map(point -> of(
                        Reason.NOT_POSITIVE,
                        "the value is {0}, and its logarithm is needed",
                        "规模 {1} 处的数值为 {2}，无法取对数",
                        point,
                        Numbers.briefOrInfinite(point.scale()),
                        Numbers.briefOrInfinite(point.value())));
    }

    /** {@return why the factor of a law cannot be told, if it cannot} */
    static Optional<Refusal> ofFactor(double a) {
        return (a >= Double.MIN_NORMAL && a <= Double.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(of(
                        Reason.OUT_OF_RANGE,
                        "the value at scale 1 is {0}; give the scales in a larger unit",
                        "规模 1 处的数值为 {0}；请换用更大的规模单位",
                        a));
    }

    /** {@return reason and detail in words, such as {@code too few points: 3 points, at least 4 are needed}} */
    public LocalizedText words() {
        return Texts.of("{0}: {1}", "{0}：{1}", reason.words(), detail);
    }

    /** Returns reason and detail in English. */
    @Override
    public String toString() {
        return words().toString();
    }
}
