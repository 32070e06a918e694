package dev.stemma.analysis.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Lineage;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Quantity;
import org.junit.jupiter.api.Test;

class GrowthSeriesTest {

    private static final Lineage GPT = Lineage.of(GptCorpus.load());

    @Test
    void says_what_the_fit_of_the_same_points_says() {
        for (Quantity quantity : Quantity.values()) {
            if (!quantity.isNumeric()) {
                continue;
            }
            GrowthSeries series = GrowthSeries.of(GPT, quantity);
            QuantityGrowth growth = QuantityGrowth.of(GPT, quantity);

            assertThat(series.count()).isEqualTo(growth.points().size());
            assertThat(series.leastSquares().isPresent())
                    .isEqualTo(growth.result().fit().isPresent());
            growth.result().fit().ifPresent(fit -> {
                LeastSquaresGrowth expected = fit.leastSquares();
                LeastSquaresGrowth actual = series.leastSquares().orElseThrow();
                assertThat(actual.slope()).isCloseTo(expected.slope(), within(1e-9));
                assertThat(actual.standardError()).isCloseTo(expected.standardError(), within(1e-9));
                assertThat(actual.count()).isEqualTo(expected.count());
            });
        }
        assertThat(GrowthSeries.of(GPT, Quantity.PARAMETERS).leastSquares()).isPresent();
    }
}
