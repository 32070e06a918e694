package dev.stemma.analysis.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.analysis.law.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the intervals cover a known rate, over many series of normal noise about a line.
 *
 * <p>The seeds are fixed, so the tests give the same shares each time. The bounds are those that a binomial share leaves with a
 * probability of one in a thousand.
 */
class GrowthCoverageTest {

    private static final int SERIES = 4000;
    private static final double SLOPE = 0.6;
    private static final double NOISE = 0.8;

    /** The two-sided 99.9 % point of the normal distribution. */
    private static final double REACH = 3.2905;

    private static double coverage(int count, Function<GrowthFit, Interval> interval) {
        Random random = new Random(20180611L + count);
        int covered = 0;
        for (int i = 0; i < SERIES; i++) {
            List<GrowthPoint> points = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                LocalDate date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5500));
                double years = DecimalYear.DAY_OF_YEAR.of(date) - 2010;
                double log = 18 + SLOPE * years + NOISE * random.nextGaussian();
                points.add(new GrowthPoint(date, Math.pow(10, log), ""));
            }
            if (interval.apply(GrowthFit.of(points).orElseThrow()).contains(SLOPE)) {
                covered++;
            }
        }
        return (double) covered / SERIES;
    }

    private static double margin(double level) {
        return REACH * Math.sqrt(level * (1 - level) / SERIES);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 8, 40})
    void the_t_interval_covers_the_true_rate_as_often_as_its_level_says(int count) {
        double coverage = coverage(count, GrowthFit::interval);
        System.out.println("90 % t-interval, " + SERIES + " series of " + count + " points: covered " + coverage);

        assertThat(coverage).isBetween(0.9 - margin(0.9), 0.9 + margin(0.9));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void the_normal_interval_of_few_points_covers_it_less_often(int count) {
        double coverage = coverage(count, fit -> fit.leastSquares().normalInterval(0.9));
        System.out.println("90 % normal interval, " + SERIES + " series of " + count + " points: covered " + coverage);

        assertThat(coverage).isLessThan(0.9 - margin(0.9));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40})
    void the_interval_of_theil_and_sen_covers_it_nearly_as_often_as_its_level_says(int count) {
        double coverage =
                coverage(count, fit -> fit.theilSen().orElseThrow().interval().orElseThrow());
        System.out.println(
                "95 % Theil-Sen interval, " + SERIES + " series of " + count + " points: covered " + coverage);

        // Ranks are whole numbers and their distribution only nearly normal: one in a hundred of leeway.
        assertThat(coverage).isBetween(0.95 - margin(0.95) - 0.01, 0.95 + margin(0.95) + 0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void the_interval_of_theil_and_sen_between_the_outermost_slopes_falls_short_of_its_level_and_says_so(int count) {
        double coverage = coverage(count, fit -> {
            assertThat(fit.theilSen().orElseThrow().reachesLevel()).isFalse();
            return fit.theilSen().orElseThrow().interval().orElseThrow();
        });
        System.out.println(
                "95 % Theil-Sen interval, " + SERIES + " series of " + count + " points: covered " + coverage);

        // It misses the rate if all slopes lie on one side of it: in two of the n! orders of n residuals.
        double expected = count == 3 ? 1 - 2.0 / 6 : 1 - 2.0 / 24;
        assertThat(coverage).isBetween(expected - margin(expected), expected + margin(expected));
    }
}
