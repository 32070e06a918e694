package dev.stemma.analysis.benchmark;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.id.MetricId;
import java.util.Comparator;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Which results of a benchmark can stand in one series: those of one metric, in one setting, on one split.
 *
 * @param metric the metric
 * @param setting the setting
 * @param split the split; empty if no source says which
 * @since 0.1.0
 */
public record SeriesKey(MetricId metric, Setting setting, Optional<String> split) implements Comparable<SeriesKey> {

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::metric)
            .thenComparing(SeriesKey::setting)
            .thenComparing(key -> key.split().isPresent())
            .thenComparing(key -> key.split().orElse(""));

    /**
     * {@return the key of a result as its source states it}
     *
     * @param result the result
     */
    public static SeriesKey of(BenchmarkResult result) {
        return new SeriesKey(result.metric(), result.setting(), result.split());
    }

    /**
     * {@return whether a result has the metric and the setting, and a split that does not contradict}
     *
     * <p>A result whose source does not say the split belongs to the series of each split that others state; otherwise
     * hardly any two papers could be compared. {@link BenchmarkStep#isSplitAssumed()} marks what rests on that.
     *
     * @param result the result
     */
    public boolean admits(BenchmarkResult result) {
        return result.metric().equals(metric)
                && result.setting() == setting
                && (result.split().isEmpty() || result.split().equals(split));
    }

    /** Compares by metric, then by setting, then by split, an unknown one first. */
    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the parts, such as {@code accuracy, zero-shot, test}. */
    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner(", ").add(metric.value()).add(setting.id());
        split.ifPresent(parts::add);
        return parts.toString();
    }
}
