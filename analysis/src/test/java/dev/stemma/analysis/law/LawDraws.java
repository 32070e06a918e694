package dev.stemma.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Points on and around a curve. */
final class LawDraws {

    private LawDraws() {}

    /** Scales that go up by equal factors. */
    static double[] scales(double from, double to, int count) {
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> from * Math.pow(to / from, i / (count - 1)))
                .toArray();
    }

    /** The curve itself. */
    static List<LawPoint> exact(double[] scales, DoubleUnaryOperator curve) {
        return additive(scales, curve, 0, new Random(0));
    }

    /** The curve with normal errors. */
    static List<LawPoint> additive(double[] scales, DoubleUnaryOperator curve, double deviation, Random random) {
        return contaminated(scales, curve, deviation, 1, random);
    }

    /** The curve with normal errors, one in ten of which is larger by a factor. */
    static List<LawPoint> contaminated(
            double[] scales, DoubleUnaryOperator curve, double deviation, double outlier, Random random) {
        List<LawPoint> points = new ArrayList<>();
        for (double scale : scales) {
            points.add(LawPoint.of(scale, curve.applyAsDouble(scale) + error(deviation, outlier, random)));
        }
        return points;
    }

    /** A normal error, in one of ten cases larger by a factor. */
    static double error(double deviation, double outlier, Random random) {
        double error = deviation * random.nextGaussian();
        return random.nextInt(10) == 0 ? error * outlier : error;
    }

    /** The curve with normal errors of its logarithm. */
    static List<LawPoint> multiplicative(double[] scales, DoubleUnaryOperator curve, double deviation, Random random) {
        List<LawPoint> points = new ArrayList<>();
        for (double scale : scales) {
            points.add(LawPoint.of(scale, curve.applyAsDouble(scale) * Math.exp(deviation * random.nextGaussian())));
        }
        return points;
    }

    /** All scales and values times factors. */
    static List<LawPoint> scaled(List<LawPoint> points, double scale, double value) {
        return points.stream()
                .map(point -> LawPoint.of(point.scale() * scale, point.value() * value))
                .toList();
    }
}
