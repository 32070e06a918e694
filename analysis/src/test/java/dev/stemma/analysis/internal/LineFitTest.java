package dev.stemma.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LineFitTest {

    private static LineFit line(double... coordinates) {
        double[] x = new double[coordinates.length / 2];
        double[] y = new double[coordinates.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = coordinates[2 * i];
            y[i] = coordinates[2 * i + 1];
        }
        return LineFit.of(x, y);
    }

    @Test
    void a_line_by_hand() {
        // Means 2 and 3, squares 2 and 14, products 5: residuals 0.5, -1 and 0.5.
        LineFit line = line(1, 1, 2, 2, 3, 6);

        assertThat(line).isEqualTo(new LineFit(3, 2, 3, 2, 14, 2.5, 1.5));
        assertThat(line.slope()).isEqualTo(2.5);
        assertThat(line.intercept()).isEqualTo(-2);
        assertThat(line.at(4)).isEqualTo(8);
        assertThat(line.residualSquares()).isEqualTo(1.5);
        assertThat(line.degreesOfFreedom()).isEqualTo(1);
        assertThat(line.residualVariance()).isEqualTo(1.5);
        assertThat(line.rSquared()).isCloseTo(12.5 / 14, within(1e-15));
    }

    @Test
    void two_points_have_a_slope_and_no_residual_variance() {
        LineFit line = line(1, 5, 3, 9);

        assertThat(line.slope()).isEqualTo(2);
        assertThat(line.rSquared()).isEqualTo(1);
        assertThat(line.degreesOfFreedom()).isZero();
        assertThat(line.residualVariance()).isNaN();
    }

    @Test
    void points_at_one_abscissa_have_no_slope() {
        LineFit line = line(2, 1, 2, 5, 2, 9);

        assertThat(line.slope()).isNaN();
        assertThat(line.at(2)).isNaN();
        assertThat(line.residualSquares()).isNaN();
    }

    @Test
    void a_level_line_explains_all() {
        LineFit line = line(1, 4, 2, 4, 5, 4);

        assertThat(line.slope()).isZero();
        assertThat(line.rSquared()).isEqualTo(1);
        assertThat(line.residualVariance()).isZero();
    }

    @Test
    void no_points_have_no_line() {
        LineFit line = line();

        assertThat(line.count()).isZero();
        assertThat(line.slope()).isNaN();
        assertThat(line.residualVariance()).isNaN();
    }

    /** The residuals are 1e-9, -2e-9 and 1e-9 at a slope of 1: a difference of moments would lose them in squares of 2e14. */
    @Test
    void small_residuals_around_a_steep_line_are_not_lost() {
        LineFit line = line(0, 1e-9, 1, 1 - 2e-9, 2, 2 + 1e-9);

        assertThat(line.residualSquares()).isCloseTo(6e-18, within(1e-24));
        assertThat(line.residualVariance()).isCloseTo(6e-18, within(1e-24));
    }
}
