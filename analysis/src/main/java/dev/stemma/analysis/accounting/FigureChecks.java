package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<BigDecimal> product =
                Architecture.count(Amounts.times(heads, each)).map(BigDecimal::valueOf);
        return Stream.of(
                        quotient(width.number(), each)
                                .flatMap(needed -> inference(Quantity.HEADS, heads, needed, width.number(), width)),
                        quotient(width.number(), heads)
                                .flatMap(needed -> inference(Quantity.D_HEAD, each, needed, width.number(), width)),
                        product.flatMap(needed -> inference(Quantity.D_MODEL, width.number(), needed, needed, width)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the value that would do, if the stated counts of parameters are not against the width that goes with it} */
    private Optional<Inference> inference(
            Quantity input, BigDecimal used, BigDecimal needed, BigDecimal width, PrintedValue explained) {
        Optional<Architecture> counted = Architecture.of(holder)
                .flatMap(known -> Architecture.count(width).map(whole -> known.with(Quantity.D_MODEL, whole)));
        List<Stated> counts = holder.stated(Quantity.PARAMETERS);
        boolean isTested = counted.isPresent() && !counts.isEmpty();
        boolean isMet = counts.stream()
                .limit(Accounting.MOST_TOGETHER)
                .anyMatch(count -> counted.isPresent()
                        && SizeStatement.agrees(counted.get(), holder.printed(Quantity.PARAMETERS, count)));
        List<ModelId> tested = isTested ? holder.subject().model().stream().toList() : List.of();
        return isTested && !isMet
                ? Optional.empty()
                : Optional.of(Inference.ofWidth(input, used, needed, tested, explained));
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
        Quantity quantity = flops.isEmpty() ? Quantity.TRAINING_PF_DAYS : Quantity.TRAINING_FLOP;
        List<Stated> computes = holder.stated(quantity);
        if (!computes.isEmpty()) {
            Holder.Beside parameters = holder.beside(Quantity.PARAMETERS);
            Holder.Beside tokens = holder.beside(Quantity.TRAINING_TOKENS);
            Holder.Beside factor = holder.beside(Quantity.FLOP_PER_PARAMETER_AND_TOKEN);
            for (Stated compute : computes) {
                Optional<Figure> n = parameters.figure(compute);
                Optional<Figure> d = tokens.figure(compute);
                Optional<Figure> own = factor.figure(compute);
                if (n.isPresent()
                        && d.isPresent()
                        && (own.isPresent() || (holder.model().isPresent() && !holder.isEncoderDecoder()))) {
                    checks.add(compute(quantity, compute, n.get(), d.get(), own));
                }
            }
        }
        return checks;
    }

    private AccountingCheck compute(
            Quantity quantity, Stated compute, Figure parameters, Figure tokens, Optional<Figure> ownFactor) {
        PrintedValue n = holder.printed(Quantity.PARAMETERS, parameters);
        PrintedValue d = holder.printed(Quantity.TRAINING_TOKENS, tokens);
        // A factor such as 6 counts operations: it is exact, however few digits it has.
        BigDecimal factor = ownFactor
                .map(figure -> holder.printed(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, figure)
                        .number())
                .orElseGet(() -> BigDecimal.valueOf(Accounting.FLOP_PER_PARAMETER_AND_TOKEN));
        boolean isInDays = quantity == Quantity.TRAINING_PF_DAYS;
        BigDecimal unit = isInDays ? Accounting.FLOP_PER_PF_DAY : BigDecimal.ONE;
        BigDecimal computed = Amounts.over(Amounts.times(Amounts.times(factor, n.number()), d.number()), unit);
        List<Explanation> inputs = new ArrayList<>();
        inputs.add(ownFactor
                .map(figure -> holder.explain(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, figure))
                .orElseGet(() -> Explanation.of(LocalizedText.of(
                        "Assumed, since no source gives a factor: every parameter works on every token, which takes 6 operations",
                        "来源没有给出系数，这里假定每个参数都处理每个词元，即 6 次运算"))));
        inputs.add(holder.explain(Quantity.PARAMETERS, parameters));
        inputs.add(holder.explain(Quantity.TRAINING_TOKENS, tokens));
        inputs.add(holder.explain(quantity, compute));
        return AccountingCheck.toLastDigit(
                CheckKind.COMPUTE_6ND,
                holder.subject(),
                holder.printed(quantity, compute),
                computed,
                Optional.of(n.range().times(d.range()).times(factor).over(unit)),
                factor + " * " + n + " * " + d + (isInDays ? " / 8.64e19" : "") + " = " + Amounts.text(computed),
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

    /**
     * {@return a check for each further statement of a quantity, against the first one}
     *
     * <p>A count of parameters that the architecture does not give is a finding already, and not held against another one.
     */
    private List<AccountingCheck> statedTwice(Quantity quantity) {
        Optional<Architecture> counted = quantity == Quantity.PARAMETERS ? Architecture.of(holder) : Optional.empty();
        List<PrintedValue> stated = holder.stated(quantity).stream()
                .map(figure -> holder.printed(quantity, figure))
                .toList();
        return stated.stream()
                .skip(1)
                .filter(later -> Stream.of(later, stated.get(0))
                        .allMatch(value -> counted.isEmpty() || SizeStatement.agrees(counted.get(), value)))
                .map(later -> AccountingCheck.ofTwo(
                        CheckKind.STATED_FIGURES_DISAGREE, holder.subject(), later, stated.get(0)))
                .toList();
    }

    private static BigDecimal number(Stated figure) {
        return figure.value().number().orElseThrow();
    }
}
