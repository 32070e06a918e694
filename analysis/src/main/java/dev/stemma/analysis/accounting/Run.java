package dev.stemma.analysis.accounting;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.MetricId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.SourceId;
import java.util.Optional;

/** What makes two results the same one: everything but printing, place and score. */
record Run(
        ModelId model,
        BenchmarkId benchmark,
        MetricId metric,
        Setting setting,
        Optional<Integer> shots,
        Optional<String> split,
        Optional<String> variant,
        SourceId source) {

    static Run of(BenchmarkResult result) {
        return new Run(
                result.model(),
                result.benchmark(),
                result.metric(),
                result.setting(),
                result.shots(),
                result.split(),
                result.variant(),
                result.source());
    }

    /** Returns a number from the parts that differ most, since a corpus has thousands of runs. */
    @Override
    public int hashCode() {
        return ((model.hashCode() * 31 + benchmark.hashCode()) * 31 + metric.hashCode()) * 31 + setting.hashCode();
    }

    Run in(MetricId other) {
        return new Run(model, benchmark, other, setting, shots, split, variant, source);
    }
}
