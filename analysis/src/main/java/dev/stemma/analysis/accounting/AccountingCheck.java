package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A printed value against the one that follows from other printed values.
 *
 * @param kind what is compared
 * @param subject what the check is about
 * @param printed the printed value
 * @param computed the value that follows; for two printings, the other one
 * @param reach the values that follow from all inputs that round to the printed ones; empty if the inputs are exact counts, if
 *     two printings are compared, or if the rounding leaves no bounds
 * @param rule how the tolerance was found
 * @param tolerance by how much the two may differ, not negative
 * @param working the formula with its numbers, then the inputs with their places
 * @param inferences what would explain a difference, the best supported first; each is ours and no source's
 * @since 0.1.0
 */
public record AccountingCheck(
        CheckKind kind,
        CheckSubject subject,
        PrintedValue printed,
        BigDecimal computed,
        Optional<ValueRange> reach,
        ToleranceRule rule,
        BigDecimal tolerance,
        List<Explanation> working,
        List<Inference> inferences)
        implements Fact {

    /** Copies the lists. */
    public AccountingCheck {
        working = List.copyOf(working);
        inferences = List.copyOf(inferences);
    }

    /** {@return a check by a formula, whose tolerance is half a unit of the last printed digit} */
    static AccountingCheck toLastDigit(
            CheckKind kind,
            CheckSubject subject,
            PrintedValue printed,
            BigDecimal computed,
            Optional<ValueRange> reach,
            String formula,
            List<Explanation> inputs) {
        return new AccountingCheck(
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
    static AccountingCheck ofTwo(CheckKind kind, CheckSubject subject, PrintedValue printed, PrintedValue other) {
        return new AccountingCheck(
                kind,
                subject,
                printed,
                other.number(),
                Optional.empty(),
                ToleranceRule.LESS_EXACT,
                printed.halfDigit().max(other.halfDigit()),
                List.of(printed.explanation(), other.explanation()),
                List.of());
    }

    AccountingCheck with(List<Inference> found) {
        return new AccountingCheck(kind, subject, printed, computed, reach, rule, tolerance, working, found);
    }

    /** {@return by how much the computed value exceeds the printed one} */
    public BigDecimal difference() {
        return Amounts.minus(computed, printed.number());
    }

    /**
     * {@return the difference as a share of the printed value, such as 0.064 for 6.4 % too much; empty if the printed value is 0
     * or the share out of range}
     */
    public OptionalDouble relativeDifference() {
        if (printed.number().signum() == 0) {
            return OptionalDouble.empty();
        }
        double share = Amounts.over(difference(), printed.number().abs()).doubleValue();
        return Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /**
     * {@return how the check ended}
     *
     * <p>The two agree if they differ by no more than the tolerance. If not, rounding accounts for it if a value in the
     * {@linkplain #reach() reach} lies within the tolerance of the printed one.
     */
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
        lines.add(
                Explanation.of(Texts.of("Tolerance: {0}, {1}", "容差：{0}，即{1}", Amounts.text(tolerance), rule.words())));
        if (outcome() != Outcome.AGREES) {
            reach.ifPresent(range -> lines.add(Explanation.of(
                    Texts.of("With inputs that round to the printed ones: {0}", "输入值在舍入范围内变动时：{0}", range))));
        }
        inferences.forEach(inference -> lines.add(inference.explanation()));
        double share = relativeDifference().orElse(0);
        boolean required = printed.citations().isEmpty();
        boolean two = kind.comparesTwoPrintings();
        return new Explanation(
                Texts.of(
                        "{0}, {1}: {2} {3}, {4} {5}{6}; {7}",
                        "{0}，{1}：{2} {3}，{4} {5}{6}；{7}",
                        kind == CheckKind.STATED_FIGURES_DISAGREE ? printed.name() : subject.name(),
                        kind.words(),
                        required ? LocalizedText.of("required", "应为") : LocalizedText.of("printed", "印作"),
                        printed,
                        two ? LocalizedText.of("elsewhere", "另处为") : LocalizedText.of("computed", "算得"),
                        two ? Amounts.asPrinted(computed) : Amounts.text(computed),
                        Texts.when(share != 0, " ({0})", "（{0}）", (share > 0 ? "+" : "") + Numbers.percent(share)),
                        outcome().words()),
                lines,
                printed.citations());
    }

    /** Returns kind, subject, both values and outcome, such as {@code head-width gpt-3-xl: 2048 / 3072, differs}. */
    @Override
    public String toString() {
        return kind + " " + subject + ": " + printed + " / " + Amounts.text(computed) + ", " + outcome();
    }
}
