package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The parts of a check. */
record ComputedCheck(
        CheckKind kind,
        CheckSubject subject,
        PrintedValue printed,
        BigDecimal computed,
        Optional<ValueRange> reach,
        ToleranceRule rule,
        BigDecimal tolerance,
        List<Explanation> working,
        List<Inference> inferences)
        implements AccountingCheck {

    ComputedCheck {
        working = List.copyOf(working);
        inferences = List.copyOf(inferences);
    }

    /** {@return a check by a formula, whose tolerance is half a unit of the last printed digit} */
    static ComputedCheck toLastDigit(
            CheckKind kind,
            CheckSubject subject,
            PrintedValue printed,
            BigDecimal computed,
            Optional<ValueRange> reach,
            String formula,
            List<Explanation> inputs) {
        return new ComputedCheck(
                kind,
                subject,
                printed,
                computed,
                reach,
                ToleranceRule.LAST_DIGIT,
                printed.halfUnit(),
                working(formula, inputs),
                List.of());
    }

    /** {@return a formula, which is the same in all languages, and behind it the inputs} */
    static List<Explanation> working(String formula, List<Explanation> inputs) {
        return Stream.concat(Stream.of(Explanation.of(LocalizedText.of(formula, formula))), inputs.stream())
                .toList();
    }

    /** {@return a comparison of two printed values, neither of which is computed} */
    static ComputedCheck ofTwo(CheckKind kind, CheckSubject subject, PrintedValue printed, PrintedValue other) {
        return new ComputedCheck(
                kind,
                subject,
                printed,
                other.number(),
                Optional.empty(),
                ToleranceRule.LESS_EXACT,
                printed.halfUnit().max(other.halfUnit()),
                List.of(printed.explanation(), other.explanation()),
                List.of());
    }

    ComputedCheck with(List<Inference> found) {
        return new ComputedCheck(kind, subject, printed, computed, reach, rule, tolerance, working, found);
    }

    @Override
    public BigDecimal difference() {
        return Amounts.minus(computed, printed.number());
    }

    @Override
    public OptionalDouble relativeDifference() {
        if (printed.number().signum() == 0) {
            return OptionalDouble.empty();
        }
        double share = Amounts.over(difference(), printed.number().abs()).doubleValue();
        return Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    @Override
    public Outcome outcome() {
        if (difference().abs().compareTo(tolerance) <= 0) {
            return Outcome.AGREES;
        }
        ValueRange allowed = ValueRange.around(printed.number(), tolerance);
        return reach.flatMap(allowed::intersection).isPresent() ? Outcome.WITHIN_ROUNDING : Outcome.DIFFERS;
    }

    @Override
    public Explanation explanation() {
        List<Explanation> lines = new ArrayList<>(working);
        lines.add(Explanation.of(LocalizedText.of(
                "Tolerance: " + Amounts.text(tolerance) + ", " + rule.words().en(),
                "容差：" + Amounts.text(tolerance) + "，即" + rule.words().zh())));
        if (outcome() != Outcome.AGREES) {
            reach.ifPresent(range -> lines.add(Explanation.of(LocalizedText.of(
                    "With inputs that round to the printed ones: " + range, "输入值在舍入范围内变动时：" + range))));
        }
        inferences.forEach(inference -> lines.add(inference.explanation()));
        LocalizedText about = kind == CheckKind.STATED_FIGURES_DISAGREE ? printed.name() : subject.name();
        String sign = sign();
        boolean two = kind.comparesTwoPrintings();
        boolean required = printed.citations().isEmpty();
        String value = two ? Amounts.asPrinted(computed) : Amounts.text(computed);
        return new Explanation(
                LocalizedText.of(
                        about.en() + ", " + kind.words().en() + (required ? ": required " : ": printed ") + printed
                                + (two ? ", elsewhere " : ", computed ") + value
                                + (sign.isEmpty() ? "" : " (" + sign + ")") + "; "
                                + outcome().words().en(),
                        about.zh() + "，" + kind.words().zh() + (required ? "：应为 " : "：印作 ") + printed
                                + (two ? "，另处为 " : "，算得 ") + value + (sign.isEmpty() ? "" : "（" + sign + "）") + "；"
                                + outcome().words().zh()),
                lines,
                printed.citations());
    }

    private String sign() {
        OptionalDouble share = relativeDifference();
        return share.isEmpty() || share.getAsDouble() == 0
                ? ""
                : (share.getAsDouble() > 0 ? "+" : "") + Numbers.percent(share.getAsDouble());
    }

    /** Returns kind, subject, both values and outcome, such as {@code head-width gpt-3-xl: 2048 / 3072, differs}. */
    @Override
    public String toString() {
        return kind + " " + subject + ": " + printed + " / " + Amounts.text(computed) + ", " + outcome();
    }
}
