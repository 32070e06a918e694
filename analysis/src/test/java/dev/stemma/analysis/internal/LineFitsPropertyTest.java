package dev.stemma.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LineFitsPropertyTest {

    private static final double EXACT = 1e-9;

    record Point(double x, double y) {}

    /** Years and logarithms, as the fits have them. */
    @Provide
    Arbitrary<List<Point>> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1990, 2030).ofScale(4),
                        Arbitraries.doubles().between(-10, 30).ofScale(6))
                .as(Point::new)
                .list()
                .ofMaxSize(40);
    }

    private static LineFits fits(List<Point> points) {
        return new LineFits(
                points.stream().mapToDouble(Point::x).toArray(),
                points.stream().mapToDouble(Point::y).toArray());
    }

    private static LineFit oneByOne(List<Point> points) {
        LineFit line = LineFit.EMPTY;
        for (Point point : points) {
            line = line.plus(point.x(), point.y());
        }
        return line;
    }

    private static void assertSame(LineFit actual, LineFit expected) {
        assertThat(actual.count()).isEqualTo(expected.count());
        assertThat(actual.meanX()).isCloseTo(expected.meanX(), within(EXACT));
        assertThat(actual.meanY()).isCloseTo(expected.meanY(), within(EXACT));
        double size = 1 + expected.squaresX() + expected.squaresY();
        assertThat(actual.squaresX()).isCloseTo(expected.squaresX(), within(EXACT * size));
        assertThat(actual.squaresY()).isCloseTo(expected.squaresY(), within(EXACT * size));
        assertThat(actual.products()).isCloseTo(expected.products(), within(EXACT * size));
    }

    @Property
    void every_stretch_is_the_line_through_its_points(@ForAll("points") List<Point> points) {
        LineFits fits = fits(points);

        for (int begin = 0; begin <= points.size(); begin++) {
            for (int end = begin; end <= points.size(); end++) {
                assertSame(fits.of(begin, end), oneByOne(points.subList(begin, end)));
            }
        }
    }

    @Property
    void stretches_side_by_side_are_one(
            @ForAll("points") List<Point> points, @ForAll @IntRange(min = 0, max = 40) int anywhere) {
        LineFits fits = fits(points);
        int middle = Math.min(anywhere, points.size());

        assertSame(fits.of(0, middle).plus(fits.of(middle, points.size())), fits.of(0, points.size()));
    }

    /** What differences of running totals would not survive: a few close points far behind many others. */
    @Property
    void a_short_stretch_behind_a_long_one_loses_no_digits(
            @ForAll @DoubleRange(min = -3, max = 3) double slope, @ForAll @IntRange(min = 3, max = 20) int few) {
        int many = 5000;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            points.add(new Point(2000 + i * 0.005, i % 7));
        }
        for (int i = 0; i < few; i++) {
            points.add(new Point(2025 + i * 1e-3, slope * i * 1e-3));
        }

        assertThat(fits(points).of(many, many + few).slope()).isCloseTo(slope, within(1e-7));
    }
}
