package dev.stemma.analysis.law;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.util.stream.Collectors;

/** Laws in words. */
final class Explanations {

    private Explanations() {}

    static Explanation of(ScalingLaw law, LocalizedText method, LocalizedText axis) {
        int last = law.points().size() - 1;
        String from = Numbers.brief(law.points().get(0).scale());
        String to = Numbers.brief(law.points().get(last).scale());
        String error = Numbers.rough(law.residualStandardError());
        return Explanation.of(
                LocalizedText.of(
                        law.formula() + ", " + method.en() + " through "
                                + law.points().size() + " points at scales " + from + " to " + to
                                + ": " + parameters(law, ", ", " (95 % interval ", " to ", ")")
                                + "; residual standard error "
                                + error + " in " + axis.en() + ", R² " + Numbers.decimals(law.rSquared()),
                        law.formula() + "，用" + method.zh() + "拟合 "
                                + law.points().size() + " 个点（规模 " + from + " 至 " + to + "）："
                                + parameters(law, "，", "（95 % 区间 ", " 至 ", "）") + "；" + axis.zh() + " 的残差标准误 " + error
                                + "，R² " + Numbers.decimals(law.rSquared())),
                law.points().stream().map(LawPoint::explanation).toList());
    }

    private static String parameters(ScalingLaw law, String separator, String open, String to, String close) {
        return law.parameters().stream()
                .map(parameter -> parameter.symbol() + " = " + Numbers.briefOrInfinite(parameter.value()) + open
                        + Numbers.briefOrInfinite(parameter.interval().low()) + to
                        + Numbers.briefOrInfinite(parameter.interval().high()) + close)
                .collect(Collectors.joining(separator));
    }
}
