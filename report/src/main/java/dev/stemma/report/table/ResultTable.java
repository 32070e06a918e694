package dev.stemma.report.table;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Measurement;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Uncertainty;
import dev.stemma.model.benchmark.Variant;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Figure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.source.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table {@code results}: one row for each benchmark result, which needs no other file to be read;
 * {@link TableSchema#RESULTS} describes the columns.
 */
public final class ResultTable {

    /** A result and what its ids mean. */
    private record Row(
            BenchmarkResult result,
            Optional<Subject> subject,
            Optional<Benchmark> benchmark,
            Optional<Metric> metric,
            List<BenchmarkId> suites,
            Optional<Figure> size) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.text("model", row -> row.result().model()),
            Column.text("benchmark", row -> row.result().benchmark()),
            Column.text("metric", row -> row.result().metric()),
            Column.text("setting", row -> row.result().setting()),
            Column.number("shots", row -> row.result().shots()),
            Column.text("split", row -> row.result().split()),
            Column.mixed(
                    "score",
                    row -> row.result().score(),
                    row -> row.result().score().isNumber()),
            Column.citation(
                    row -> new Citation(row.result().source(), row.result().locator())),
            // Behind the columns that were fixed first, so that readers by position go on working.
            Column.text("variant", row -> row.result().variant().words()),
            Column.text("printing", row -> row.result().printing()),
            Column.text("id", row -> row.result().id()),
            Column.text("model_name", row -> row.subject().map(Subject::name)),
            Column.text("benchmark_name", row -> row.benchmark().map(Benchmark::name)),
            Column.text("metric_name", row -> row.metric().map(Metric::name)),
            Column.text("unit", row -> row.metric().map(Metric::unit)),
            Column.text("better", row -> row.metric().map(Metric::better)),
            Column.number("minimum", row -> row.metric().flatMap(Metric::minimum)),
            Column.number("maximum", row -> row.metric().flatMap(Metric::maximum)),
            Column.text("model_version", row -> row.result().modelVersion()),
            Column.text("prompt", row -> row.result().prompt()),
            Column.text("subset", row -> row.result().subset()),
            Column.text("opponent", row -> row.result().opponent()),
            Column.text("printed", row -> row.result().printed()),
            Column.number("low", row -> row.result().low()),
            Column.number("high", row -> row.result().high()),
            Column.text("uncertainty", uncertainty(value -> Optional.of(value.kind()))),
            Column.number("plus_minus", uncertainty(Uncertainty::plusMinus)),
            Column.number("interval_low", uncertainty(Uncertainty::low)),
            Column.number("interval_high", uncertainty(Uncertainty::high)),
            Column.number("interval_level", uncertainty(Uncertainty::level)),
            Column.number("samples", row -> row.result().samples()),
            Column.text("measured_in", row -> row.result().measured().map(Measurement::document)),
            Column.number("measured_within", row -> row.result().measured().map(Measurement::within)),
            Column.text("formula", row -> formula(row)),
            Column.words("suites", Row::suites),
            Column.number(
                    "parameters", row -> row.size().flatMap(Figure::amount).filter(FigureValue::isNumber)),
            Column.text("parameters_disclosure", row -> row.size().map(Figure::kind)));

    private ResultTable() {}

    /** {@return the benchmark results of a corpus, in its order} */
    public static Table<?> of(Corpus corpus) {
        Map<BenchmarkId, List<BenchmarkId>> suites = new HashMap<>();
        for (Benchmark suite : corpus.benchmarks()) {
            for (BenchmarkId part : suite.averageOf()) {
                suites.computeIfAbsent(part, unused -> new ArrayList<>(1)).add(suite.id());
            }
            if (!suite.averageOf().isEmpty()) {
                suites.computeIfAbsent(suite.id(), unused -> new ArrayList<>(1)).add(suite.id());
            }
        }
        List<Row> rows = corpus.results().stream()
                .map(result -> row(corpus, result, suites))
                .toList();
        List<Column<Row>> columns = new ArrayList<>(COLUMNS);
        columns.add(Column.localized("note", corpus, rows, row -> row.result().note()));
        return new Table<>(columns, rows);
    }

    private static Row row(Corpus corpus, BenchmarkResult result, Map<BenchmarkId, List<BenchmarkId>> suites) {
        Optional<Subject> subject = Subject.find(corpus, result.model());
        Optional<Benchmark> benchmark = corpus.find(result.benchmark());
        return new Row(
                result,
                subject,
                benchmark,
                benchmark.flatMap(known -> known.metric(result.metric())),
                suites.getOrDefault(result.benchmark(), List.of()),
                subject.stream()
                        .flatMap(known -> known.disclosures().stream())
                        .filter(disclosure -> disclosure.quantity() == Quantity.PARAMETERS)
                        .map(Disclosure::preferred)
                        .findFirst());
    }

    private static <V> Function<Row, Optional<V>> uncertainty(Function<Uncertainty, Optional<V>> part) {
        return row -> row.result().uncertainty().flatMap(part);
    }

    /** {@return of which scores this one is worked out, with the ids of metrics or benchmarks; empty for one that is measured} */
    private static Optional<String> formula(Row row) {
        Optional<Metric> known = row.metric();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Metric metric = known.get();
        if (metric.gainIn().isPresent()) {
            String in = metric.gainIn().get().value();
            return Optional.of(in + " - best earlier " + in);
        }
        if (!metric.averageOf().isEmpty()) {
            return Optional.of(call("mean", metric.averageOf()));
        }
        if (!metric.sumOf().isEmpty()) {
            return Optional.of(call("sum", metric.sumOf()));
        }
        if (metric.comparison().isPresent()) {
            return metric.comparison()
                    .filter(comparison -> comparison.kind() != ComparisonKind.SAME)
                    .map(comparison -> formula(comparison, row.result()));
        }
        return row.benchmark()
                .map(Benchmark::averageOf)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> call("mean", parts));
    }

    private static String call(String function, List<?> arguments) {
        return arguments.stream().map(Object::toString).collect(Collectors.joining(", ", function + "(", ")"));
    }

    private static String formula(ScoreComparison comparison, BenchmarkResult result) {
        String of = score(comparison, comparison.first(result));
        String to = score(comparison, comparison.second(result));
        return switch (comparison.kind()) {
            case DIFFERENCE -> of + " - " + to;
            case RELATIVE_CHANGE -> "100 * (" + of + " - " + to + ") / " + to;
            case RELATIVE_DIFFERENCE -> "200 * (" + of + " - " + to + ") / (" + of + " + " + to + ")";
            case SHARE -> "100 * " + of + " / " + to;
            case SAME -> throw new IllegalArgumentException(comparison + " computes nothing");
        };
    }

    private static String score(ScoreComparison comparison, Variant variant) {
        return comparison.metric()
                + variant.words().map(words -> "[" + words + "]").orElse("");
    }
}
