package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Stated;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The training compute against parameters and tokens, and against its other unit. */
final class ComputeChecks {

    private ComputeChecks() {}

    static List<AccountingCheck> of(Holder holder) {
        List<AccountingCheck> checks = new ArrayList<>();
        for (Stated flop : holder.stated(Quantity.TRAINING_FLOP)) {
            parametersAndTokens(holder, flop).ifPresent(checks::add);
            holder.stated(Quantity.TRAINING_PF_DAYS).forEach(days -> checks.add(units(holder, flop, days)));
        }
        return checks;
    }

    private static Optional<AccountingCheck> parametersAndTokens(Holder holder, Stated flop) {
        Optional<Figure> parameters = holder.beside(flop, Quantity.PARAMETERS);
        Optional<Figure> tokens = holder.beside(flop, Quantity.TRAINING_TOKENS);
        Optional<Figure> ownFactor = holder.beside(flop, Quantity.FLOP_PER_PARAMETER_AND_TOKEN);
        if (parameters.isEmpty()
                || tokens.isEmpty()
                || (ownFactor.isEmpty() && holder.model().isEmpty())) {
            return Optional.empty();
        }
        PrintedValue n = holder.printed(Quantity.PARAMETERS, parameters.get());
        PrintedValue d = holder.printed(Quantity.TRAINING_TOKENS, tokens.get());
        // A factor such as 6 counts operations: it is exact, however few digits it has.
        BigDecimal factor = ownFactor
                .map(figure -> holder.printed(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, figure)
                        .number())
                .orElseGet(() -> BigDecimal.valueOf(Accounting.FLOP_PER_PARAMETER_AND_TOKEN));
        BigDecimal computed = Amounts.times(Amounts.times(factor, n.number()), d.number());
        String formula = factor + " * " + n + " * " + d + " = " + Amounts.text(computed);
        return Optional.of(AccountingCheck.toLastDigit(
                CheckKind.COMPUTE_6ND,
                holder.subject(),
                holder.printed(Quantity.TRAINING_FLOP, flop),
                computed,
                Optional.of(n.range().times(d.range()).times(factor)),
                Stream.of(
                                Stream.of(Explanation.of(LocalizedText.of(formula, formula))),
                                ownFactor.stream()
                                        .map(figure -> holder.explain(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, figure)),
                                Stream.of(
                                        holder.explain(Quantity.PARAMETERS, parameters.get()),
                                        holder.explain(Quantity.TRAINING_TOKENS, tokens.get()),
                                        holder.explain(Quantity.TRAINING_FLOP, flop)))
                        .flatMap(explanations -> explanations)
                        .toList()));
    }

    private static AccountingCheck units(Holder holder, Stated flop, Stated days) {
        PrintedValue operations = holder.printed(Quantity.TRAINING_FLOP, flop);
        BigDecimal computed = Amounts.over(operations.number(), Accounting.FLOP_PER_PF_DAY);
        String formula = operations + " / 8.64e19 = " + Amounts.text(computed);
        return AccountingCheck.toLastDigit(
                CheckKind.FLOP_AGAINST_PF_DAYS,
                holder.subject(),
                holder.printed(Quantity.TRAINING_PF_DAYS, days),
                computed,
                Optional.of(operations.range().over(Accounting.FLOP_PER_PF_DAY)),
                List.of(
                        Explanation.of(LocalizedText.of(formula, formula)),
                        holder.explain(Quantity.TRAINING_FLOP, flop),
                        holder.explain(Quantity.TRAINING_PF_DAYS, days)));
    }
}
