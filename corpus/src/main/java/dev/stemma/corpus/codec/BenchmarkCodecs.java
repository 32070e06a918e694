package dev.stemma.corpus.codec;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.DataSet;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Measurement;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.benchmark.Uncertainty;
import dev.stemma.model.benchmark.UncertaintyKind;
import dev.stemma.model.benchmark.Variant;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Relationship;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.ExternalId;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Party;
import java.util.List;

/** The JSON forms of benchmarks and results. */
public final class BenchmarkCodecs {

    private static final Codec<Variant> VARIANT = new ObjectCodec<>(Variant.class) {
        private final Property<String> modelVersion = optional("modelVersion", Codecs.TEXT);
        private final Property<String> prompt = optional("prompt", Codecs.TEXT);
        private final Property<String> subset = optional("subset", Codecs.TEXT);
        private final Property<String> opponent = optional("opponent", Codecs.TEXT);

        @Override
        Variant make(Values values) {
            return new Variant(
                    values.find(modelVersion), values.find(prompt), values.find(subset), values.find(opponent));
        }
    };

    private static final Codec<Uncertainty> UNCERTAINTY = new ObjectCodec<>(Uncertainty.class) {
        private final Property<UncertaintyKind> kind = required("kind", Codecs.named(UncertaintyKind.values()));
        private final Property<FigureValue> plusMinus = optional("plusMinus", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> low = optional("low", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> high = optional("high", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> level = optional("level", FigureCodecs.FIGURE_VALUE);

        @Override
        Uncertainty make(Values values) {
            return new Uncertainty(
                    values.get(kind), values.find(plusMinus), values.find(low), values.find(high), values.find(level));
        }
    };

    private static final Codec<Measurement> MEASUREMENT = new ObjectCodec<>(Measurement.class) {
        private final Property<SourceId> document = required("document", IdCodecs.SOURCE_ID);
        private final Property<FigureValue> within = required("within", FigureCodecs.FIGURE_VALUE);

        @Override
        Measurement make(Values values) {
            return new Measurement(values.get(document), values.get(within));
        }
    };

    private static final Codec<ScoreComparison> COMPARISON = new ObjectCodec<>(ScoreComparison.class) {
        private final Property<ComparisonKind> kind = required("kind", Codecs.named(ComparisonKind.values()));
        private final Property<MetricId> metric = required("metric", IdCodecs.METRIC_ID);
        private final Property<Variant> of = optional("of", VARIANT);
        private final Property<Variant> to = optional("to", VARIANT);

        @Override
        ScoreComparison make(Values values) {
            return new ScoreComparison(values.get(kind), values.get(metric), values.find(of), values.find(to));
        }
    };

    public static final Codec<Metric> METRIC = new ObjectCodec<>(Metric.class) {
        private final Property<MetricId> id = required("id", IdCodecs.METRIC_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<String> unit = required("unit", Codecs.TEXT);
        private final Property<Direction> better = required("better", Codecs.named(Direction.values()));
        private final Property<FigureValue> minimum = optional("minimum", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> maximum = optional("maximum", FigureCodecs.FIGURE_VALUE);
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
                    values.find(minimum),
                    values.find(maximum),
                    values.list(averageOf),
                    values.find(gainIn),
                    values.list(sumOf),
                    values.find(comparison));
        }
    };

    public static final Codec<DataSet> DATA_SET = new ObjectCodec<>(DataSet.class) {
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<String> url = optional("url", Codecs.TEXT);
        private final Property<SourceId> source = required("source", IdCodecs.SOURCE_ID);
        private final Property<Locator> locator = required("locator", SourceCodecs.LOCATOR);

        @Override
        DataSet make(Values values) {
            return new DataSet(values.get(name), values.find(url), values.get(source), values.get(locator));
        }
    };

    public static final Codec<Benchmark> BENCHMARK = new ObjectCodec<>(Benchmark.class) {
        private final Property<BenchmarkId> id = required("id", IdCodecs.BENCHMARK_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<LocalizedText> description = required("description", Codecs.LOCALIZED_TEXT);
        private final Property<DataSet> dataSet = optional("dataSet", DATA_SET);
        private final Property<String> url = optional("url", Codecs.TEXT);
        private final Property<List<ExternalId>> externalIds = list("externalIds", SourceCodecs.EXTERNAL_ID);
        private final Property<List<Metric>> metrics = list("metrics", METRIC);
        private final Property<List<BenchmarkId>> averageOf = list("averageOf", IdCodecs.BENCHMARK_ID);

        @Override
        Benchmark make(Values values) {
            return Benchmark.builder()
                    .id(values.get(id))
                    .name(values.get(name))
                    .description(values.get(description))
                    .dataSet(values.find(dataSet))
                    .url(values.find(url))
                    .externalIds(values.list(externalIds))
                    .metrics(values.list(metrics))
                    .averageOf(values.list(averageOf))
                    .build();
        }
    };

    public static final Codec<BenchmarkResult> BENCHMARK_RESULT = new ObjectCodec<>(BenchmarkResult.class) {
        private final Property<ModelId> model = required("model", IdCodecs.MODEL_ID);
        private final Property<BenchmarkId> benchmark = required("benchmark", IdCodecs.BENCHMARK_ID);
        private final Property<MetricId> metric = required("metric", IdCodecs.METRIC_ID);
        private final Property<Setting> setting = required("setting", Codecs.named(Setting.values()));
        private final Property<Integer> shots = optional("shots", Codecs.INTEGER);
        private final Property<String> split = optional("split", Codecs.TEXT);
        private final Property<String> modelVersion = optional("modelVersion", Codecs.TEXT);
        private final Property<String> prompt = optional("prompt", Codecs.TEXT);
        private final Property<String> subset = optional("subset", Codecs.TEXT);
        private final Property<String> opponent = optional("opponent", Codecs.TEXT);
        private final Property<String> printing = optional("printing", Codecs.TEXT);
        private final Property<FigureValue> score = required("score", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> low = optional("low", FigureCodecs.FIGURE_VALUE);
        private final Property<FigureValue> high = optional("high", FigureCodecs.FIGURE_VALUE);
        private final Property<String> printed = optional("printed", Codecs.TEXT);
        private final Property<Uncertainty> uncertainty = optional("uncertainty", UNCERTAINTY);
        private final Property<Integer> samples = optional("samples", Codecs.INTEGER);
        private final Property<Measurement> measured = optional("measured", MEASUREMENT);
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
                    .modelVersion(values.find(modelVersion))
                    .prompt(values.find(prompt))
                    .subset(values.find(subset))
                    .opponent(values.find(opponent))
                    .printing(values.find(printing))
                    .score(values.get(score))
                    .low(values.find(low))
                    .high(values.find(high))
                    .printed(values.find(printed))
                    .uncertainty(values.find(uncertainty))
                    .samples(values.find(samples))
                    .measured(values.find(measured))
                    .source(values.get(source))
                    .locator(values.get(locator))
                    .note(values.find(note))
                    .build();
        }
    };

    public static final Codec<ComparedSystem> COMPARED_SYSTEM = new ObjectCodec<>(ComparedSystem.class) {
        private final Property<ModelId> id = required("id", IdCodecs.MODEL_ID);
        private final Property<String> name = required("name", Codecs.TEXT);
        private final Property<SystemKind> kind = required("kind", Codecs.named(SystemKind.values()));
        private final Property<SourceId> work = optional("work", IdCodecs.SOURCE_ID);
        private final Property<List<Party>> developers = list("developers", SourceCodecs.PARTY);
        private final Property<Relationship> relationship =
                optional("relationship", Codecs.named(Relationship.values()));
        private final Property<List<ExternalId>> externalIds = list("externalIds", SourceCodecs.EXTERNAL_ID);
        private final Property<List<Disclosure>> disclosures = list("disclosures", FigureCodecs.DISCLOSURE);
        private final Property<LocalizedText> note = optional("note", Codecs.LOCALIZED_TEXT);

        @Override
        ComparedSystem make(Values values) {
            return ComparedSystem.builder()
                    .id(values.get(id))
                    .name(values.get(name))
                    .kind(values.get(kind))
                    .work(values.find(work))
                    .developers(values.list(developers))
                    .relationship(values.find(relationship))
                    .externalIds(values.list(externalIds))
                    .disclosures(values.list(disclosures))
                    .note(values.find(note))
                    .build();
        }
    };

    private BenchmarkCodecs() {}
}
