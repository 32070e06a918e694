package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Printed averages against the mean of their parts.
 *
 * <p>A part is a result of the same model, setting, variant, printing, source and table, with the same number of shots if the
 * average has one; if its parts have numbers of their own it has none. If any is missing, or cannot be told
 * from another one, nothing is checked.
 */
final class AverageChecks {

    private final Scores scores;

    private AverageChecks(Scores scores) {
        this.scores = scores;
    }

    static List<AccountingCheck> of(Corpus corpus, Scores scores) {
        AverageChecks averages = new AverageChecks(scores);
        List<AccountingCheck> checks = new ArrayList<>();
        for (Benchmark benchmark : corpus.benchmarks()) {
            for (Metric metric : benchmark.metrics()) {
                List<MetricId> metrics = metric.averageOf();
                if (!metrics.isEmpty()) {
                    scores.on(benchmark.id(), metric.id())
                            .forEach(result ->
                                    averages.overMetrics(result, metrics).ifPresent(checks::add));
                } else if (!benchmark.averageOf().isEmpty() && isScore(metric)) {
                    scores.on(benchmark.id(), metric.id())
                            .forEach(result -> averages.overBenchmarks(result, benchmark.averageOf())
                                    .ifPresent(checks::add));
                }
            }
        }
        return checks;
    }

    private static boolean isScore(Metric metric) {
        return metric.better() != Direction.NEITHER
                && metric.averageOf().isEmpty()
                && metric.gainIn().isEmpty();
    }

    private Optional<AccountingCheck> overMetrics(BenchmarkResult average, List<MetricId> metrics) {
        List<List<BenchmarkResult>> parts = metrics.stream()
                .map(metric -> scores.of(Run.of(average).in(metric)).stream()
                        .filter(part -> isBeside(part, average))
                        .toList())
                .toList();
        return check(average, parts);
    }

    private Optional<AccountingCheck> overBenchmarks(BenchmarkResult average, List<BenchmarkId> benchmarks) {
        List<List<BenchmarkResult>> parts = new ArrayList<>();
        for (BenchmarkId benchmark : benchmarks) {
            List<BenchmarkResult> part = partsOn(benchmark, average);
            if (!isClear(part)) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return check(average, parts);
    }

    /** Returns the results of one part: in the metric of the average, or else in all metrics, whose mean then enters. */
    private List<BenchmarkResult> partsOn(BenchmarkId benchmark, BenchmarkResult average) {
        List<BenchmarkResult> candidates = new ArrayList<>();
        for (Metric metric : scores.benchmark(benchmark).map(Benchmark::metrics).orElse(List.of())) {
            if (isScore(metric)) {
                for (BenchmarkResult part : scores.on(benchmark, metric.id(), average.model())) {
                    if (isBeside(part, average)) {
                        candidates.add(part);
                    }
                }
            }
        }
        List<BenchmarkResult> chosen =
                preferred(candidates, part -> part.split().equals(average.split()));
        return Scores.sorted(preferred(chosen, part -> part.metric().equals(average.metric())));
    }

    /** Returns the results that are of a kind; all, if none is. */
    private static List<BenchmarkResult> preferred(List<BenchmarkResult> results, Predicate<BenchmarkResult> kind) {
        if (results.size() < 2) {
            return results;
        }
        List<BenchmarkResult> preferred = new ArrayList<>(results);
        preferred.removeIf(kind.negate());
        return preferred.isEmpty() ? results : preferred;
    }

    /** Returns whether a result of the same model is printed beside an average. */
    private static boolean isBeside(BenchmarkResult part, BenchmarkResult average) {
        return part.setting() == average.setting()
                && (average.shots().isEmpty() || part.shots().equals(average.shots()))
                && part.variant().equals(average.variant())
                && part.printing().equals(average.printing())
                && part.source().equals(average.source())
                && part.locator().table().equals(average.locator().table());
    }

    private Optional<AccountingCheck> check(BenchmarkResult average, List<List<BenchmarkResult>> parts) {
        if (!parts.stream().allMatch(AverageChecks::isClear)) {
            return Optional.empty();
        }
        List<List<PrintedValue>> printed = parts.stream()
                .map(part -> part.stream().map(scores::printed).toList())
                .toList();
        List<BigDecimal> values = printed.stream().map(AverageChecks::mean).toList();
        BigDecimal count = BigDecimal.valueOf(parts.size());
        BigDecimal computed = Amounts.over(Amounts.sum(values), count);
        ValueRange reach = printed.stream()
                .map(AverageChecks::range)
                .reduce(ValueRange::plus)
                .orElseThrow()
                .over(count);
        PrintedValue mean = scores.printed(average);
        String formula = values.stream().map(Amounts::text).collect(Collectors.joining(" + ", "(", ")")) + " / "
                + parts.size() + " = " + Amounts.text(computed);
        return Optional.of(AccountingCheck.toLastDigit(
                CheckKind.AVERAGE_OF_PARTS,
                Scores.subject(average, mean),
                mean,
                computed,
                Optional.of(reach),
                Stream.concat(
                                Stream.of(Explanation.of(LocalizedText.of(formula, formula))),
                                printed.stream().flatMap(List::stream).map(PrintedValue::explanation))
                        .toList()));
    }

    /** Returns whether a part has results, none of which could be taken for another one. */
    private static boolean isClear(List<BenchmarkResult> part) {
        return !part.isEmpty()
                && (part.size() == 1
                        || part.stream().map(BenchmarkResult::metric).distinct().count() == part.size());
    }

    private static BigDecimal mean(List<PrintedValue> part) {
        if (part.size() == 1) {
            return part.get(0).number();
        }
        return Amounts.over(
                Amounts.sum(part.stream().map(PrintedValue::number).toList()), BigDecimal.valueOf(part.size()));
    }

    private static ValueRange range(List<PrintedValue> part) {
        if (part.size() == 1) {
            return part.get(0).range();
        }
        return part.stream()
                .map(PrintedValue::range)
                .reduce(ValueRange::plus)
                .orElseThrow()
                .over(BigDecimal.valueOf(part.size()));
    }
}
