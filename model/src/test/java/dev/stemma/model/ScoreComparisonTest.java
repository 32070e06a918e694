package dev.stemma.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stemma.model.benchmark.ComparisonKind;
import dev.stemma.model.benchmark.ScoreComparison;
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
    void a_variant_without_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> comparison(Optional.of(" "), Optional.empty()));
    }

    private static ScoreComparison comparison(Optional<String> of, Optional<String> to) {
        return new ScoreComparison(ComparisonKind.SHARE, MetricId.of("accuracy"), of, to);
    }
}
