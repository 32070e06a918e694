package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Printed differences, relative changes and shares against the two scores that they come from.
 *
 * <p>The two are main printings of the same model, split and source. Setting and shots may differ, since a table of changes
 * seldom repeats them; if more than one score then fits, nothing is checked, and neither is a result with a variant of its own
 * other than the one it is set against.
 */
final class ComparisonChecks {

    private final Scores scores;

    private ComparisonChecks(Scores scores) {
        this.scores = scores;
    }

    static List<AccountingCheck> of(Corpus corpus, Scores scores) {
        ComparisonChecks comparisons = new ComparisonChecks(scores);
        List<AccountingCheck> checks = new ArrayList<>();
        for (Benchmark benchmark : corpus.benchmarks()) {
            for (Metric metric : benchmark.metrics()) {
                metric.comparison()
                        .ifPresent(comparison -> scores.on(benchmark.id(), metric.id())
                                .forEach(result ->
                                        comparisons.check(result, comparison).ifPresent(checks::add)));
            }
        }
        return checks;
    }

    private Optional<AccountingCheck> check(BenchmarkResult change, ScoreComparison comparison) {
        boolean isOfAnotherRun =
                change.variant().isPresent() && !change.variant().equals(comparison.to());
        if (isOfAnotherRun || change.printing().isPresent()) {
            return Optional.empty();
        }
        Optional<BenchmarkResult> of = score(change, comparison, comparison.of());
        Optional<BenchmarkResult> to = of.isEmpty() ? of : score(change, comparison, comparison.to());
        if (of.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return check(change, comparison.kind(), scores.printed(of.get()), scores.printed(to.get()));
    }

    private Optional<AccountingCheck> check(
            BenchmarkResult change, ComparisonKind kind, PrintedValue of, PrintedValue to) {
        if (kind != ComparisonKind.DIFFERENCE && to.number().signum() <= 0) {
            return Optional.empty();
        }
        PrintedValue printed = scores.printed(change);
        BigDecimal computed = computed(kind, of.number(), to.number());
        String formula = formula(kind, of, to) + " = " + Amounts.text(computed);
        return Optional.of(AccountingCheck.toLastDigit(
                CheckKind.COMPARED_SCORES,
                Scores.subject(change, printed),
                printed,
                computed,
                reach(kind, of.range(), to.range()),
                List.of(Explanation.of(LocalizedText.of(formula, formula)), of.explanation(), to.explanation())));
    }

    private static BigDecimal computed(ComparisonKind kind, BigDecimal of, BigDecimal to) {
        return switch (kind) {
            case DIFFERENCE -> Amounts.minus(of, to);
            case RELATIVE_CHANGE -> Amounts.over(Amounts.times(Amounts.HUNDRED, Amounts.minus(of, to)), to);
            case SHARE -> Amounts.over(Amounts.times(Amounts.HUNDRED, of), to);
        };
    }

    private static String formula(ComparisonKind kind, PrintedValue of, PrintedValue to) {
        return switch (kind) {
            case DIFFERENCE -> of + " - " + to;
            case RELATIVE_CHANGE -> "100 * (" + of + " - " + to + ") / " + to;
            case SHARE -> "100 * " + of + " / " + to;
        };
    }

    /** The quotient comes first in a relative change, so that the two roundings of the same score are not taken for two. */
    private static Optional<ValueRange> reach(ComparisonKind kind, ValueRange of, ValueRange to) {
        if (kind == ComparisonKind.DIFFERENCE) {
            return Optional.of(of.minus(to));
        }
        Optional<ValueRange> share = of.over(to).map(quotient -> quotient.times(Amounts.HUNDRED));
        return kind == ComparisonKind.SHARE
                ? share
                : share.map(range -> range.minus(new ValueRange(Amounts.HUNDRED, Amounts.HUNDRED)));
    }

    /** Returns the one score that fits; empty if none or several do. */
    private Optional<BenchmarkResult> score(
            BenchmarkResult change, ScoreComparison comparison, Optional<String> variant) {
        Optional<BenchmarkResult> fitting = Optional.empty();
        for (BenchmarkResult result : scores.on(change.benchmark(), comparison.metric(), change.model())) {
            if (result.split().equals(change.split())
                    && result.source().equals(change.source())
                    && result.variant().equals(variant)
                    && result.printing().isEmpty()) {
                if (fitting.isPresent()) {
                    return Optional.empty();
                }
                fitting = Optional.of(result);
            }
        }
        return fitting;
    }
}
