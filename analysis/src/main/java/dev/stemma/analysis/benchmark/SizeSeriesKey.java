package dev.stemma.analysis.benchmark;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Which results of a family's models differ in nothing but the size.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the paper that introduces the models
 * @param benchmark the benchmark
 * @param metric the metric
 * @param setting the setting
 * @param shots the number of examples in the context; empty if the source does not say
 * @param split the split; empty if the source does not say
 * @param variant what else distinguishes the runs; empty for plain ones
 * @param source the source that reports the results
 * @since 0.1.0
 */
public record SizeSeriesKey(
        PaperId family,
        BenchmarkId benchmark,
        MetricId metric,
        Setting setting,
        Optional<Integer> shots,
        Optional<String> split,
        Optional<String> variant,
        SourceId source) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a part is missing
     */
    public SizeSeriesKey {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(shots, "shots");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(source, "source");
    }

    static SizeSeriesKey of(PaperId family, BenchmarkResult result) {
        return new SizeSeriesKey(
                family,
                result.benchmark(),
                result.metric(),
                result.setting(),
                result.shots(),
                result.split(),
                result.variant(),
                result.source());
    }

    /**
     * Returns metric and setting, such as {@code accuracy, few-shot, 15 shots, test}.
     *
     * @return the parts that say how the models were tested
     */
    public String terms() {
        StringJoiner parts = new StringJoiner(", ").add(metric.value()).add(setting.id());
        shots.filter(count -> count > 1).ifPresent(count -> parts.add(count + " shots"));
        split.ifPresent(parts::add);
        variant.ifPresent(parts::add);
        return parts.toString();
    }

    /** Returns a number from the parts that differ most, since a corpus has thousands of results to be told apart. */
    @Override
    public int hashCode() {
        return ((benchmark.hashCode() * 31 + metric.hashCode()) * 31 + setting.hashCode()) * 31 + shots.hashCode();
    }

    /** Returns family, benchmark and terms, such as {@code gpt-3, lambada (accuracy, few-shot, 15 shots, test)}. */
    @Override
    public String toString() {
        return family + ", " + benchmark + " (" + terms() + ")";
    }
}
