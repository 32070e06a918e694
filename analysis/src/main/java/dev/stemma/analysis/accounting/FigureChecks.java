package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a model or compared system against one another: widths, training compute, and quantities that are stated
 * twice.
 *
 * <p>Of several statements of one quantity each is checked, beside the preferred statements of the other quantities, so that the
 * checks are never more than the statements.
 */
final class FigureChecks {

    private static final BigDecimal FEED_FORWARD_FACTOR = BigDecimal.valueOf(4);

    private final Holder holder;

    private FigureChecks(Holder holder) {
        this.holder = holder;
    }

    static List<AccountingCheck> of(Holder holder) {
        FigureChecks figures = new FigureChecks(holder);
        List<AccountingCheck> checks = new ArrayList<>();
        for (List<Stated> row : holder.together(Quantity.D_MODEL, Quantity.HEADS, Quantity.D_HEAD)) {
            checks.add(figures.heads(row.get(0), row.get(1), row.get(2)));
        }
        if (!Architecture.isGated(holder)) {
            for (List<Stated> row : holder.together(Quantity.D_MODEL, Quantity.D_FF)) {
                checks.add(figures.feedForward(row.get(0), row.get(1)));
            }
        }
        checks.addAll(figures.parametersAndTokens());
        for (List<Stated> row : holder.together(Quantity.TRAINING_FLOP, Quantity.TRAINING_PF_DAYS)) {
            checks.add(figures.units(row.get(0), row.get(1)));
        }
        for (Quantity quantity : Quantity.values()) {
            if (quantity.isNumeric()) {
                checks.addAll(figures.statedTwice(quantity));
            }
        }
        return checks;
    }

    private AccountingCheck heads(Stated width, Stated heads, Stated each) {
        BigDecimal product = Amounts.times(number(heads), number(each));
        PrintedValue printed = holder.printed(Quantity.D_MODEL, width);
        AccountingCheck check = AccountingCheck.toLastDigit(
                CheckKind.HEAD_WIDTH,
                holder.subject(),
                printed,
                product,
                Optional.empty(),
                heads.value() + " * " + each.value() + " = " + Amounts.text(product),
                List.of(
                        holder.explain(Quantity.HEADS, heads),
                        holder.explain(Quantity.D_HEAD, each),
                        holder.explain(Quantity.D_MODEL, width)));
        return check.outcome() == Outcome.AGREES
                ? check
                : check.with(widthInferences(printed, number(heads), number(each)));
    }

    private List<Inference> widthInferences(PrintedValue width, BigDecimal heads, BigDecimal each) {
        List<Inference> inferences = new ArrayList<>();
        quotient(width.number(), each)
                .ifPresent(needed ->
                        inferences.add(Inference.ofWidth(Quantity.HEADS, heads, needed, List.of(), false, width)));
        quotient(width.number(), heads)
                .ifPresent(needed ->
                        inferences.add(Inference.ofWidth(Quantity.D_HEAD, each, needed, List.of(), false, width)));
        Architecture.count(Amounts.times(heads, each)).ifPresent(needed -> inferences.add(otherWidth(width, needed)));
        return inferences;
    }

    /** {@return the width as the value that is wrong, tested on the stated counts of parameters} */
    private Inference otherWidth(PrintedValue used, long needed) {
        Optional<Architecture> other =
                Architecture.of(holder).map(architecture -> architecture.with(Quantity.D_MODEL, needed));
        List<PrintedValue> counts = holder.stated(Quantity.PARAMETERS).stream()
                .limit(Accounting.MOST_TOGETHER)
                .map(count -> holder.printed(Quantity.PARAMETERS, count))
                .toList();
        List<ModelId> tested = other.isEmpty() || counts.isEmpty()
                ? List.of()
                : holder.subject().model().stream().toList();
        boolean met = counts.stream()
                .anyMatch(count -> other.isPresent()
                        && ValueRange.around(count.number(), SizeStatement.tolerance(count))
                                .contains(other.get().parameters()));
        return Inference.ofWidth(Quantity.D_MODEL, used.number(), BigDecimal.valueOf(needed), tested, met, used);
    }

    private static Optional<BigDecimal> quotient(BigDecimal number, BigDecimal divisor) {
        return divisor.signum() > 0
                        && Architecture.count(number).isPresent()
                        && number.remainder(divisor).signum() == 0
                ? Optional.of(Amounts.over(number, divisor))
                : Optional.empty();
    }

    private AccountingCheck feedForward(Stated width, Stated inner) {
        BigDecimal product = Amounts.times(FEED_FORWARD_FACTOR, number(width));
        return AccountingCheck.toLastDigit(
                CheckKind.FEED_FORWARD_WIDTH,
                holder.subject(),
                holder.printed(Quantity.D_FF, inner),
                product,
                Optional.empty(),
                "4 * " + width.value() + " = " + Amounts.text(product),
                List.of(holder.explain(Quantity.D_MODEL, width), holder.explain(Quantity.D_FF, inner)));
    }

    private List<AccountingCheck> parametersAndTokens() {
        List<AccountingCheck> checks = new ArrayList<>();
        List<Stated> flops = holder.stated(Quantity.TRAINING_FLOP);
        if (!flops.isEmpty()) {
            Holder.Beside parameters = holder.beside(Quantity.PARAMETERS);
            Holder.Beside tokens = holder.beside(Quantity.TRAINING_TOKENS);
            Holder.Beside factor = holder.beside(Quantity.FLOP_PER_PARAMETER_AND_TOKEN);
            for (Stated flop : flops) {
                Optional<Figure> n = parameters.figure(flop);
                Optional<Figure> d = tokens.figure(flop);
                Optional<Figure> own = factor.figure(flop);
                if (n.isPresent()
                        && d.isPresent()
                        && (own.isPresent() || holder.model().isPresent())) {
                    checks.add(compute(flop, n.get(), d.get(), own));
                }
            }
        }
        return checks;
    }

    private AccountingCheck compute(Stated flop, Figure parameters, Figure tokens, Optional<Figure> ownFactor) {
        PrintedValue n = holder.printed(Quantity.PARAMETERS, parameters);
        PrintedValue d = holder.printed(Quantity.TRAINING_TOKENS, tokens);
        // A factor such as 6 counts operations: it is exact, however few digits it has.
        BigDecimal factor = ownFactor
                .map(figure -> holder.printed(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, figure)
                        .number())
                .orElseGet(() -> BigDecimal.valueOf(Accounting.FLOP_PER_PARAMETER_AND_TOKEN));
        BigDecimal computed = Amounts.times(Amounts.times(factor, n.number()), d.number());
        List<Explanation> inputs = new ArrayList<>();
        ownFactor.ifPresent(figure -> inputs.add(holder.explain(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, figure)));
        inputs.add(holder.explain(Quantity.PARAMETERS, parameters));
        inputs.add(holder.explain(Quantity.TRAINING_TOKENS, tokens));
        inputs.add(holder.explain(Quantity.TRAINING_FLOP, flop));
        return AccountingCheck.toLastDigit(
                CheckKind.COMPUTE_6ND,
                holder.subject(),
                holder.printed(Quantity.TRAINING_FLOP, flop),
                computed,
                Optional.of(n.range().times(d.range()).times(factor)),
                factor + " * " + n + " * " + d + " = " + Amounts.text(computed),
                inputs);
    }

    private AccountingCheck units(Stated flop, Stated days) {
        PrintedValue operations = holder.printed(Quantity.TRAINING_FLOP, flop);
        BigDecimal computed = Amounts.over(operations.number(), Accounting.FLOP_PER_PF_DAY);
        return AccountingCheck.toLastDigit(
                CheckKind.FLOP_AGAINST_PF_DAYS,
                holder.subject(),
                holder.printed(Quantity.TRAINING_PF_DAYS, days),
                computed,
                Optional.of(operations.range().over(Accounting.FLOP_PER_PF_DAY)),
                operations + " / 8.64e19 = " + Amounts.text(computed),
                List.of(holder.explain(Quantity.TRAINING_FLOP, flop), holder.explain(Quantity.TRAINING_PF_DAYS, days)));
    }

    /** {@return a check for each further statement of a quantity, against the first one} */
    private List<AccountingCheck> statedTwice(Quantity quantity) {
        List<Stated> stated = holder.stated(quantity);
        return stated.stream()
                .skip(1)
                .map(other -> AccountingCheck.ofTwo(
                        CheckKind.STATED_FIGURES_DISAGREE,
                        holder.subject(),
                        holder.printed(quantity, other),
                        holder.printed(quantity, stated.get(0))))
                .toList();
    }

    private static BigDecimal number(Stated figure) {
        return figure.value().number().orElseThrow();
    }
}
