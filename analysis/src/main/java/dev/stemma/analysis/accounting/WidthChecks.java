package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The widths of a model against one another. */
final class WidthChecks {

    private static final BigDecimal FEED_FORWARD_FACTOR = BigDecimal.valueOf(4);

    private WidthChecks() {}

    static List<AccountingCheck> of(Holder holder) {
        List<AccountingCheck> checks = new ArrayList<>();
        for (Stated width : holder.stated(Quantity.D_MODEL)) {
            for (Stated heads : holder.stated(Quantity.HEADS)) {
                holder.stated(Quantity.D_HEAD).forEach(each -> checks.add(heads(holder, width, heads, each)));
            }
            if (!Architecture.isGated(holder)) {
                holder.stated(Quantity.D_FF).forEach(inner -> checks.add(feedForward(holder, width, inner)));
            }
        }
        return checks;
    }

    private static AccountingCheck heads(Holder holder, Stated width, Stated heads, Stated each) {
        BigDecimal product = Amounts.times(number(heads), number(each));
        String formula = heads.value() + " * " + each.value() + " = " + Amounts.text(product);
        PrintedValue printed = holder.printed(Quantity.D_MODEL, width);
        AccountingCheck check = AccountingCheck.toLastDigit(
                CheckKind.HEAD_WIDTH,
                holder.subject(),
                printed,
                product,
                Optional.empty(),
                List.of(
                        Explanation.of(LocalizedText.of(formula, formula)),
                        holder.explain(Quantity.HEADS, heads),
                        holder.explain(Quantity.D_HEAD, each),
                        holder.explain(Quantity.D_MODEL, width)));
        return check.outcome() == Outcome.AGREES
                ? check
                : check.with(inferences(holder, printed, number(heads), number(each)));
    }

    private static List<Inference> inferences(Holder holder, PrintedValue width, BigDecimal heads, BigDecimal each) {
        List<Inference> inferences = new ArrayList<>();
        quotient(width.number(), each)
                .ifPresent(needed ->
                        inferences.add(Inference.untested(CheckKind.HEAD_WIDTH, Quantity.HEADS, heads, needed, width)));
        quotient(width.number(), heads)
                .ifPresent(needed ->
                        inferences.add(Inference.untested(CheckKind.HEAD_WIDTH, Quantity.D_HEAD, each, needed, width)));
        Architecture.count(Amounts.times(heads, each))
                .ifPresent(needed -> inferences.add(width(holder, width, needed)));
        return inferences;
    }

    /** Returns the width as the value that is wrong, tested on the stated counts of parameters. */
    private static Inference width(Holder holder, PrintedValue used, long needed) {
        Inference plain = Inference.untested(
                CheckKind.HEAD_WIDTH, Quantity.D_MODEL, used.number(), BigDecimal.valueOf(needed), used);
        Optional<Architecture> other =
                Architecture.of(holder).map(architecture -> architecture.with(Quantity.D_MODEL, needed));
        List<PrintedValue> counts = holder.stated(Quantity.PARAMETERS).stream()
                .map(count -> holder.printed(Quantity.PARAMETERS, count))
                .toList();
        Optional<ModelId> model = holder.subject().model();
        if (other.isEmpty() || counts.isEmpty() || model.isEmpty()) {
            return plain;
        }
        boolean met = counts.stream()
                .anyMatch(count -> ValueRange.around(count.number(), SizeStatement.tolerance(count))
                        .contains(other.get().parameters()));
        return new Inference(
                plain.kind(),
                plain.input(),
                plain.used(),
                plain.needed(),
                true,
                List.of(model.get()),
                met ? List.of(model.get()) : List.of(),
                Optional.empty(),
                List.of(),
                used);
    }

    private static Optional<BigDecimal> quotient(BigDecimal number, BigDecimal divisor) {
        return divisor.signum() > 0
                        && Architecture.count(number).isPresent()
                        && number.remainder(divisor).signum() == 0
                ? Optional.of(Amounts.over(number, divisor))
                : Optional.empty();
    }

    private static AccountingCheck feedForward(Holder holder, Stated width, Stated inner) {
        BigDecimal product = Amounts.times(FEED_FORWARD_FACTOR, number(width));
        String formula = "4 * " + width.value() + " = " + Amounts.text(product);
        return AccountingCheck.toLastDigit(
                CheckKind.FEED_FORWARD_WIDTH,
                holder.subject(),
                holder.printed(Quantity.D_FF, inner),
                product,
                Optional.empty(),
                List.of(
                        Explanation.of(LocalizedText.of(formula, formula)),
                        holder.explain(Quantity.D_MODEL, width),
                        holder.explain(Quantity.D_FF, inner)));
    }

    private static BigDecimal number(Stated figure) {
        return figure.amount().flatMap(FigureValue::number).orElseThrow();
    }
}
