package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Printed sums against the sum of their parts, which are main printings of the same run in other metrics. */
final class SumChecks {

    private SumChecks() {}

    static List<AccountingCheck> of(Corpus corpus, Scores scores) {
        List<AccountingCheck> checks = new ArrayList<>();
        for (Benchmark benchmark : corpus.benchmarks()) {
            for (Metric metric : benchmark.metrics()) {
                if (!metric.sumOf().isEmpty()) {
                    scores.on(benchmark.id(), metric.id()).stream()
                            .filter(result -> result.printing().isEmpty())
                            .forEach(result ->
                                    check(scores, result, metric.sumOf()).ifPresent(checks::add));
                }
            }
        }
        return checks;
    }

    private static Optional<AccountingCheck> check(Scores scores, BenchmarkResult sum, List<MetricId> metrics) {
        List<BenchmarkResult> parts = metrics.stream()
                .flatMap(metric -> scores.of(Run.of(sum).in(metric)).stream()
                        .filter(part -> part.printing().isEmpty())
                        .limit(1))
                .toList();
        if (parts.size() < metrics.size()) {
            return Optional.empty();
        }
        PrintedValue printed = scores.printed(sum);
        List<PrintedValue> values = parts.stream().map(scores::printed).toList();
        BigDecimal computed =
                Amounts.sum(values.stream().map(PrintedValue::number).toList());
        String formula = values.stream().map(PrintedValue::toString).collect(Collectors.joining(" + ")) + " = "
                + Amounts.text(computed);
        return Optional.of(AccountingCheck.toLastDigit(
                CheckKind.SUM_OF_PARTS,
                Scores.subject(sum, printed),
                printed,
                computed,
                values.stream().map(PrintedValue::range).reduce(ValueRange::plus),
                Stream.concat(
                                Stream.of(Explanation.of(LocalizedText.of(formula, formula))),
                                values.stream().map(PrintedValue::explanation))
                        .toList()));
    }
}
