package dev.stemma.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.analysis.Fixtures;
import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.source.Citation;
import dev.stemma.model.source.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScalingLawTest {

    private static List<LawPoint> points(double... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> LawPoint.of(numbers[2 * i], numbers[2 * i + 1]))
                .toList();
    }

    /** ln C = 0, 1, 2 and ln L = 0, 1, 1: by hand, slope 1/2, intercept 1/6, residual squares 1/6, one degree of freedom. */
    @Test
    void three_points_by_hand() {
        PowerLaw law = PowerLaw.fit(points(1, 1, Math.E, Math.E, Math.E * Math.E, Math.E))
                .orElseThrow();

        assertThat(law.b()).isCloseTo(0.5, within(1e-12));
        assertThat(Math.log(law.a())).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(law.degreesOfFreedom()).isOne();
        assertThat(law.residualStandardError()).isCloseTo(Math.sqrt(1.0 / 6), within(1e-12));
        assertThat(law.rSquared()).isCloseTo(0.75, within(1e-12));

        // t(0.975, 1) = 12.706204736; standard error of the slope = s / sqrt(2).
        LawParameter slope = law.parameters().get(1);
        assertThat(slope.standardError()).isCloseTo(Math.sqrt(1.0 / 12), within(1e-12));
        assertThat(slope.interval().high()).isCloseTo(0.5 + 12.706204736 * Math.sqrt(1.0 / 12), within(1e-8));

        // The variance of the intercept is s²(1/3 + 1/2), and that of a itself its square times a².
        LawParameter factor = law.parameters().get(0);
        assertThat(factor.standardError()).isCloseTo(law.a() * Math.sqrt(5.0 / 36), within(1e-12));
        assertThat(Math.log(factor.interval().high()) - 1.0 / 6)
                .isCloseTo(12.706204736 * Math.sqrt(5.0 / 36), within(1e-8));
        assertThat(Math.log(factor.interval().low()) - 1.0 / 6)
                .isCloseTo(-12.706204736 * Math.sqrt(5.0 / 36), within(1e-8));
        assertThat(slope.interval().low()).isCloseTo(0.5 - 12.706204736 * Math.sqrt(1.0 / 12), within(1e-8));

        // At ln C = 3 the curve's variance is s²(1/3 + 4/2), a measurement's s²(1 + 1/3 + 4/2).
        LawPrediction ahead = law.predict(Math.exp(3));
        assertThat(Math.log(ahead.value())).isCloseTo(1.0 / 6 + 1.5, within(1e-12));
        assertThat(Math.log(ahead.confidence().high()) - 5.0 / 3)
                .isCloseTo(12.706204736 * Math.sqrt(1.0 / 6 * 7 / 3), within(1e-8));
        assertThat(Math.log(ahead.prediction().low()) - 5.0 / 3)
                .isCloseTo(-12.706204736 * Math.sqrt(1.0 / 6 * 10 / 3), within(1e-8));
        assertThat(ahead.extrapolation().ordersOfMagnitude()).isCloseTo(Math.log10(Math.E), within(1e-12));
    }

    @Test
    void a_floor_of_zero_is_a_pure_power_law() {
        OffsetPowerLaw law = OffsetPowerLaw.fit(points(1, 8, 10, 4, 100, 2, 1000, 1, 10000, 0.5))
                .orElseThrow();

        assertThat(law.c()).isCloseTo(0, within(1e-7));
        assertThat(law.a()).isCloseTo(8, within(1e-6));
        assertThat(law.b()).isCloseTo(-Math.log10(2), within(1e-7));
    }

    @Test
    void a_fall_that_does_not_slow_down_has_a_floor_of_zero() {
        OffsetPowerLaw law = OffsetPowerLaw.fit(points(1, 5, 10, 4, 100, 3, 1000, 2, 10000, 1))
                .orElseThrow();

        assertThat(law.c()).isZero();
        assertThat(law.parameters().get(2).interval().low()).isZero();
        assertThat(law.predict(1e9).prediction().low()).isNotNegative();
    }

    @Test
    void fewer_points_than_parameters_and_one_are_refused() {
        assertThat(PowerLaw.fit(points(1, 2, 10, 1)).refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_FEW_POINTS);
            assertThat(refusal).hasToString("too few points: 2 points, at least 3 are needed");
        });
        assertThat(OffsetPowerLaw.fit(points(1, 3, 10, 2, 100, 1.5)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.TOO_FEW_POINTS);
        assertThat(PassRateLaw.fitMeans(List.of()).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.TOO_FEW_POINTS);
    }

    @Test
    void other_points_without_a_law_are_refused_with_a_reason() {
        assertThat(PowerLaw.fit(points(7, 2, 7, 1, 7, 3)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.TOO_FEW_SCALES);
        assertThat(OffsetPowerLaw.fit(points(7, 2, 7, 2.1, 70, 1, 70, 1.1)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.TOO_FEW_SCALES);
        assertThat(PowerLaw.fit(points(1, 2, 10, 0, 100, 1)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.NOT_POSITIVE);
        assertThat(OffsetPowerLaw.fit(points(1, 1, 10, 2, 100, 3, 1000, 4)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.NOT_FALLING);
        assertThat(OffsetPowerLaw.fit(points(1, 0, 10, 0, 100, 0, 1000, 0)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.NOT_FALLING);
        assertThat(OffsetPowerLaw.fit(points(1, 9, 10, 2, 100, 2.01, 1000, 1.99, 10000, 2))
                        .refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.NOT_IDENTIFIED);
        assertThat(PowerLaw.fit(points(1e20, 1e50, 1e21, 1, 1e22, 1e-50)).refusal())
                .map(Refusal::reason)
                .contains(Refusal.Reason.OUT_OF_RANGE);
    }

    @Test
    void a_refusal_is_told_and_thrown_with_its_reason() {
        LawFit<PowerLaw> fit = PowerLaw.fit(points(1, 2, 10, 1));

        assertThat(fit.law()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(fit::orElseThrow)
                .withMessageContaining("2 points, at least 3 are needed");
        assertThat(fit.explanation().in(Language.ENGLISH)).isEqualTo("""
                No law is fitted: too few points: 2 points, at least 3 are needed
                  Fitted: 2 at 1
                  Fitted: 1 at 10""");
        assertThat(fit.explanation().in(Language.CHINESE)).startsWith("未能拟合：数据点太少：2 个点，至少需要 3 个");
    }

    @Test
    void wrong_numbers_are_errors() {
        assertThatIllegalArgumentException().isThrownBy(() -> LawPoint.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LawPoint.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> OffsetPowerLaw.fit(List.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PassRateLaw.PassRates(1, List.of(1.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PassRateLaw.PassRates(1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassRateLaw.fit(List.of(
                        new PassRateLaw.PassRates(1, List.of(0.5)), new PassRateLaw.PassRates(2, List.of(0.5, 0.6)))));
        PowerLaw law = PowerLaw.fit(points(1, 4, 10, 2, 100, 1)).orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> law.predict(10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> law.at(-1));
    }

    /** Pass rates e^-8, e^-4, e^-2, e^-1 on one problem and 1 on another: means of 4, 2, 1 and 1/2 nats. */
    @Test
    void pass_rates_follow_the_law_of_the_report() {
        PassRateLaw law = PassRateLaw.fit(List.of(
                        new PassRateLaw.PassRates(1e3, List.of(Math.exp(-8), 1.0)),
                        new PassRateLaw.PassRates(1e4, List.of(Math.exp(-4), 1.0)),
                        new PassRateLaw.PassRates(1e5, List.of(Math.exp(-2), 1.0)),
                        new PassRateLaw.PassRates(1e6, List.of(Math.exp(-1), 1.0))))
                .orElseThrow();

        assertThat(law.k()).isCloseTo(Math.log10(2), within(1e-12));
        assertThat(law.alpha()).isCloseTo(32, within(1e-9));
        assertThat(law.at(1e7)).isCloseTo(0.25, within(1e-12));
        assertThat(law.passRateAt(1e7)).isCloseTo(Math.exp(-0.25), within(1e-12));
        LawPrediction rate = law.predictPassRate(1e7, 0.95);
        assertThat(rate.value()).isCloseTo(Math.exp(-0.25), within(1e-12));
        assertThat(rate.prediction().low()).isBetween(0.0, rate.value());
        assertThat(rate.prediction().high()).isBetween(rate.value(), 1.0);
        assertThat(law.parameters()).extracting(LawParameter::symbol).containsExactly("α", "k");
    }

    @Test
    void a_problem_that_is_never_solved_is_refused() {
        assertThat(PassRateLaw.fit(List.of(new PassRateLaw.PassRates(1e3, List.of(0.0))))
                        .refusal())
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNSOLVED);
                    assertThat(refusal.detail().in(Language.ENGLISH)).contains("scale 1000");
                });
    }

    @Test
    void extrapolation_is_counted_in_orders_of_magnitude() {
        Extrapolation above = new Extrapolation(1e25, 1e18, 1e22);
        Extrapolation below = new Extrapolation(1e16, 1e18, 1e22);

        assertThat(above.ordersOfMagnitude()).isCloseTo(3, within(1e-12));
        assertThat(above).hasToString("3 orders of magnitude above");
        assertThat(below.ordersOfMagnitude()).isZero();
        assertThat(below.ordersBelow()).isCloseTo(2, within(1e-12));
        assertThat(new Extrapolation(1e22, 1e18, 1e22).isInside()).isTrue();
        assertThat(new Extrapolation(1e22, 1e18, 1e22)).hasToString("inside");
    }

    @Test
    void the_explanation_ends_in_the_sources_of_the_points() {
        Citation here = new Citation(SourceId.of("table"), Fixtures.section("t"));
        Explanation origin = Explanation.of(Fixtures.text("row"), here);
        PowerLaw law = PowerLaw.fit(
                        List.of(new LawPoint(1, 4, Optional.of(origin)), LawPoint.of(10, 2), LawPoint.of(100, 1)))
                .orElseThrow();

        assertThat(law).hasToString("L(C) = 4·C^-0.301 (3 points)");
        assertThat(law.explanation().allCitations()).containsExactly(here);
        assertThat(law.explanation().in(Language.ENGLISH))
                .startsWith("L(C) = a·C^b, least squares of ln L over ln C through 3 points at scales 1 to 100: a = 4")
                .endsWith("\n  Fitted: 4 at 1\n    row [table, § t]\n  Fitted: 2 at 10\n  Fitted: 1 at 100");
        assertThat(law.explanation().in(Language.CHINESE)).contains("最小二乘", "95 % 区间", "残差标准误");
    }

    @Test
    void far_below_a_steep_curve_nothing_is_known_but_the_sign() {
        OffsetPowerLaw law = OffsetPowerLaw.fit(points(1, 9, 1.01, 3, 1.02, 1.5, 1.03, 1.1, 1.04, 1))
                .orElseThrow();

        assertThat(law.predict(1e-100).prediction())
                .satisfies(interval -> assertThat(interval.low()).isZero())
                .satisfies(interval -> assertThat(interval.high()).isInfinite())
                .hasToString("0 to ∞");
    }
}
