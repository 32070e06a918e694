package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.benchmark.Runs.A;
import static dev.stemma.analysis.benchmark.Runs.C;
import static dev.stemma.analysis.benchmark.Runs.ID;
import static dev.stemma.analysis.benchmark.Runs.facts;
import static dev.stemma.analysis.benchmark.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BenchmarkPropertyTest {

    @Provide
    Arbitrary<List<BenchmarkResult>> runs() {
        Arbitrary<BenchmarkResult> runs = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("accuracy", "perplexity"),
                        Arbitraries.of(Setting.class),
                        Arbitraries.of("", "test", "development"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("", "variant"))
                .as((model, metric, setting, split, score, variant) -> {
                    BenchmarkResult.Builder run = run(model, metric, setting, String.valueOf(score));
                    if (!split.isEmpty()) {
                        run.split(split);
                    }
                    if (!variant.isEmpty()) {
                        run.subset(variant);
                    }
                    return run.build();
                });
        return runs.list().ofMaxSize(12);
    }

    @Property
    void no_series_ever_holds_two_settings_metrics_or_stated_splits(@ForAll("runs") List<BenchmarkResult> runs) {
        for (BenchmarkSeries series : facts(runs).benchmark(ID).series()) {
            assertThat(series.points()).hasSize(3);
            List<BenchmarkResult> results = series.points().stream()
                    .flatMap(point -> point.results().stream())
                    .toList();
            assertThat(results).isNotEmpty().allMatch(result -> result.variant().isPlain());
            assertThat(results)
                    .extracting(BenchmarkResult::setting)
                    .containsOnly(series.key().setting());
            assertThat(results)
                    .extracting(BenchmarkResult::metric)
                    .containsOnly(series.key().metric());
            assertThat(results.stream()
                            .flatMap(result -> result.split().stream())
                            .distinct()
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Property
    void every_plain_run_stands_in_a_series(@ForAll("runs") List<BenchmarkResult> runs) {
        List<BenchmarkResult> placed = facts(runs).benchmark(ID).series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> point.results().stream())
                .toList();

        assertThat(placed)
                .containsAll(runs.stream()
                        .filter(run -> run.variant().isPlain() && run.setting() != Setting.NO_MODEL)
                        .toList());
    }

    @Property
    void a_step_backwards_undoes_the_step_forwards(@ForAll("runs") List<BenchmarkResult> runs) {
        BenchmarkProgression progression = facts(runs).benchmark(ID);
        List<BenchmarkStep> forwards = progression.between(A, C);
        List<BenchmarkStep> backwards = progression.between(C, A);

        assertThat(backwards).hasSameSizeAs(forwards);
        for (int i = 0; i < forwards.size(); i++) {
            assertThat(forwards.get(i).difference())
                    .isEqualByComparingTo(backwards.get(i).difference().negate());
            assertThat(forwards.get(i).isImproved()).isEqualTo(backwards.get(i).isWorse());
        }
    }

    @Property
    void the_order_of_the_results_does_not_matter(@ForAll("runs") List<BenchmarkResult> runs, @ForAll Random random) {
        BenchmarkProgression before = facts(runs).benchmark(ID);
        List<BenchmarkResult> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, random);

        assertThat(facts(shuffled).benchmark(ID)).isEqualTo(before);
        assertThat(facts(shuffled).benchmarks()).isEqualTo(before.series().isEmpty() ? List.of() : List.of(before));
    }
}
