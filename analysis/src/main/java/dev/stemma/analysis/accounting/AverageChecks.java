package dev.stemma.analysis.accounting;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.BenchmarkId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Printed averages against the mean of their parts.
 *
 * <p>A part is a result of the same model, setting, variant, printing, source and table, with the same number of shots if the
 * average has one; if its parts have numbers of their own it has none. If any is missing, or cannot be told
 * from another one, nothing is checked.
 */
final class AverageChecks {

    private final Scores scores;

    AverageChecks(Scores scores) {
        this.scores = scores;
    }

    /** {@return the check of a result on a benchmark in a metric; empty if it is no average or lacks a part} */
    Optional<AccountingCheck> check(BenchmarkResult result, Benchmark benchmark, Metric metric) {
        if (!metric.averageOf().isEmpty()) {
            return check(
                    result,
                    metric.averageOf(),
                    part -> scores.printings(result, part).stream()
                            .filter(other -> isBeside(other, result))
                            .toList());
        }
        return benchmark.averageOf().isEmpty() || !isScore(metric)
                ? Optional.empty()
                : check(result, benchmark.averageOf(), part -> benchmarkOf(result, part));
    }

    private static boolean isScore(Metric metric) {
        return metric.better() != Direction.NEITHER
                && metric.averageOf().isEmpty()
                && metric.gainIn().isEmpty();
    }

    private <P> Optional<AccountingCheck> check(
            BenchmarkResult average, List<P> parts, Function<P, List<BenchmarkResult>> results) {
        List<List<PrintedValue>> printed = new ArrayList<>();
        for (P part : parts) {
            List<BenchmarkResult> found = results.apply(part);
            if (!isClear(found)) {
                return Optional.empty();
            }
            printed.add(found.stream().map(scores::printed).toList());
        }
        return Optional.of(check(average, printed));
    }

    /** {@return the results of one part: in the metric of the average, or else in all metrics, whose mean then enters} */
    private List<BenchmarkResult> benchmarkOf(BenchmarkResult average, BenchmarkId benchmark) {
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
        return preferred(chosen, part -> part.metric().equals(average.metric())).stream()
                .sorted(Scores.ORDER)
                .toList();
    }

    /** {@return the results that are of a kind; all, if none is} */
    private static List<BenchmarkResult> preferred(List<BenchmarkResult> results, Predicate<BenchmarkResult> kind) {
        List<BenchmarkResult> preferred = results.stream().filter(kind).toList();
        return preferred.isEmpty() ? results : preferred;
    }

    /** {@return whether a result of the same model is printed beside an average} */
    private static boolean isBeside(BenchmarkResult part, BenchmarkResult average) {
        return part.setting() == average.setting()
                && (average.shots().isEmpty() || part.shots().equals(average.shots()))
                && part.variant().equals(average.variant())
                && part.printing().equals(average.printing())
                && part.source().equals(average.source())
                && part.locator().table().equals(average.locator().table());
    }

    private AccountingCheck check(BenchmarkResult average, List<List<PrintedValue>> parts) {
        List<BigDecimal> values = parts.stream()
                .map(part -> mean(part.stream().map(PrintedValue::number).toList()))
                .toList();
        BigDecimal computed = mean(values);
        ValueRange reach = range(parts.stream()
                .map(part -> range(part.stream().map(PrintedValue::range).toList()))
                .toList());
        PrintedValue mean = scores.printed(average);
        return AccountingCheck.toLastDigit(
                CheckKind.AVERAGE_OF_PARTS,
                CheckSubject.ofScore(average, mean.name()),
                mean,
                computed,
                Optional.of(reach),
                values.stream().map(Amounts::text).collect(Collectors.joining(" + ", "(", ")")) + " / " + parts.size()
                        + " = " + Amounts.text(computed),
                parts.stream()
                        .flatMap(List::stream)
                        .map(PrintedValue::explanation)
                        .toList());
    }

    /** {@return whether a part has results, none of which could be taken for another one} */
    private static boolean isClear(List<BenchmarkResult> part) {
        return !part.isEmpty()
                && part.stream().map(BenchmarkResult::metric).distinct().count() == part.size();
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return Amounts.over(Amounts.sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    private static ValueRange range(List<ValueRange> ranges) {
        return ranges.stream().reduce(ValueRange::plus).orElseThrow().over(BigDecimal.valueOf(ranges.size()));
    }
}
