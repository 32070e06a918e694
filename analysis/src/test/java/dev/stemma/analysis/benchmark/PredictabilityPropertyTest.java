package dev.stemma.analysis.benchmark;

import static dev.stemma.analysis.benchmark.Family.predictability;
import static dev.stemma.analysis.benchmark.Family.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
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
import net.jqwik.api.constraints.DoubleRange;

class PredictabilityPropertyTest {

    @Provide
    Arbitrary<LossLink> links() {
        return Arbitraries.of(
                        Family.metric("a", "percent", Direction.HIGHER),
                        Family.metric("a", "percent", Direction.LOWER),
                        Family.metric("a", "problems of 164", Direction.HIGHER),
                        Family.metric("a", "BLEU", Direction.HIGHER),
                        Family.metric("a", "perplexity", Direction.LOWER),
                        Family.metric("a", "nats per token", Direction.LOWER))
                .map((Metric metric) -> LossLink.of(metric).orElseThrow());
    }

    @Provide
    Arbitrary<List<BenchmarkResult>> scores() {
        Arbitrary<String> percent =
                Arbitraries.integers().between(1, 9999).map(cents -> cents / 100 + "." + cents % 100 / 10 + cents % 10);
        return Combinators.combine(percent, percent, percent, percent, percent)
                .as((one, two, three, four, five) -> runs("accuracy", one, two, three, four, five));
    }

    @Property
    void a_loss_goes_back_to_its_score(
            @ForAll("links") LossLink link, @ForAll @DoubleRange(min = 0.01, max = 5) double loss) {
        assertThat(link.loss(link.score(loss))).isCloseTo(loss, within(1e-9));
        assertThat(link.admits(link.score(loss))).isTrue();
    }

    @Property(tries = 200)
    void predictions_stay_in_the_range_of_the_metric(@ForAll("scores") List<BenchmarkResult> results) {
        Prediction prediction = predictability(results).predictions().get(0);

        assertThat(prediction.predicted()).isBetween(0.0, 100.0);
        assertThat(prediction.interval().low()).isBetween(0.0, prediction.predicted());
        assertThat(prediction.interval().high()).isBetween(prediction.predicted(), 100.0);
    }

    @Property(tries = 50)
    void the_order_of_the_corpus_does_not_matter(@ForAll("scores") List<BenchmarkResult> results, @ForAll long seed) {
        List<BenchmarkResult> all = new ArrayList<>(results);
        all.addAll(runs("perplexity", "20", "15", "12", "10"));
        all.addAll(runs("t", "1", "2", "3", "4"));
        List<BenchmarkResult> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(predictability(shuffled)).isEqualTo(predictability(all));
        assertThat(predictability(shuffled).explanation())
                .isEqualTo(predictability(all).explanation());
    }

    @Property(tries = 100)
    void the_score_of_the_largest_model_does_not_change_its_prediction(
            @ForAll("scores") List<BenchmarkResult> results) {
        List<BenchmarkResult> other = new ArrayList<>(results.subList(0, 4));
        other.add(Family.run("m10", "accuracy", "50").build());

        Prediction one = predictability(results).predictions().get(0);
        Prediction two = predictability(other).predictions().get(0);
        assertThat(two.predicted()).isEqualTo(one.predicted());
        assertThat(two.interval()).isEqualTo(one.interval());
    }
}
