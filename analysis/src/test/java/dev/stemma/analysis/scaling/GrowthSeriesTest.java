package dev.stemma.analysis.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Facts;
import dev.stemma.analysis.internal.LineFit;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.figure.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GrowthSeriesTest {

    private static final Facts GPT = Facts.of(GptCorpus.load());
    private static final DecimalYear YEARS = GrowthOptions.DEFAULT.decimalYear();

    @Test
    void says_what_the_fit_of_the_same_points_says() {
        for (Quantity quantity : Quantity.values()) {
            if (!quantity.isNumeric()) {
                continue;
            }
            GrowthSeries series = GrowthSeries.of(GPT.lineage(), quantity);
            QuantityGrowth growth = GPT.growth(quantity);

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
        assertThat(GrowthSeries.of(GPT.lineage(), Quantity.PARAMETERS).leastSquares())
                .isPresent();
    }

    private static List<GrowthPoint> dated(Quantity quantity) {
        return GPT.growth(quantity).points().stream().map(QuantityGrowth::dated).toList();
    }

    @Test
    void a_window_is_the_line_through_the_points_in_it() {
        int fitted = 0;
        for (Quantity quantity : Quantity.values()) {
            if (quantity.isNumeric()) {
                fitted += assertWindows(GrowthSeries.of(GPT.lineage(), quantity), dated(quantity));
            }
        }
        assertThat(fitted).isGreaterThan(10);
    }

    /** Compares all windows that begin or end at a point or right behind one, and returns how many of them have a rate. */
    private static int assertWindows(GrowthSeries series, List<GrowthPoint> points) {
        double[] edges = points.stream()
                .mapToDouble(point -> YEARS.of(point.date()))
                .flatMap(year -> DoubleStream.of(year, Math.nextUp(year)))
                .toArray();
        int fitted = 0;
        for (double from : edges) {
            for (double to : edges) {
                if (from > to) {
                    continue;
                }
                LineFit line = LineFit.EMPTY;
                for (GrowthPoint point : points) {
                    double year = YEARS.of(point.date());
                    line = year >= from && year < to ? line.plus(year, Math.log10(point.value())) : line;
                }
                Optional<LeastSquaresGrowth> window = series.leastSquares(from, to);
                assertThat(window.isPresent()).as("%s to %s", from, to).isEqualTo(line.count() >= 3);
                if (window.isPresent()) {
                    fitted++;
                    assertThat(window.get().slope()).isCloseTo(line.slope(), within(1e-9));
                    assertThat(window.get().count()).isEqualTo(line.count());
                }
            }
        }
        assertThat(series.leastSquares(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(series.leastSquares());
        return fitted;
    }

    @Test
    void a_window_ends_before_its_last_year() {
        GrowthSeries series = GrowthSeries.of(GPT.lineage(), Quantity.PARAMETERS);
        double last = dated(Quantity.PARAMETERS).stream()
                .mapToDouble(point -> YEARS.of(point.date()))
                .max()
                .orElseThrow();

        assertThat(series.leastSquares(0, Math.nextUp(last))).isEqualTo(series.leastSquares());
        assertThat(series.leastSquares(0, last)).isNotEqualTo(series.leastSquares());
    }

    @Test
    void years_out_of_order_or_unknown_are_refused() {
        GrowthSeries series = GrowthSeries.of(GPT.lineage(), Quantity.PARAMETERS);

        assertThatThrownBy(() -> series.leastSquares(2021, 2018))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the years are 2021.0 to 2018.0, expected two numbers in ascending order");
        assertThatThrownBy(() -> series.leastSquares(Double.NaN, 2018)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series.leastSquares(2018, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(series.leastSquares(2018, 2018)).isEmpty();
    }
}
