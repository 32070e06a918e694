package dev.stemma.corpus.validation;

import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Rule#RESULT_METRIC}: a benchmark has metrics, and a result uses one of them. */
final class MetricCheck implements Check {

    private static final int SHOWN = 20;

    @Override
    public void run(Scope scope) {
        Map<BenchmarkId, Set<MetricId>> metrics = new HashMap<>();
        scope.corpus().benchmarks().forEach(benchmark -> metrics.put(benchmark.id(), ids(benchmark)));
        for (Benchmark benchmark : scope.corpus().benchmarks()) {
            if (benchmark.averageOf().contains(benchmark.id())) {
                scope.report(
                        benchmark,
                        At.element("averageOf", benchmark.averageOf().indexOf(benchmark.id())),
                        Rule.RESULT_METRIC,
                        "the benchmark '" + benchmark.id() + "' is an average of itself",
                        "name its parts");
            }
            if (benchmark.metrics().isEmpty()) {
                scope.report(
                        benchmark,
                        At.property("metrics"),
                        Rule.RESULT_METRIC,
                        "the benchmark '" + benchmark.id() + "' has no metric",
                        "list the metrics in which its scores are given");
            }
            for (int i = 0; i < benchmark.metrics().size(); i++) {
                Metric metric = benchmark.metrics().get(i);
                Pointer at = At.element("metrics", i);
                Set<MetricId> known = metrics.getOrDefault(benchmark.id(), Set.of());
                parts(scope, benchmark, known, metric, at.member("averageOf"), metric.averageOf());
                metric.gainIn().ifPresent(part -> part(scope, benchmark, known, metric, at.member("gainIn"), part));
                parts(scope, benchmark, known, metric, at.member("sumOf"), metric.sumOf());
                metric.comparison()
                        .ifPresent(comparison -> part(
                                scope,
                                benchmark,
                                known,
                                metric,
                                at.member("comparison").member("metric"),
                                comparison.metric()));
            }
            Set<MetricId> seen = new HashSet<>();
            for (int i = 0; i < benchmark.metrics().size(); i++) {
                if (!seen.add(benchmark.metrics().get(i).id())) {
                    scope.report(
                            benchmark,
                            At.element("metrics", i).member("id"),
                            Rule.DUPLICATE_ID,
                            "the metric '" + benchmark.metrics().get(i).id() + "' stands twice",
                            "keep one");
                }
            }
        }
        for (BenchmarkResult result : scope.corpus().results()) {
            scope.corpus()
                    .find(result.benchmark())
                    .filter(benchmark ->
                            !metrics.getOrDefault(benchmark.id(), Set.of()).contains(result.metric()))
                    .ifPresent(benchmark -> scope.report(
                            result,
                            At.property("metric"),
                            Rule.RESULT_METRIC,
                            "the benchmark '" + benchmark.id() + "' has no metric '" + result.metric() + "'",
                            "use one of " + shown(benchmark)));
        }
    }

    private static void parts(
            Scope scope, Benchmark benchmark, Set<MetricId> known, Metric metric, Pointer at, List<MetricId> parts) {
        for (int i = 0; i < parts.size(); i++) {
            part(scope, benchmark, known, metric, at.element(i), parts.get(i));
            if (parts.indexOf(parts.get(i)) < i) {
                scope.report(
                        benchmark,
                        at.element(i),
                        Rule.DUPLICATE_ID,
                        "the metric '" + parts.get(i) + "' stands twice in the list",
                        "remove one of the two");
            }
        }
    }

    private static void part(
            Scope scope, Benchmark benchmark, Set<MetricId> known, Metric metric, Pointer at, MetricId part) {
        if (part.equals(metric.id()) || !known.contains(part)) {
            scope.report(
                    benchmark,
                    at,
                    Rule.RESULT_METRIC,
                    "the metric '" + metric.id() + "' refers to '" + part
                            + "', which is no other metric of the benchmark",
                    "name another of " + shown(benchmark));
        }
    }

    private static Set<MetricId> ids(Benchmark benchmark) {
        return benchmark.metrics().stream().map(Metric::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<MetricId> shown(Benchmark benchmark) {
        return benchmark.metrics().stream().map(Metric::id).limit(SHOWN).toList();
    }
}
