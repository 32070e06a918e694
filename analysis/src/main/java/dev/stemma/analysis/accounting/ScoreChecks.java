package dev.stemma.analysis.accounting;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Variant;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.MetricId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Printed scores against the scores that they are made of or compared with, and against further printings of themselves. */
final class ScoreChecks {

    /** The results that a gain may be over stand in the same source, on the same split and in the same variant. */
    private static final Comparator<BenchmarkResult> TABLE = Comparator.comparing(BenchmarkResult::source)
            .thenComparing(result -> result.split().orElse(""))
            .thenComparing(BenchmarkResult::variant);

    private final Corpus corpus;
    private final Scores scores;
    private final List<AccountingCheck> checks = new ArrayList<>();

    private ScoreChecks(Corpus corpus) {
        this.corpus = corpus;
        this.scores = new Scores(corpus);
    }

    static List<AccountingCheck> of(Corpus corpus) {
        ScoreChecks all = new ScoreChecks(corpus);
        all.printedTwice();
        AverageChecks averages = new AverageChecks(all.scores);
        for (Benchmark benchmark : corpus.benchmarks()) {
            for (Metric metric : benchmark.metrics()) {
                List<BenchmarkResult> results = all.scores.on(benchmark.id(), metric.id());
                results.forEach(
                        result -> averages.check(result, benchmark, metric).ifPresent(all.checks::add));
                if (!metric.sumOf().isEmpty()) {
                    results.forEach(result -> all.sum(result, metric.sumOf()));
                }
                metric.gainIn().flatMap(benchmark::metric).ifPresent(scored -> all.gains(results, benchmark, scored));
                metric.comparison()
                        .ifPresent(comparison -> results.forEach(result -> all.comparison(result, comparison)));
            }
        }
        return all.checks;
    }

    private void add(
            CheckKind kind,
            BenchmarkResult result,
            BigDecimal computed,
            Optional<ValueRange> reach,
            String formula,
            List<PrintedValue> inputs) {
        PrintedValue printed = scores.printed(result);
        checks.add(AccountingCheck.toLastDigit(
                kind,
                CheckSubject.ofScore(result, printed.name()),
                printed,
                computed,
                reach,
                formula + " = " + Amounts.text(computed),
                inputs.stream().map(PrintedValue::explanation).toList()));
    }

    /** Adds a check for each further printing of a result, against its main one. */
    private void printedTwice() {
        for (List<BenchmarkResult> printings : scores.printings()) {
            PrintedValue main = scores.printed(printings.get(0));
            for (BenchmarkResult other : printings.subList(1, printings.size())) {
                printedTwice(other, main);
            }
        }
    }

    private void printedTwice(BenchmarkResult result, PrintedValue other) {
        PrintedValue printed = scores.printed(result);
        checks.add(AccountingCheck.ofTwo(
                CheckKind.PRINTED_TWICE, CheckSubject.ofScore(result, printed.name()), printed, other));
    }

    /** Checks a sum against its parts, which are main printings of the same run in other metrics. */
    private void sum(BenchmarkResult sum, List<MetricId> metrics) {
        if (!sum.isMain()) {
            return;
        }
        List<PrintedValue> parts = new ArrayList<>();
        for (MetricId metric : metrics) {
            Optional<BenchmarkResult> part = scores.main(sum, metric);
            if (part.isEmpty()) {
                return;
            }
            parts.add(scores.printed(part.get()));
        }
        add(
                CheckKind.SUM_OF_PARTS,
                sum,
                Amounts.sum(parts.stream().map(PrintedValue::number).toList()),
                parts.stream().map(PrintedValue::range).reduce(ValueRange::plus),
                parts.stream().map(PrintedValue::toString).collect(Collectors.joining(" + ")),
                parts);
    }

    /** Checks gains against the distance to the best compared system that the same source lists; people are no system. */
    private void gains(List<BenchmarkResult> gains, Benchmark benchmark, Metric metric) {
        if (gains.isEmpty() || metric.better() == Direction.NEITHER) {
            return;
        }
        boolean higher = metric.better() == Direction.HIGHER;
        Comparator<BenchmarkResult> byScore =
                Comparator.comparing(result -> result.score().number().orElseThrow());
        Comparator<BenchmarkResult> bestFirst = (higher ? byScore.reversed() : byScore)
                .thenComparing(BenchmarkResult::model)
                .thenComparing(Scores.ORDER);
        Map<BenchmarkResult, BenchmarkResult> best = new TreeMap<>(TABLE);
        for (BenchmarkResult result : scores.on(benchmark.id(), metric.id())) {
            boolean isSystem = corpus.findSystem(result.model())
                    .filter(system -> system.kind() != SystemKind.HUMAN)
                    .isPresent();
            if (isSystem && result.isMain()) {
                best.merge(result, result, BinaryOperator.minBy(bestFirst));
            }
        }
        for (BenchmarkResult gain : gains) {
            Optional<BenchmarkResult> own = scores.main(gain, metric.id());
            Optional<BenchmarkResult> other = Optional.ofNullable(best.get(gain));
            if (own.isPresent() && other.isPresent()) {
                PrintedValue ours = scores.printed(own.get());
                PrintedValue theirs = scores.printed(other.get());
                PrintedValue more = higher ? ours : theirs;
                PrintedValue less = higher ? theirs : ours;
                add(
                        CheckKind.GAIN_OVER_BEST,
                        gain,
                        Amounts.minus(more.number(), less.number()),
                        Optional.of(more.range().minus(less.range())),
                        more + " - " + less,
                        List.of(ours, theirs));
            }
        }
    }

    /**
     * Checks a difference, relative change or share against the two scores that it comes from.
     *
     * <p>The two are of the same model, split and source, and of the same printing if there is one. Setting and shots may differ, since a table of changes
     * seldom repeats them; if more than one score then fits, nothing is checked, and neither is a result of a run other than
     * the one it is set against.
     */
    private void comparison(BenchmarkResult change, ScoreComparison comparison) {
        Variant against = comparison.second(change);
        if (comparison.kind() == ComparisonKind.SAME) {
            compared(change, comparison, against)
                    .filter(other -> change.variant().equals(comparison.first(change)))
                    .ifPresent(other -> printedTwice(change, other));
            return;
        }
        if (!change.variant().isWithin(against)) {
            return;
        }
        Optional<PrintedValue> first = compared(change, comparison, comparison.first(change));
        Optional<PrintedValue> second = compared(change, comparison, against);
        if (first.isEmpty()
                || second.isEmpty()
                || (comparison.kind() != ComparisonKind.DIFFERENCE
                        && second.get().number().signum() <= 0)) {
            return;
        }
        PrintedValue of = first.get();
        PrintedValue to = second.get();
        ValueRange hundred = new ValueRange(Amounts.HUNDRED, Amounts.HUNDRED);
        // The quotient comes first in a relative change, or the one rounding of a score would count twice.
        Optional<ValueRange> quotients = of.range().over(to.range());
        BigDecimal computed;
        Optional<ValueRange> reach;
        String formula;
        switch (comparison.kind()) {
            case DIFFERENCE -> {
                computed = Amounts.minus(of.number(), to.number());
                reach = Optional.of(of.range().minus(to.range()));
                formula = of + " - " + to;
            }
            case RELATIVE_CHANGE -> {
                BigDecimal difference = Amounts.minus(of.number(), to.number());
                computed = Amounts.over(Amounts.times(Amounts.HUNDRED, difference), to.number());
                reach = quotients.map(
                        quotient -> quotient.times(Amounts.HUNDRED).minus(hundred));
                formula = "100 * (" + of + " - " + to + ") / " + to;
            }
            case RELATIVE_DIFFERENCE -> {
                computed = relativeDifference(Amounts.over(of.number(), to.number()));
                reach = quotients
                        .filter(quotient -> quotient.low().signum() >= 0)
                        .map(quotient -> new ValueRange(
                                relativeDifference(quotient.low()), relativeDifference(quotient.high())));
                formula = "200 * (" + of + " - " + to + ") / (" + of + " + " + to + ")";
            }
            case SHARE -> {
                computed = Amounts.over(Amounts.times(Amounts.HUNDRED, of.number()), to.number());
                reach = quotients.map(quotient -> quotient.times(Amounts.HUNDRED));
                formula = "100 * " + of + " / " + to;
            }
            default -> throw new IllegalStateException(comparison + " computes nothing");
        }
        add(CheckKind.COMPARED_SCORES, change, computed, reach, formula, List.of(of, to));
    }

    /** {@return the difference of two scores in percent of their mean, from their quotient, with which it rises} */
    private static BigDecimal relativeDifference(BigDecimal quotient) {
        return Amounts.times(
                Amounts.times(Amounts.TWO, Amounts.HUNDRED),
                Amounts.over(Amounts.minus(quotient, BigDecimal.ONE), Amounts.plus(quotient, BigDecimal.ONE)));
    }

    /** {@return the one score that fits, one of the same printing before others; empty if none or several do} */
    private Optional<PrintedValue> compared(BenchmarkResult change, ScoreComparison comparison, Variant variant) {
        List<BenchmarkResult> fitting = scores.on(change.benchmark(), comparison.metric(), change.model()).stream()
                .filter(result -> result.split().equals(change.split())
                        && result.source().equals(change.source())
                        && result.variant().equals(variant)
                        && result.measured().isEmpty())
                .toList();
        List<BenchmarkResult> beside = fitting.stream()
                .filter(result -> result.printing().equals(change.printing()))
                .toList();
        fitting = beside.isEmpty() ? fitting : beside;
        return fitting.size() == 1 ? Optional.of(scores.printed(fitting.get(0))) : Optional.empty();
    }
}
