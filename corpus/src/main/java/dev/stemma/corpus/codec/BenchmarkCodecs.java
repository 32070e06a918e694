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
import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.figure.Relationship;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Locator;
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

    /** The form of a {@link Metric}. */
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

    /** The form of a {@link DataSet}. */
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

    /** The form of a {@link Benchmark}. */
    public static final Codec<Benchmark> BENCHMARK = new BuiltCodec<>(
                    Benchmark.class, Benchmark::builder, Benchmark.Builder::build)
            .required("id", IdCodecs.BENCHMARK_ID, Benchmark.Builder::id)
            .required("name", Codecs.TEXT, Benchmark.Builder::name)
            .required("description", Codecs.LOCALIZED_TEXT, Benchmark.Builder::description)
            .optional("dataSet", DATA_SET, Benchmark.Builder::dataSet)
            .optional("url", Codecs.TEXT, Benchmark.Builder::url)
            .list("externalIds", SourceCodecs.EXTERNAL_ID, Benchmark.Builder::externalIds)
            .list("metrics", METRIC, Benchmark.Builder::metrics)
            .list("averageOf", IdCodecs.BENCHMARK_ID, Benchmark.Builder::averageOf);

    /** The form of a {@link BenchmarkResult}. */
    public static final Codec<BenchmarkResult> BENCHMARK_RESULT = new BuiltCodec<>(
                    BenchmarkResult.class, BenchmarkResult::builder, BenchmarkResult.Builder::build)
            .required("model", IdCodecs.MODEL_ID, BenchmarkResult.Builder::model)
            .required("benchmark", IdCodecs.BENCHMARK_ID, BenchmarkResult.Builder::benchmark)
            .required("metric", IdCodecs.METRIC_ID, BenchmarkResult.Builder::metric)
            .required("setting", Codecs.named(Setting.values()), BenchmarkResult.Builder::setting)
            .optional("shots", Codecs.INTEGER, BenchmarkResult.Builder::shots)
            .optional("split", Codecs.TEXT, BenchmarkResult.Builder::split)
            .optional("modelVersion", Codecs.TEXT, BenchmarkResult.Builder::modelVersion)
            .optional("prompt", Codecs.TEXT, BenchmarkResult.Builder::prompt)
            .optional("subset", Codecs.TEXT, BenchmarkResult.Builder::subset)
            .optional("opponent", Codecs.TEXT, BenchmarkResult.Builder::opponent)
            .optional("printing", Codecs.TEXT, BenchmarkResult.Builder::printing)
            .required("score", FigureCodecs.FIGURE_VALUE, BenchmarkResult.Builder::score)
            .optional("low", FigureCodecs.FIGURE_VALUE, BenchmarkResult.Builder::low)
            .optional("high", FigureCodecs.FIGURE_VALUE, BenchmarkResult.Builder::high)
            .optional("printed", Codecs.TEXT, BenchmarkResult.Builder::printed)
            .optional("uncertainty", UNCERTAINTY, BenchmarkResult.Builder::uncertainty)
            .optional("samples", Codecs.INTEGER, BenchmarkResult.Builder::samples)
            .optional("measured", MEASUREMENT, BenchmarkResult.Builder::measured)
            .required("source", IdCodecs.SOURCE_ID, BenchmarkResult.Builder::source)
            .required("locator", SourceCodecs.LOCATOR, BenchmarkResult.Builder::locator)
            .optional("note", Codecs.LOCALIZED_TEXT, BenchmarkResult.Builder::note);

    /** The form of a {@link ComparedSystem}. */
    public static final Codec<ComparedSystem> COMPARED_SYSTEM = new BuiltCodec<>(
                    ComparedSystem.class, ComparedSystem::builder, ComparedSystem.Builder::build)
            .required("id", IdCodecs.MODEL_ID, ComparedSystem.Builder::id)
            .required("name", Codecs.TEXT, ComparedSystem.Builder::name)
            .required("kind", Codecs.named(SystemKind.values()), ComparedSystem.Builder::kind)
            .optional("work", IdCodecs.SOURCE_ID, ComparedSystem.Builder::work)
            .list("developers", SourceCodecs.PARTY, ComparedSystem.Builder::developers)
            .optional("relationship", Codecs.named(Relationship.values()), ComparedSystem.Builder::relationship)
            .list("externalIds", SourceCodecs.EXTERNAL_ID, ComparedSystem.Builder::externalIds)
            .list("disclosures", FigureCodecs.DISCLOSURE, ComparedSystem.Builder::disclosures)
            .optional("note", Codecs.LOCALIZED_TEXT, ComparedSystem.Builder::note);

    private BenchmarkCodecs() {}
}
