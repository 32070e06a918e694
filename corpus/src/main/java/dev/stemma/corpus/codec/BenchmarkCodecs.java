package dev.stemma.corpus.codec;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import java.util.List;

/** The JSON forms of benchmarks and results. */
public final class BenchmarkCodecs {

    private static final Codec<ScoreComparison> COMPARISON = new ObjectCodec<>() {
        private final Property<ComparisonKind> kind = required("kind", Codecs.named(ComparisonKind.values()));
        private final Property<MetricId> metric = required("metric", IdCodecs.METRIC_ID);
        private final Property<String> of = optional("of", Codecs.TEXT);
        private final Property<String> to = optional("to", Codecs.TEXT);

        @Override
        ScoreComparison make(Values values) {
            return new ScoreComparison(values.get(kind), values.get(metric), values.find(of), values.find(to));
        }

        @Override
        void take(ScoreComparison comparison, Values values) {
            values.put(kind, comparison.kind())
                    .put(metric, comparison.metric())
                    .put(of, comparison.of())
                    .put(to, comparison.to());
        }
    };

    /** The form of a {@link Metric}. */
    public static final Codec<Metric> METRIC = new ObjectCodec<>() {
        private final Property<MetricId> id = required("id", IdCodecs.METRIC_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<String> unit = required("unit", Codecs.TEXT);
        private final Property<Direction> better = required("better", Codecs.named(Direction.values()));
        private final Property<List<MetricId>> averageOf = list("averageOf", IdCodecs.METRIC_ID);
        private final Property<MetricId> gainIn = optional("gainIn", IdCodecs.METRIC_ID);
        private final Property<List<MetricId>> sumOf = list("sumOf", IdCodecs.METRIC_ID);
        private final Property<ScoreComparison> comparison = optional("comparison", COMPARISON);

        @Override
        Metric make(Values values) {
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
        void take(Metric metric, Values values) {
            values.put(id, metric.id())
                    .put(name, metric.name())
                    .put(unit, metric.unit())
                    .put(better, metric.better())
                    .put(averageOf, metric.averageOf())
                    .put(gainIn, metric.gainIn())
                    .put(sumOf, metric.sumOf())
                    .put(comparison, metric.comparison());
        }
    };

    /** The form of a {@link Benchmark}. */
    public static final Codec<Benchmark> BENCHMARK = new ObjectCodec<>() {
        private final Property<BenchmarkId> id = required("id", IdCodecs.BENCHMARK_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<LocalizedText> description = required("description", Codecs.LOCALIZED_TEXT);
        private final Property<List<Metric>> metrics = list("metrics", METRIC);
        private final Property<List<BenchmarkId>> averageOf = list("averageOf", IdCodecs.BENCHMARK_ID);

        @Override
        Benchmark make(Values values) {
            return Benchmark.builder()
                    .id(values.get(id))
                    .name(values.get(name))
                    .description(values.get(description))
                    .metrics(values.list(metrics))
                    .averageOf(values.list(averageOf))
                    .build();
        }

        @Override
        void take(Benchmark benchmark, Values values) {
            values.put(id, benchmark.id())
                    .put(name, benchmark.name())
                    .put(description, benchmark.description())
                    .put(metrics, benchmark.metrics())
                    .put(averageOf, benchmark.averageOf());
        }
    };

    /** The form of a {@link BenchmarkResult}. */
    public static final Codec<BenchmarkResult> BENCHMARK_RESULT = new ObjectCodec<>() {
        private final Property<ModelId> model = required("model", IdCodecs.MODEL_ID);
        private final Property<BenchmarkId> benchmark = required("benchmark", IdCodecs.BENCHMARK_ID);
        private final Property<MetricId> metric = required("metric", IdCodecs.METRIC_ID);
        private final Property<Setting> setting = required("setting", Codecs.named(Setting.values()));
        private final Property<Integer> shots = optional("shots", Codecs.INTEGER);
        private final Property<String> split = optional("split", Codecs.TEXT);
        private final Property<String> variant = optional("variant", Codecs.TEXT);
        private final Property<String> printing = optional("printing", Codecs.TEXT);
        private final Property<FigureValue> score = required("score", FigureCodecs.FIGURE_VALUE);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        BenchmarkResult make(Values values) {
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
        void take(BenchmarkResult benchmarkResult, Values values) {
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
    };

    /** The form of a {@link ComparedSystem}. */
    public static final Codec<ComparedSystem> COMPARED_SYSTEM = new ObjectCodec<>() {
        private final Property<ModelId> id = required("id", IdCodecs.MODEL_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<SystemKind> kind = required("kind", Codecs.named(SystemKind.values()));
        private final Property<SourceId> work = optional("work", IdCodecs.SOURCE_ID);
        private final Property<List<Disclosure>> disclosures = list("disclosures", FigureCodecs.DISCLOSURE);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        ComparedSystem make(Values values) {
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
        void take(ComparedSystem comparedSystem, Values values) {
            values.put(id, comparedSystem.id())
                    .put(name, comparedSystem.name())
                    .put(kind, comparedSystem.kind())
                    .put(work, comparedSystem.work())
                    .put(disclosures, comparedSystem.disclosures())
                    .put(note, comparedSystem.note());
        }
    };

    private BenchmarkCodecs() {}
}
