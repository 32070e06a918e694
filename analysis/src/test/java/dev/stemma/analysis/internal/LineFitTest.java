package dev.stemma.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LineFitTest {

    private static LineFit line(double... coordinates) {
        LineFit line = LineFit.EMPTY;
        for (int i = 0; i < coordinates.length; i += 2) {
            line = line.plus(coordinates[i], coordinates[i + 1]);
        }
        return line;
    }

    @Test
    void a_line_by_hand() {
        // Means 2 and 3, squares 2 and 14, products 5: residuals 0.5, -1 and 0.5.
        LineFit line = line(1, 1, 2, 2, 3, 6);

        assertThat(line).isEqualTo(new LineFit(3, 2, 3, 2, 14, 5));
        assertThat(line.hasSlope()).isTrue();
        assertThat(line.slope()).isEqualTo(2.5);
        assertThat(line.intercept()).isEqualTo(-2);
        assertThat(line.at(4)).isEqualTo(8);
        assertThat(line.residualSquares()).isEqualTo(1.5);
        assertThat(line.degreesOfFreedom()).isEqualTo(1);
        assertThat(line.residualVariance()).hasValue(1.5);
        assertThat(line.rSquared()).isCloseTo(12.5 / 14, within(1e-15));
    }

    @Test
    void two_points_have_a_slope_and_no_residual_variance() {
        LineFit line = line(1, 5, 3, 9);

        assertThat(line.slope()).isEqualTo(2);
        assertThat(line.rSquared()).isEqualTo(1);
        assertThat(line.degreesOfFreedom()).isZero();
        assertThat(line.residualVariance()).isEmpty();
    }

    @Test
    void points_at_one_abscissa_have_no_slope() {
        LineFit line = line(2, 1, 2, 5, 2, 9);

        assertThat(line.hasSlope()).isFalse();
        assertThat(line.slope()).isNaN();
        assertThat(line.at(2)).isNaN();
        assertThat(LineFit.EMPTY.hasSlope()).isFalse();
        assertThat(LineFit.EMPTY.residualVariance()).isEmpty();
    }

    @Test
    void a_level_line_explains_all() {
        LineFit line = line(1, 4, 2, 4, 5, 4);

        assertThat(line.slope()).isZero();
        assertThat(line.rSquared()).isEqualTo(1);
        assertThat(line.residualVariance()).hasValue(0);
    }

    @Test
    void nothing_added_changes_nothing() {
        LineFit line = line(1, 1, 2, 2, 3, 6);

        assertThat(line.plus(LineFit.EMPTY)).isSameAs(line);
        assertThat(LineFit.EMPTY.plus(line)).isSameAs(line);
        assertThat(LineFit.EMPTY.plus(LineFit.EMPTY)).isEqualTo(LineFit.EMPTY);
        assertThat(new LineFits(new double[0], new double[0]).of(0, 0)).isEqualTo(LineFit.EMPTY);
    }
}
