package dev.stemma.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class LineFitPropertyTest {

    record Point(double x, double y) {}

    /** Years and logarithms, as the fits have them. */
    @Provide
    Arbitrary<List<Point>> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1950, 2030).ofScale(4),
                        Arbitraries.doubles().between(-10, 30).ofScale(6))
                .as(Point::new)
                .list()
                .ofMaxSize(30);
    }

    /** At least three points with room between the first two. */
    @Provide
    Arbitrary<List<Point>> spread() {
        return points().filter(points ->
                points.size() >= 3 && Math.abs(points.get(0).x() - points.get(1).x()) > 1);
    }

    private static LineFit line(List<Point> points) {
        return LineFit.of(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray());
    }

    @Property
    void it_is_the_line_of_two_passes_over_the_points(@ForAll("spread") List<Point> points) {
        double meanX = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double meanY = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double squares = points.stream()
                .mapToDouble(point -> Math.pow(point.x() - meanX, 2))
                .sum();
        double slope = points.stream()
                        .mapToDouble(point -> (point.x() - meanX) * (point.y() - meanY))
                        .sum()
                / squares;
        double intercept = meanY - slope * meanX;
        double residuals = points.stream()
                .mapToDouble(point -> Math.pow(point.y() - intercept - slope * point.x(), 2))
                .sum();
        LineFit line = line(points);

        assertThat(line.slope()).isCloseTo(slope, within(1e-9));
        assertThat(line.intercept()).isCloseTo(intercept, within(1e-6));
        assertThat(line.residualSquares()).isCloseTo(residuals, within(1e-7 * (1 + residuals)));
        assertThat(line.rSquared()).isBetween(-1e-12, 1.0);
        assertThat(line.residualVariance()).isEqualTo(line.residualSquares() / (points.size() - 2));
    }

    @Property
    void a_shift_of_the_points_shifts_the_line(
            @ForAll("spread") List<Point> points,
            @ForAll @DoubleRange(min = -1000, max = 1000) double right,
            @ForAll @DoubleRange(min = -1000, max = 1000) double up) {
        LineFit line = line(points);
        LineFit shifted = line(points.stream()
                .map(point -> new Point(point.x() + right, point.y() + up))
                .toList());

        assertThat(shifted.slope()).isCloseTo(line.slope(), within(1e-8));
        assertThat(shifted.at(2000 + right)).isCloseTo(line.at(2000) + up, within(1e-6));
        assertThat(shifted.residualSquares()).isCloseTo(line.residualSquares(), within(1e-7 * (1 + line.squaresY())));
    }

    @Property
    void the_line_passes_through_the_means_and_its_residuals_sum_to_zero(@ForAll("spread") List<Point> points) {
        LineFit line = line(points);

        assertThat(line.at(line.meanX())).isEqualTo(line.meanY());
        assertThat(points.stream()
                        .mapToDouble(point -> point.y() - line.at(point.x()))
                        .sum())
                .isCloseTo(0, within(1e-9));
    }
}
