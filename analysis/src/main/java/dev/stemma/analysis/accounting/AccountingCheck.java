package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A printed value against the one that follows from other printed values.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is compared
 * @param subject what it is about
 * @param printed the printed value
 * @param computed the value that follows; for two printings, the other one
 * @param reach the values that follow from all inputs that round to the printed ones; empty if the inputs are exact counts,
 *     if two printings are compared, or if the rounding leaves no bounds
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

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is missing
     * @throws IllegalArgumentException if the tolerance is negative
     */
    public AccountingCheck {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(tolerance, "tolerance");
        working = List.copyOf(working);
        inferences = List.copyOf(inferences);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance is " + tolerance + ", expected 0 or more");
        }
    }

    /** Returns a check whose tolerance is half a unit of the last printed digit. */
    static AccountingCheck toLastDigit(
            CheckKind kind,
            CheckSubject subject,
            PrintedValue printed,
            BigDecimal computed,
            Optional<ValueRange> reach,
            List<Explanation> working) {
        return new AccountingCheck(
                kind,
                subject,
                printed,
                computed,
                reach,
                ToleranceRule.LAST_DIGIT,
                printed.halfUnit(),
                working,
                List.of());
    }

    /** Returns a comparison of two printed values, neither of which is computed. */
    static AccountingCheck ofTwo(CheckKind kind, CheckSubject subject, PrintedValue printed, PrintedValue other) {
        return new AccountingCheck(
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

    AccountingCheck with(List<Inference> found) {
        return new AccountingCheck(kind, subject, printed, computed, reach, rule, tolerance, working, found);
    }

    /**
     * Returns by how much the computed value exceeds the printed one.
     *
     * @return computed less printed
     */
    public BigDecimal difference() {
        return Amounts.minus(computed, printed.number());
    }

    /**
     * Returns the difference as a share of the printed value.
     *
     * @return the share, such as 0.064 for 6.4 % too much; empty if the printed value is 0 or the share out of range
     */
    public OptionalDouble relativeDifference() {
        if (printed.number().signum() == 0) {
            return OptionalDouble.empty();
        }
        double share = Amounts.over(difference(), printed.number().abs()).doubleValue();
        return Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /**
     * Returns how the check ended.
     *
     * <p>The two agree if they differ by no more than the tolerance. If not, rounding accounts for it if a value in the
     * {@linkplain #reach() reach} lies within the tolerance of the printed one.
     *
     * @return the outcome
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
        lines.add(Explanation.of(LocalizedText.of(
                "Tolerance: " + Amounts.text(tolerance) + ", " + rule.words().en(),
                "容差：" + Amounts.text(tolerance) + "，即" + rule.words().zh())));
        if (outcome() != Outcome.AGREES) {
            reach.ifPresent(range -> lines.add(Explanation.of(LocalizedText.of(
                    "With inputs that round to the printed ones: " + range, "输入值在舍入范围内变动时：" + range))));
        }
        inferences.forEach(inference -> lines.add(inference.explanation()));
        LocalizedText what = kind.words();
        LocalizedText about = kind == CheckKind.STATED_FIGURES_DISAGREE ? printed.name() : subject.name();
        String sign = sign();
        boolean two = kind.comparesTwoPrintings();
        boolean required = printed.citations().isEmpty();
        return new Explanation(
                LocalizedText.of(
                        about.en() + ", " + what.en()
                                + (required ? ": required " : ": printed ") + printed
                                + (two
                                        ? ", elsewhere " + Amounts.asPrinted(computed)
                                        : ", computed " + Amounts.text(computed))
                                + (sign.isEmpty() ? "" : " (" + sign + ")") + "; "
                                + outcome().words().en(),
                        about.zh() + "，" + what.zh() + (required ? "：应为 " : "：印作 ") + printed
                                + (two ? "，另处为 " + Amounts.asPrinted(computed) : "，算得 " + Amounts.text(computed))
                                + (sign.isEmpty() ? "" : "（" + sign + "）") + "；"
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
