package dev.stemma.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {

    /** The percentage points of every printed table, such as that of the NIST/SEMATECH e-Handbook, 1.3.6.7.2. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.90, 6.314",
        "1, 0.95, 12.706",
        "2, 0.95, 4.303",
        "3, 0.95, 3.182",
        "10, 0.80, 1.372",
        "30, 0.99, 2.750"
    })
    void points_of_students_t_are_those_of_the_tables(int degreesOfFreedom, double level, double expected) {
        assertThat(Levels.student(level, degreesOfFreedom)).isCloseTo(expected, withinPercentage(0.02));
    }

    @Test
    void points_of_the_normal_distribution_are_those_of_the_tables() {
        assertThat(Levels.normal(0.90)).isCloseTo(1.6448536270, withinPercentage(1e-7));
        assertThat(Levels.normal(0.95)).isCloseTo(1.9599639845, withinPercentage(1e-7));
        // sqrt(pi / 2) times the level: its Taylor series about 0 begins so, and goes on with pi / 12 times the cube.
        assertThat(Levels.normal(1e-9)).isCloseTo(1.2533141373e-9, withinPercentage(1e-8));
        assertThat(Levels.normal(0.005)).isCloseTo(0.0062666117, withinPercentage(1e-6));
    }

    /** With one degree of freedom the quantile is a tangent, and with two a root: both are known at every level. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, 1e-9, 1e-6, 1e-3, 0.009_999, 0.01, 0.1, 0.9})
    void points_of_one_and_two_degrees_of_freedom_are_exact_however_small_the_level(double level) {
        assertThat(Levels.student(level, 1)).isCloseTo(Math.tan(Math.PI * level / 2), withinPercentage(1e-5));
        assertThat(Levels.student(level, 2))
                .isCloseTo(level * Math.sqrt(2 / ((1 - level) * (1 + level))), withinPercentage(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 1000, 1_000_000})
    void the_series_of_small_levels_goes_on_where_the_distribution_takes_over(int degreesOfFreedom) {
        double below = Levels.student(Math.nextDown(0.01), degreesOfFreedom);

        assertThat(below).isCloseTo(Levels.student(0.01, degreesOfFreedom), withinPercentage(1e-5));
        assertThat(2 * TDistribution.of(degreesOfFreedom).cumulativeProbability(below) - 1)
                .isCloseTo(0.01, withinPercentage(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 90, Double.NaN})
    void a_level_is_a_probability_between_0_and_1(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Levels.check(level, "this level"))
                .withMessageStartingWith("this level is " + level + ", expected a probability");
    }
}
