package dev.stemma.corpus.codec;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.SystemKind;

/** The JSON forms of benchmarks and results. */
public final class BenchmarkCodecs {

    /** The form of a {@link Metric}. */
    public static final Codec<Metric> METRIC = metric();

    /** The form of a {@link Benchmark}. */
    public static final Codec<Benchmark> BENCHMARK = benchmark();

    /** The form of a {@link BenchmarkResult}. */
    public static final Codec<BenchmarkResult> BENCHMARK_RESULT = benchmarkResult();

    /** The form of a {@link ComparedSystem}. */
    public static final Codec<ComparedSystem> COMPARED_SYSTEM = comparedSystem();

    private BenchmarkCodecs() {}

    private static ObjectCodec<Metric> metric() {
        var type = ObjectCodec.<Metric>declare();
        var id = type.required("id", IdCodecs.METRIC_ID);
        var name = type.required("name", Codecs.TEXT);
        var unit = type.required("unit", Codecs.TEXT);
        var better = type.required("better", Codecs.named(Direction.values()));
        var averageOf = type.list("averageOf", IdCodecs.METRIC_ID);
        var gainIn = type.optional("gainIn", IdCodecs.METRIC_ID);
        var sumOf = type.list("sumOf", IdCodecs.METRIC_ID);
        var comparison = type.optional("comparison", comparison());
        return type.as(new Assembly<>() {
            @Override
            public Metric assemble(Values values) {
                return new Metric(
                        values.get(id),
                        values.get(name),
                        values.get(unit),
                        values.get(better),
                        values.list(averageOf),
                        values.find(gainIn),
                        values.list(sumOf),
                        values.find(comparison));
            }

            @Override
            public void disassemble(Metric metric, Values values) {
                values.put(id, metric.id())
                        .put(name, metric.name())
                        .put(unit, metric.unit())
                        .put(better, metric.better())
                        .put(averageOf, metric.averageOf())
                        .put(gainIn, metric.gainIn())
                        .put(sumOf, metric.sumOf())
                        .put(comparison, metric.comparison());
            }
        });
    }

    private static ObjectCodec<ScoreComparison> comparison() {
        var type = ObjectCodec.<ScoreComparison>declare();
        var kind = type.required("kind", Codecs.named(ComparisonKind.values()));
        var metric = type.required("metric", IdCodecs.METRIC_ID);
        var of = type.optional("of", Codecs.TEXT);
        var to = type.optional("to", Codecs.TEXT);
        return type.as(new Assembly<>() {
            @Override
            public ScoreComparison assemble(Values values) {
                return new ScoreComparison(values.get(kind), values.get(metric), values.find(of), values.find(to));
            }

            @Override
            public void disassemble(ScoreComparison comparison, Values values) {
                values.put(kind, comparison.kind())
                        .put(metric, comparison.metric())
                        .put(of, comparison.of())
                        .put(to, comparison.to());
            }
        });
    }

    private static ObjectCodec<Benchmark> benchmark() {
        var type = ObjectCodec.<Benchmark>declare();
        var id = type.required("id", IdCodecs.BENCHMARK_ID);
        var name = type.required("name", Codecs.TEXT);
        var description = type.required("description", Codecs.LOCALIZED_TEXT);
        var metrics = type.list("metrics", METRIC);
        var averageOf = type.list("averageOf", IdCodecs.BENCHMARK_ID);
        return type.as(new Assembly<>() {
            @Override
            public Benchmark assemble(Values values) {
                return Benchmark.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .description(values.get(description))
                        .metrics(values.list(metrics))
                        .averageOf(values.list(averageOf))
                        .build();
            }

            @Override
            public void disassemble(Benchmark benchmark, Values values) {
                values.put(id, benchmark.id())
                        .put(name, benchmark.name())
                        .put(description, benchmark.description())
                        .put(metrics, benchmark.metrics())
                        .put(averageOf, benchmark.averageOf());
            }
        });
    }

    private static ObjectCodec<BenchmarkResult> benchmarkResult() {
        var type = ObjectCodec.<BenchmarkResult>declare();
        var model = type.required("model", IdCodecs.MODEL_ID);
        var benchmark = type.required("benchmark", IdCodecs.BENCHMARK_ID);
        var metric = type.required("metric", IdCodecs.METRIC_ID);
        var setting = type.required("setting", Codecs.named(Setting.values()));
        var shots = type.optional("shots", Codecs.INTEGER);
        var split = type.optional("split", Codecs.TEXT);
        var variant = type.optional("variant", Codecs.TEXT);
        var printing = type.optional("printing", Codecs.TEXT);
        var score = type.required("score", FigureCodecs.FIGURE_VALUE);
        var source = type.required("source", IdCodecs.SOURCE_ID);
        var locator = type.required("locator", SourceCodecs.LOCATOR);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public BenchmarkResult assemble(Values values) {
                return BenchmarkResult.builder()
                        .model(values.get(model))
                        .benchmark(values.get(benchmark))
                        .metric(values.get(metric))
                        .setting(values.get(setting))
                        .shots(values.find(shots))
                        .split(values.find(split))
                        .variant(values.find(variant))
                        .printing(values.find(printing))
                        .score(values.get(score))
                        .source(values.get(source))
                        .locator(values.get(locator))
                        .note(values.find(note))
                        .build();
            }

            @Override
            public void disassemble(BenchmarkResult benchmarkResult, Values values) {
                values.put(model, benchmarkResult.model())
                        .put(benchmark, benchmarkResult.benchmark())
                        .put(metric, benchmarkResult.metric())
                        .put(setting, benchmarkResult.setting())
                        .put(shots, benchmarkResult.shots())
                        .put(split, benchmarkResult.split())
                        .put(variant, benchmarkResult.variant())
                        .put(printing, benchmarkResult.printing())
                        .put(score, benchmarkResult.score())
                        .put(source, benchmarkResult.source())
                        .put(locator, benchmarkResult.locator())
                        .put(note, benchmarkResult.note());
            }
        });
    }

    private static ObjectCodec<ComparedSystem> comparedSystem() {
        var type = ObjectCodec.<ComparedSystem>declare();
        var id = type.required("id", IdCodecs.MODEL_ID);
        var name = type.required("name", Codecs.TEXT);
        var kind = type.required("kind", Codecs.named(SystemKind.values()));
        var work = type.optional("work", IdCodecs.SOURCE_ID);
        var disclosures = type.list("disclosures", FigureCodecs.DISCLOSURE);
        var note = type.optional("note", Codecs.LOCALIZED_TEXT);
        return type.as(new Assembly<>() {
            @Override
            public ComparedSystem assemble(Values values) {
                return ComparedSystem.builder()
                        .id(values.get(id))
                        .name(values.get(name))
                        .kind(values.get(kind))
                        .work(values.find(work))
                        .disclosures(values.list(disclosures))
                        .note(values.find(note))
                        .build();
            }

            @Override
            public void disassemble(ComparedSystem comparedSystem, Values values) {
                values.put(id, comparedSystem.id())
                        .put(name, comparedSystem.name())
                        .put(kind, comparedSystem.kind())
                        .put(work, comparedSystem.work())
                        .put(disclosures, comparedSystem.disclosures())
                        .put(note, comparedSystem.note());
            }
        });
    }
}
