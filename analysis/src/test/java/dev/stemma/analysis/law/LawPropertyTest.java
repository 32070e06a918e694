package dev.stemma.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;

class LawPropertyTest {

    private static final Percentage TINY = Percentage.withPercentage(1e-4);

    /** A steep enough fall with small errors, which all forms can be fitted to. */
    private static List<LawPoint> noisy(long seed, int count) {
        return LawDraws.additive(
                LawDraws.scales(1e18, 1e22, count),
                scale -> 2 * Math.pow(scale / 1e18, -0.15) + 1.7,
                0.01,
                new Random(seed));
    }

    @Property(tries = 200)
    void a_pure_power_law_is_recovered(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double a,
            @ForAll @DoubleRange(min = -0.9, max = 0.9) double b,
            @ForAll @IntRange(min = 3, max = 12) int count) {
        PowerLaw law = PowerLaw.fit(LawDraws.exact(LawDraws.scales(1e6, 1e12, count), c -> a * Math.pow(c, b)))
                .orElseThrow();

        assertThat(law.a()).isCloseTo(a, TINY);
        assertThat(law.b()).isCloseTo(b, within(1e-9));
        assertThat(law.residualStandardError()).isLessThan(1e-7);
        assertThat(law.at(1e14)).isCloseTo(a * Math.pow(1e14, b), TINY);
    }

    @Property(tries = 200)
    void a_power_law_above_a_floor_is_recovered(
            @ForAll @DoubleRange(min = 0.1, max = 10) double first,
            @ForAll @DoubleRange(min = -0.9, max = -0.02) double b,
            @ForAll @DoubleRange(min = 0, max = 5) double c,
            @ForAll @IntRange(min = 4, max = 12) int count) {
        OffsetPowerLaw law = OffsetPowerLaw.fit(LawDraws.exact(
                        LawDraws.scales(1e18, 1e22, count), scale -> first * Math.pow(scale / 1e18, b) + c))
                .orElseThrow();

        assertThat(law.b()).isCloseTo(b, within(1e-5));
        assertThat(law.c()).isCloseTo(c, within(1e-4 * (c + first)));
        assertThat(law.a() * Math.pow(1e18, law.b())).isCloseTo(first, within(1e-4 * (c + first)));
        assertThat(law.at(1e24)).isCloseTo(first * Math.pow(1e6, b) + c, within(1e-4 * (c + first)));
        assertThat(law.rSquared()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 100)
    void a_larger_unit_of_the_value_scales_factor_and_floor(
            @ForAll long seed, @ForAll @IntRange(min = -9, max = 9) int exponent) {
        double factor = 3 * Math.pow(10, exponent);
        List<LawPoint> points = noisy(seed, 8);
        OffsetPowerLaw law = OffsetPowerLaw.fit(points).orElseThrow();
        OffsetPowerLaw scaled =
                OffsetPowerLaw.fit(LawDraws.scaled(points, 1, factor)).orElseThrow();
        PowerLaw pure = PowerLaw.fit(points).orElseThrow();
        PowerLaw pureScaled = PowerLaw.fit(LawDraws.scaled(points, 1, factor)).orElseThrow();

        assertThat(scaled.a()).isCloseTo(law.a() * factor, TINY);
        assertThat(scaled.b()).isCloseTo(law.b(), within(1e-7));
        assertThat(scaled.c()).isCloseTo(law.c() * factor, TINY);
        assertThat(scaled.residualStandardError()).isCloseTo(law.residualStandardError() * factor, TINY);
        assertThat(scaled.predict(1e24).prediction().high())
                .isCloseTo(law.predict(1e24).prediction().high() * factor, TINY);
        assertThat(pureScaled.a()).isCloseTo(pure.a() * factor, TINY);
        assertThat(pureScaled.b()).isCloseTo(pure.b(), within(1e-9));
    }

    @Property(tries = 100)
    void a_larger_unit_of_scale_changes_the_factor_alone(
            @ForAll long seed, @ForAll @IntRange(min = -9, max = 9) int exponent) {
        double factor = 3 * Math.pow(10, exponent);
        List<LawPoint> points = noisy(seed, 8);
        OffsetPowerLaw law = OffsetPowerLaw.fit(points).orElseThrow();
        OffsetPowerLaw scaled =
                OffsetPowerLaw.fit(LawDraws.scaled(points, factor, 1)).orElseThrow();
        PowerLaw pure = PowerLaw.fit(points).orElseThrow();
        PowerLaw pureScaled = PowerLaw.fit(LawDraws.scaled(points, factor, 1)).orElseThrow();

        assertThat(scaled.a()).isCloseTo(law.a() * Math.pow(factor, -law.b()), TINY);
        assertThat(scaled.b()).isCloseTo(law.b(), within(1e-7));
        assertThat(scaled.c()).isCloseTo(law.c(), TINY);
        assertThat(scaled.predict(1e24 * factor).confidence().low())
                .isCloseTo(law.predict(1e24).confidence().low(), TINY);
        assertThat(pureScaled.a()).isCloseTo(pure.a() * Math.pow(factor, -pure.b()), TINY);
        assertThat(pureScaled.b()).isCloseTo(pure.b(), within(1e-9));
    }

    @Property(tries = 100)
    void a_shift_of_the_values_shifts_the_floor_alone(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 5) double shift) {
        List<LawPoint> points = noisy(seed, 8);
        OffsetPowerLaw law = OffsetPowerLaw.fit(points).orElseThrow();
        OffsetPowerLaw shifted = OffsetPowerLaw.fit(points.stream()
                        .map(point -> LawPoint.of(point.scale(), point.value() + shift))
                        .toList())
                .orElseThrow();

        assertThat(shifted.b()).isCloseTo(law.b(), within(1e-7));
        assertThat(shifted.c()).isCloseTo(law.c() + shift, TINY);
        assertThat(shifted.residualStandardError()).isCloseTo(law.residualStandardError(), TINY);
    }

    @Property(tries = 100)
    void the_order_of_the_points_does_not_matter(@ForAll long seed) {
        List<LawPoint> points = noisy(seed, 7);
        List<LawPoint> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(OffsetPowerLaw.fit(shuffled)).isEqualTo(OffsetPowerLaw.fit(points));
        assertThat(OffsetPowerLaw.fit(shuffled).orElseThrow().predict(1e25))
                .isEqualTo(OffsetPowerLaw.fit(points).orElseThrow().predict(1e25));
        assertThat(PowerLaw.fit(shuffled).orElseThrow().predict(1e25))
                .isEqualTo(PowerLaw.fit(points).orElseThrow().predict(1e25));
    }

    @Property(tries = 100)
    void no_threshold_is_least_squares_and_nothing_fits_better(@ForAll long seed) {
        List<LawPoint> points = noisy(seed, 8);
        OffsetPowerLaw law =
                OffsetPowerLaw.fit(points, Double.POSITIVE_INFINITY).orElseThrow();
        double best = squares(points, law.a(), law.b(), law.c());
        Random random = new Random(seed);

        assertThat(law.residualStandardError()).isCloseTo(Math.sqrt(best / 5), TINY);
        for (int i = 0; i < 200; i++) {
            double b = law.b() * (1 + 0.02 * random.nextGaussian());
            double a = law.a() * Math.pow(1e20, law.b() - b) * (1 + 0.02 * random.nextGaussian());
            double c = Math.max(0, law.c() * (1 + 0.02 * random.nextGaussian()));
            assertThat(squares(points, a, b, c)).isGreaterThanOrEqualTo(best * (1 - 1e-9));
        }
    }

    private static double squares(List<LawPoint> points, double a, double b, double c) {
        return points.stream()
                .mapToDouble(point -> Math.pow(point.value() - a * Math.pow(point.scale(), b) - c, 2))
                .sum();
    }

    @Property(tries = 100)
    void one_outlier_moves_the_robust_curve_less(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int where, @ForAll boolean isAbove) {
        List<LawPoint> points = noisy(seed, 12);
        List<LawPoint> hit = new ArrayList<>(points);
        LawPoint old = hit.get(where);
        hit.set(where, LawPoint.of(old.scale(), old.value() + (isAbove ? 0.3 : -0.3)));
        double truth = 2 * Math.pow(1e2, -0.15) + 1.7;
        double robust = OffsetPowerLaw.fit(hit).orElseThrow().at(1e20) - truth;
        double plain =
                OffsetPowerLaw.fit(hit, Double.POSITIVE_INFINITY).orElseThrow().at(1e20) - truth;

        assertThat(Math.abs(robust)).isLessThan(0.02);
        assertThat(Math.abs(robust)).isLessThan(Math.abs(plain) + 0.01);
    }

    @Property(tries = 100)
    void intervals_are_nested_and_widen_outwards(
            @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 1e5) double factor) {
        double scale = 1e22 * factor;
        for (ScalingLaw law : List.of(
                PowerLaw.fit(noisy(seed, 8)).orElseThrow(),
                OffsetPowerLaw.fit(noisy(seed, 8)).orElseThrow(),
                PassRateLaw.fitMeans(noisy(seed, 8)).orElseThrow())) {
            LawPrediction at = law.predict(scale, 0.9);
            LawPrediction wider = law.predict(scale, 0.99);

            assertThat(at.confidence().contains(at.value())).isTrue();
            assertThat(at.prediction().low())
                    .isLessThanOrEqualTo(at.confidence().low());
            assertThat(at.prediction().high())
                    .isGreaterThanOrEqualTo(at.confidence().high());
            assertThat(wider.prediction().width()).isGreaterThan(at.prediction().width());
            assertThat(law.at(scale)).isEqualTo(at.value());
        }
    }
}
