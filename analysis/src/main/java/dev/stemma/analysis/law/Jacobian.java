package dev.stemma.analysis.law;

import java.util.List;
import java.util.Optional;

/**
 * The triangular factor R of a Jacobian's QR decomposition, for variances of what depends on the parameters.
 *
 * <p>By modified Gram-Schmidt in two passes, which keeps the digits that normal equations lose.
 */
final class Jacobian {

    /** Columns whose part that is independent of the others is smaller than this cannot be told apart from them. */
    private static final double DEPENDENT = 1e-9;

    private final double[][] r;

    private Jacobian(double[][] r) {
        this.r = r;
    }

    /** {@return the factor of the matrix with these rows; empty if its columns are dependent} */
    static Optional<Jacobian> of(List<double[]> rows) {
        int size = rows.get(0).length;
        double[][] columns = new double[size][rows.size()];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < rows.size(); i++) {
                columns[j][i] = rows.get(i)[j];
            }
        }
        double[][] r = new double[size][size];
        for (int j = 0; j < size; j++) {
            double full = norm(columns[j]);
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < j; k++) {
                    double along = dot(columns[k], columns[j]);
                    r[k][j] += along;
                    for (int i = 0; i < columns[j].length; i++) {
                        columns[j][i] -= along * columns[k][i];
                    }
                }
            }
            r[j][j] = norm(columns[j]);
            if (!(r[j][j] > DEPENDENT * full)) {
                return Optional.empty();
            }
            for (int i = 0; i < columns[j].length; i++) {
                columns[j][i] /= r[j][j];
            }
        }
        return Optional.of(new Jacobian(r));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double norm(double[] column) {
        return Math.sqrt(dot(column, column));
    }

    /** {@return the standard error, at residual deviation 1, of what changes with the parameters by a gradient} */
    double error(double... gradient) {
        double[] solved = new double[gradient.length];
        for (int j = 0; j < gradient.length; j++) {
            double rest = gradient[j];
            for (int k = 0; k < j; k++) {
                rest -= r[k][j] * solved[k];
            }
            solved[j] = rest / r[j][j];
        }
        return norm(solved);
    }
}
