package dev.stemma.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.stemma.model.source.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffsetPowerLawTest {

    private static final double[] LOSSES = {3.52, 2.48, 2.01, 1.74, 1.64, 1.55};

    /** The losses at 100 to ten million; what the tests expect of them was computed with curve_fit of scipy 1.17. */
    private static final List<LawPoint> POINTS = IntStream.range(0, LOSSES.length)
            .mapToObj(i -> LawPoint.of(Math.pow(10, 2 + i), LOSSES[i]))
            .toList();

    private static OffsetPowerLaw leastSquares() {
        return OffsetPowerLaw.fit(POINTS, Double.POSITIVE_INFINITY).orElseThrow();
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, withinPercentage(1e-3));
        assertThat(interval.high()).isCloseTo(high, withinPercentage(1e-3));
    }

    @Test
    void without_a_threshold_parameters_and_their_errors_are_those_of_scipy() {
        OffsetPowerLaw law = leastSquares();
        List<LawParameter> parameters = law.parameters();

        assertThat(parameters).extracting(LawParameter::symbol).containsExactly("a", "b", "c");
        assertThat(parameters.get(0).value()).isCloseTo(8.30454264, withinPercentage(1e-4));
        assertThat(parameters.get(1).value()).isCloseTo(-0.3081174000, withinPercentage(1e-4));
        assertThat(parameters.get(2).value()).isCloseTo(1.506852516, withinPercentage(1e-4));
        assertThat(parameters.get(0).standardError()).isCloseTo(0.3520292379, withinPercentage(1e-3));
        assertThat(parameters.get(1).standardError()).isCloseTo(0.009837570638, withinPercentage(1e-3));
        assertThat(parameters.get(2).standardError()).isCloseTo(0.01896152737, withinPercentage(1e-3));
        assertThat(law.degreesOfFreedom()).isEqualTo(3);
        assertThat(law.residualStandardError()).isCloseTo(0.01850854769, withinPercentage(1e-4));
        assertThat(law.rSquared()).isCloseTo(0.9996320887, within(1e-9));
    }

    /** The interval of a is symmetric in its logarithm, those of b and c in themselves. */
    @Test
    void intervals_are_errors_times_students_t_of_three_degrees_of_freedom() {
        List<LawParameter> parameters = leastSquares().parameters();
        LawPrediction ahead = leastSquares().predict(1e9);

        assertInterval(parameters.get(0).interval(), 7.256509270, 9.503939962);
        assertInterval(parameters.get(1).interval(), -0.3394249404, -0.2768098598);
        assertInterval(parameters.get(2).interval(), 1.446508473, 1.567196559);
        assertThat(ahead.value()).isCloseTo(1.520856742, withinPercentage(1e-4));
        assertThat(ahead.confidence().high() - ahead.value()).isCloseTo(0.05422155676, withinPercentage(1e-2));
        assertThat(ahead.value() - ahead.confidence().low()).isCloseTo(0.05422155676, withinPercentage(1e-2));
        assertThat(ahead.prediction().high() - ahead.value()).isCloseTo(0.08005920884, withinPercentage(1e-2));
    }

    /** Sizes 1, 2, 3, 4, 5 and 100, of which the median of the three largest is 5: deviation 1.4826 x 5, limit 1.345 times that. */
    @Test
    void the_error_of_a_robust_fit_by_hand() {
        double[] values = {11, 8, 13, 6, 15, 110};
        OffsetSolver.Curve flat = new OffsetSolver.Curve(0, 1, 10);
        double limit = 1.345 * 1.482602218505602 * 5;

        assertThat(new OffsetSolver(new double[6], values, 1.345).error(flat))
                .isCloseTo(1.1 * Math.sqrt((1 + 4 + 9 + 16 + 25 + limit * limit) / 3) / (5.0 / 6), within(1e-12));
    }

    @Test
    void it_tells_its_method_with_the_threshold_or_without_one() {
        OffsetPowerLaw law = OffsetPowerLaw.fit(POINTS).orElseThrow();

        assertThat(law.threshold()).isEqualTo(OffsetPowerLaw.DEFAULT_THRESHOLD);
        assertThat(law.points()).isEqualTo(POINTS);
        assertThat(law.explanation().in(Language.ENGLISH))
                .startsWith("L(C) = a·C^b + c, least Huber loss (threshold 1.345) with c not below 0 through 6 points");
        assertThat(leastSquares().explanation().in(Language.ENGLISH))
                .startsWith("L(C) = a·C^b + c, least squares with c not below 0 through 6 points at scales 100 to");
        assertThat(leastSquares()).hasToString("L(C) = 8.305·C^-0.3081 + 1.507 (6 points)");
    }

    @Test
    void laws_of_other_points_or_another_threshold_are_not_equal() {
        assertThat(leastSquares())
                .isEqualTo(leastSquares())
                .hasSameHashCodeAs(leastSquares())
                .isNotEqualTo(OffsetPowerLaw.fit(POINTS).orElseThrow())
                .isNotEqualTo(OffsetPowerLaw.fit(POINTS.subList(0, 5), Double.POSITIVE_INFINITY)
                        .orElseThrow());
    }

    /** Below a threshold of 1 the standard error was told from points that the curve passes through, and shrank to nothing. */
    @Test
    void a_threshold_below_1_is_an_error_and_from_1_on_the_errors_do_not_collapse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OffsetPowerLaw.fit(POINTS, Math.nextDown(1.0)))
                .withMessage("threshold is 0.9999999999999999, expected 1.0 or more, such as 1.345");
        assertThatIllegalArgumentException().isThrownBy(() -> OffsetPowerLaw.fit(POINTS, Double.NaN));

        OffsetPowerLaw law = OffsetPowerLaw.fit(POINTS, 1).orElseThrow();

        assertThat(law.threshold()).isEqualTo(OffsetPowerLaw.SMALLEST_THRESHOLD);
        assertThat(law.residualStandardError())
                .isBetween(
                        0.5 * leastSquares().residualStandardError(),
                        2 * leastSquares().residualStandardError());
    }

    @Test
    void three_scales_are_enough() {
        List<LawPoint> points =
                List.of(LawPoint.of(1, 9), LawPoint.of(10, 5), LawPoint.of(10, 5.1), LawPoint.of(100, 3));

        assertThat(OffsetPowerLaw.fit(points).law()).isPresent();
    }

    /** So far from scale 1 that the loss there, which is a, is more than a double can hold. */
    @Test
    void a_factor_out_of_range_is_refused() {
        List<LawPoint> far = Arrays.stream(new double[] {0, 1, 2, 3, 4})
                .mapToObj(i -> LawPoint.of(1e99 * (1 + i / 100), 1 + Math.pow(2, -i) * 1e9))
                .toList();

        assertThat(OffsetPowerLaw.fit(far).refusal()).map(Refusal::reason).contains(Refusal.Reason.OUT_OF_RANGE);
    }

    @Test
    void a_scale_out_of_range_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> leastSquares().at(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> leastSquares().predict(0, 0.9));
    }

    @Test
    void a_flat_curve_is_refused_with_the_level_at_which_it_is_flat() {
        List<LawPoint> level =
                List.of(LawPoint.of(1, 4), LawPoint.of(10, 4), LawPoint.of(100, 4), LawPoint.of(1000, 4));

        assertThat(OffsetPowerLaw.fit(level).refusal())
                .hasValueSatisfying(refusal ->
                        assertThat(refusal.detail().in(Language.ENGLISH)).isEqualTo("the best curve is flat at 4"));
    }
}
