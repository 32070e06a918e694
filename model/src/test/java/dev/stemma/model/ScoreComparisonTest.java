package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.ScoreComparison;
import dev.stemma.model.benchmark.Variant;
import dev.stemma.model.id.MetricId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreComparisonTest {

    @Test
    void a_score_is_not_set_against_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(Optional.of("greedy"), Optional.of("greedy")))
                .withMessageContaining("both 'greedy'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(Optional.empty(), Optional.empty()))
                .withMessageContaining("both the plain run");
    }

    @Test
    void a_plain_run_is_none_that_is_set_apart() {
        assertThat(new ScoreComparison(
                                ComparisonKind.SHARE,
                                MetricId.of("accuracy"),
                                Optional.of(Variant.ofSubset("greedy")),
                                Optional.of(Variant.PLAIN))
                        .to())
                .isEmpty();
    }

    @Test
    void a_variant_without_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> comparison(Optional.of(" "), Optional.empty()));
    }

    @Test
    void what_the_comparison_is_silent_about_is_that_of_the_result() {
        BenchmarkResult result = Samples.result();
        ScoreComparison cleanToAll = comparison(Optional.of("clean"), Optional.of("all"));
        assertThat(cleanToAll.first(result)).hasToString("base model, greedy, clean, against people");
        assertThat(cleanToAll.second(result)).hasToString("base model, greedy, all, against people");
        assertThat(comparison(Optional.of("clean"), Optional.empty()).second(result))
                .hasToString("base model, greedy, against people");
        assertThat(result.variant().isWithin(cleanToAll.first(result))).isTrue();
        assertThat(result.variant().isWithin(cleanToAll.second(result))).isFalse();
        assertThat(Variant.PLAIN.isWithin(cleanToAll.second(result))).isTrue();
    }

    private static ScoreComparison comparison(Optional<String> of, Optional<String> to) {
        return new ScoreComparison(
                ComparisonKind.SHARE, MetricId.of("accuracy"), of.map(Variant::ofSubset), to.map(Variant::ofSubset));
    }
}
