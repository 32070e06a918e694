package dev.stemma.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.model.source.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawValuesTest {

    private static final List<LawPoint> POINTS =
            List.of(LawPoint.of(10, 8), LawPoint.of(100, 5), LawPoint.of(1000, 2), LawPoint.of(10000, 1.2));

    private final PassRateLaw passRates = PassRateLaw.fitMeans(POINTS).orElseThrow();
    private final PowerLaw power = PowerLaw.fit(POINTS).orElseThrow();

    @Test
    void an_interval_contains_its_ends_and_nothing_outside() {
        Interval interval = new Interval(0.9, 1, 2);

        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(0.999)).isFalse();
        assertThat(interval.contains(2.001)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(new Interval(0.9, 2, 2).contains(2)).isTrue();
        assertThat(interval.levelText()).isEqualTo("90 %");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.9, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN})
    void a_level_outside_of_zero_to_one_is_an_error(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(level, 1, 2))
                .withMessageContaining("such as 0.95");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 9e-101, 2e100, Double.NaN})
    void a_scale_out_of_range_is_an_error_everywhere(double scale) {
        assertThatIllegalArgumentException().isThrownBy(() -> LawPoint.of(scale, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PassRateLaw.PassRates(scale, List.of(0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extrapolation(scale, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extrapolation(1, scale, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extrapolation(1, 1, scale));
        assertThatIllegalArgumentException().isThrownBy(() -> power.predict(scale, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> passRates.at(scale));
    }

    @Test
    void the_ends_of_the_range_belong_to_it() {
        assertThat(LawPoint.of(1e-100, -1e100)).hasToString("-1E+100 at 1E-100");
        assertThat(LawPoint.of(1e100, 1e100).scale()).isEqualTo(1e100);
        assertThatIllegalArgumentException().isThrownBy(() -> LawPoint.of(1, 1.1e100));
    }

    @Test
    void the_ends_of_the_fitted_range_are_inside() {
        assertThat(new Extrapolation(5, 5, 7)).hasToString("inside");
        assertThat(new Extrapolation(7, 5, 7).isInside()).isTrue();
        assertThat(new Extrapolation(5, 5, 5).isInside()).isTrue();
        assertThat(new Extrapolation(0.5, 5, 7)).hasToString("1 order of magnitude below");
        assertThat(new Extrapolation(0.5, 5, 7).isInside()).isFalse();
        assertThat(new Extrapolation(70, 5, 7).ordersBelow()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Extrapolation(6, 7, 5));
    }

    @Test
    void a_parameter_lies_in_its_interval_and_has_an_error_of_zero_or_more() {
        Interval interval = new Interval(0.95, 1, 3);

        assertThat(new LawParameter("a", 2, 0, interval)).hasToString("a = 2 (1 to 3)");
        assertThatIllegalArgumentException().isThrownBy(() -> new LawParameter("a", 2, -1, interval));
        assertThatIllegalArgumentException().isThrownBy(() -> new LawParameter("a", 4, 1, interval));
    }

    @Test
    void a_prediction_says_how_far_it_reaches() {
        LawPrediction ahead = power.predict(1e5, 0.95);

        assertThat(ahead.scale()).isEqualTo(1e5);
        assertThat(ahead.toString()).contains(" at 100000 (").endsWith("), 1 order of magnitude above");
    }

    /** Both are the same line through the same logarithms; the pass-rate law turns the sign of the exponent. */
    @Test
    void the_law_of_pass_rates_is_a_power_law_with_its_exponent_turned() {
        LawParameter b = power.parameters(0.9).get(1);
        LawParameter k = passRates.parameters(0.9).get(1);

        assertThat(k.value()).isEqualTo(-b.value());
        assertThat(k.standardError()).isEqualTo(b.standardError());
        assertThat(k.interval().low()).isEqualTo(-b.interval().high());
        assertThat(k.interval().high()).isEqualTo(-b.interval().low());
        assertThat(passRates.points()).isEqualTo(power.points());
        assertThat(passRates.degreesOfFreedom()).isEqualTo(2);
        assertThat(passRates.residualStandardError()).isEqualTo(power.residualStandardError());
        assertThat(power.residualStandardError()).isCloseTo(0.13544500772248103, within(1e-12));
        assertThat(passRates.rSquared()).isEqualTo(power.rSquared()).isBetween(0.9, 0.999);
        assertThat(passRates).hasToString("-E[log(pass_rate(C))] = 16.33·C^-0.287 (4 points)");
        assertThat(passRates.explanation().in(Language.ENGLISH))
                .startsWith(
                        "-E[log(pass_rate(C))] = α·C^(-k), least squares of logarithms through 4 points at scales 10");
    }

    @Test
    void laws_are_equal_if_their_points_are() {
        LawFit<PowerLaw> fewer = PowerLaw.fit(POINTS.subList(0, 3));

        assertThat(power)
                .isEqualTo(PowerLaw.fit(POINTS).orElseThrow())
                .hasSameHashCodeAs(PowerLaw.fit(POINTS).orElseThrow())
                .isNotEqualTo(fewer.orElseThrow())
                .isNotEqualTo(passRates);
        assertThat(passRates)
                .isEqualTo(PassRateLaw.fitMeans(POINTS).orElseThrow())
                .hasSameHashCodeAs(PassRateLaw.fitMeans(POINTS).orElseThrow())
                .isNotEqualTo(PassRateLaw.fitMeans(POINTS.subList(0, 3)).orElseThrow())
                .isNotEqualTo(power);
    }

    @Test
    void a_fit_tells_its_law_or_why_there_is_none() {
        LawFit<PowerLaw> fit = PowerLaw.fit(POINTS);

        assertThat(fit).hasToString(power.toString());
        assertThat(fit.explanation()).isEqualTo(power.explanation());
        assertThat(PowerLaw.fit(POINTS.subList(0, 2)))
                .hasToString("no law: too few points: 2 points, at least 3 are needed");
    }

    @Test
    void two_scales_are_enough_for_a_line() {
        PowerLaw law = PowerLaw.fit(List.of(LawPoint.of(1, 4), LawPoint.of(100, 1), LawPoint.of(100, 1)))
                .orElseThrow();

        assertThat(law.at(10)).isCloseTo(2, within(1e-12));
    }
}
