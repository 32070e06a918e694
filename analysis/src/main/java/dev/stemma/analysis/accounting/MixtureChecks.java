package dev.stemma.analysis.accounting;

import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.TrainingDataSet;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mix of training data against its sum and against the passes through each part. */
final class MixtureChecks {

    private MixtureChecks() {}

    static List<AccountingCheck> of(Paper paper, Optional<Holder> flagship) {
        List<AccountingCheck> checks = new ArrayList<>();
        sum(paper).ifPresent(checks::add);
        flagship.ifPresent(holder -> holder.known(Quantity.TRAINING_TOKENS)
                .ifPresent(tokens -> paper.trainingData()
                        .forEach(set -> passes(paper, set, holder, tokens).ifPresent(checks::add))));
        return checks;
    }

    /** {@return the check of the sum; empty if a data set has no weight, so that the rest does not have to be 100} */
    private static Optional<AccountingCheck> sum(Paper paper) {
        List<PrintedValue> weights = paper.trainingData().stream()
                .flatMap(set -> weight(set).stream())
                .toList();
        if (weights.isEmpty() || weights.size() < paper.trainingData().size()) {
            return Optional.empty();
        }
        BigDecimal sum = Amounts.sum(weights.stream().map(PrintedValue::number).toList());
        String formula = weights.stream().map(PrintedValue::toString).collect(Collectors.joining(" + ")) + " = "
                + Amounts.text(sum);
        return Optional.of(new AccountingCheck(
                CheckKind.MIXTURE_SUM,
                CheckSubject.ofPaper(paper.id()),
                new PrintedValue(
                        LocalizedText.of("all shares in percent", "各份额之和（百分数）"), FigureValue.of("100"), List.of()),
                sum,
                weights.stream().map(PrintedValue::range).reduce(ValueRange::plus),
                ToleranceRule.INPUTS,
                weights.stream()
                        .map(PrintedValue::halfUnit)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                AccountingCheck.working(
                        formula, weights.stream().map(PrintedValue::explanation).toList()),
                List.of()));
    }

    private static Optional<AccountingCheck> passes(Paper paper, TrainingDataSet set, Holder flagship, Figure tokens) {
        Optional<PrintedValue> weight = weight(set);
        Optional<PrintedValue> size = value(set, set.tokens(), "tokens", "词元数")
                .filter(value -> value.number().signum() > 0);
        Optional<PrintedValue> printed = value(set, set.epochs(), "passes", "训练遍数");
        if (weight.isEmpty() || size.isEmpty() || printed.isEmpty()) {
            return Optional.empty();
        }
        PrintedValue share = weight.get();
        PrintedValue total = flagship.printed(Quantity.TRAINING_TOKENS, tokens);
        BigDecimal seen = Amounts.over(Amounts.times(share.number(), total.number()), Amounts.HUNDRED);
        BigDecimal computed = Amounts.over(seen, size.get().number());
        return Optional.of(AccountingCheck.toLastDigit(
                CheckKind.MIXTURE_EPOCHS,
                CheckSubject.ofDataSet(paper.id(), set.name()),
                printed.get(),
                computed,
                share.range()
                        .times(total.range())
                        .over(Amounts.HUNDRED)
                        .over(size.get().range()),
                share + " / 100 * " + total + " / " + size.get() + " = " + Amounts.text(computed),
                List.of(
                        share.explanation(),
                        flagship.explain(Quantity.TRAINING_TOKENS, tokens),
                        size.get().explanation(),
                        printed.get().explanation())));
    }

    private static Optional<PrintedValue> weight(TrainingDataSet set) {
        return value(set, set.weight(), "weight in percent", "配比（百分数）");
    }

    private static Optional<PrintedValue> value(
            TrainingDataSet set, Optional<FigureValue> value, String en, String zh) {
        return value.filter(FigureValue::isNumber)
                .map(known -> new PrintedValue(
                        LocalizedText.of(set.name() + ", " + en, set.name() + " 的" + zh),
                        known,
                        List.of(set.citation())));
    }
}
