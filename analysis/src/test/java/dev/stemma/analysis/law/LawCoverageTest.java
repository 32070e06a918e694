package dev.stemma.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the 95 % intervals cover the truth, over seeded draws. */
class LawCoverageTest {

    private static final int DRAWS = 4000;

    /** Counts of draws. */
    private static final class Count {

        private final String name;
        private int covered;
        private int total;

        Count(String name) {
            this.name = name;
        }

        void add(boolean isCovered) {
            covered += isCovered ? 1 : 0;
            total++;
        }

        double share() {
            return (double) covered / total;
        }

        @Override
        public String toString() {
            return name + " " + Math.round(share() * 1000) / 10.0 + " %";
        }
    }

    @Test
    void the_intervals_of_a_pure_power_law_cover_as_often_as_they_say() {
        Random random = new Random(20200528);
        double[] scales = LawDraws.scales(1e18, 1e22, 6);
        DoubleUnaryOperator truth = scale -> 60 * Math.pow(scale, -0.07);
        Count factor = new Count("a");
        Count exponent = new Count("b");
        Count curve = new Count("confidence at 1e24");
        Count measurement = new Count("prediction at 1e24");
        for (int draw = 0; draw < DRAWS; draw++) {
            PowerLaw law = PowerLaw.fit(LawDraws.multiplicative(scales, truth, 0.02, random))
                    .orElseThrow();
            factor.add(law.parameters().get(0).interval().contains(60));
            exponent.add(law.parameters().get(1).interval().contains(-0.07));
            LawPrediction ahead = law.predict(1e24);
            curve.add(ahead.confidence().contains(truth.applyAsDouble(1e24)));
            measurement.add(
                    ahead.prediction().contains(truth.applyAsDouble(1e24) * Math.exp(0.02 * random.nextGaussian())));
        }
        System.out.println("PowerLaw, 6 points: " + List.of(factor, exponent, curve, measurement));

        // Three standard errors of a share of 0.95 over 4000 draws are 0.0103.
        for (Count count : List.of(factor, exponent, curve, measurement)) {
            assertThat(count.share()).as(count.name).isBetween(0.939, 0.961);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Four orders of magnitude, over which the loss falls from 3.7 to 2.2 above a floor of 1.7.
        "6, 1e22, 1.7, 0.02, 1.345, 1, 0.930, 0.965",
        "8, 1e22, 1.7, 0.02, 1.345, 1, 0.920, 0.965",
        "8, 1e22, 1.7, 0.02, Infinity, 1, 0.937, 0.965",
        "16, 1e22, 1.7, 0.02, 1.345, 1, 0.930, 0.965",
        // A floor of 0.
        "8, 1e22, 0, 0.02, 1.345, 1, 0.920, 1",
        // Errors of a tenth of the fall.
        "8, 1e22, 1.7, 0.15, 1.345, 1, 0.900, 1",
        // One order of magnitude only, where c is hardly known and every fourth fit ends at c = 0.
        "8, 1e19, 1.7, 0.02, 1.345, 1, 0.860, 1",
        // The smallest threshold.
        "6, 1e22, 1.7, 0.02, 1, 1, 0.900, 0.965",
        "8, 1e22, 1.7, 0.02, 1, 1, 0.900, 0.965",
        // One error in ten is ten times as large.
        "8, 1e22, 1.7, 0.02, 1.345, 10, 0.900, 1",
        "8, 1e22, 1.7, 0.02, Infinity, 10, 0.900, 1",
    })
    void the_intervals_with_an_irreducible_loss(
            int points,
            double largest,
            double c,
            double deviation,
            double threshold,
            double outlier,
            double low,
            double high) {
        Random random = new Random(20230315);
        double[] scales = LawDraws.scales(1e18, largest, points);
        double b = -0.15;
        double a = 2 * Math.pow(1e18, 0.15);
        DoubleUnaryOperator truth = scale -> a * Math.pow(scale, b) + c;
        double middle = Math.sqrt(1e18 * largest);
        // Half as many orders of magnitude ahead as are fitted.
        double target = largest * Math.sqrt(largest / 1e18);
        Count factor = new Count("a");
        Count exponent = new Count("b");
        Count floor = new Count("c");
        Count inside = new Count("confidence inside");
        Count curve = new Count("confidence ahead");
        Count measurement = new Count("prediction ahead");
        Count fitted = new Count("fitted");
        Count bound = new Count("c = 0");
        double width = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<LawPoint> drawn = LawDraws.contaminated(scales, truth, deviation, outlier, random);
            Optional<OffsetPowerLaw> fit = OffsetPowerLaw.fit(drawn, threshold).law();
            double noise = LawDraws.error(deviation, outlier, random);
            fitted.add(fit.isPresent());
            if (fit.isPresent()) {
                OffsetPowerLaw law = fit.get();
                List<LawParameter> parameters = law.parameters();
                factor.add(parameters.get(0).interval().contains(a));
                exponent.add(parameters.get(1).interval().contains(b));
                floor.add(parameters.get(2).interval().contains(c));
                inside.add(law.predict(middle).confidence().contains(truth.applyAsDouble(middle)));
                LawPrediction ahead = law.predict(target);
                curve.add(ahead.confidence().contains(truth.applyAsDouble(target)));
                measurement.add(ahead.prediction().contains(truth.applyAsDouble(target) + noise));
                bound.add(law.c() == 0);
                width += ahead.confidence().width();
            }
        }
        System.out.println(
                "OffsetPowerLaw, " + points + " points to " + largest + ", c " + c + ", deviation " + deviation
                        + ", threshold " + threshold + ", outliers x" + outlier + ": "
                        + List.of(fitted, bound, factor, exponent, floor, inside, curve, measurement)
                        + ", mean width ahead " + (float) (width / curve.total));
        for (Count count : List.of(factor, exponent, floor, inside, curve, measurement)) {
            assertThat(count.share()).as(count.name).isBetween(low, high);
        }
    }
}
