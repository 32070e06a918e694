package dev.stemma.analysis.internal;

/**
 * Lines through any stretch of a list of points, each without a look at the points.
 *
 * <p>A binary tree of fits: the leaves are the points, and every node holds the {@linkplain LineFit#plus(LineFit) sum} of its
 * two children, so that a stretch is the sum of at most two nodes a level. Sums lose no digits where differences of running
 * totals would, however short the stretch. Immutable and thread-safe.
 */
public final class LineFits {

    private final int count;

    /** The children of node {@code i} are {@code 2 * i} and {@code 2 * i + 1}; the last {@code count} nodes are the points. */
    private final LineFit[] nodes;

    /**
     * Creates the fits of some points.
     *
     * @param x the abscissas
     * @param y as many ordinates
     */
    public LineFits(double[] x, double[] y) {
        count = x.length;
        nodes = new LineFit[2 * count];
        for (int i = 0; i < count; i++) {
            nodes[count + i] = LineFit.EMPTY.plus(x[i], y[i]);
        }
        for (int i = count - 1; i > 0; i--) {
            nodes[i] = nodes[2 * i].plus(nodes[2 * i + 1]);
        }
    }

    /**
     * Returns the line through a stretch of the points, in time with the logarithm of their number.
     *
     * @param begin the first point, from 0
     * @param end behind the last point; at {@code begin} the stretch is empty
     */
    public LineFit of(int begin, int end) {
        LineFit before = LineFit.EMPTY;
        LineFit after = LineFit.EMPTY;
        int left = count + begin;
        int right = count + end;
        while (left < right) {
            if (left % 2 == 1) {
                before = before.plus(nodes[left++]);
            }
            if (right % 2 == 1) {
                after = nodes[--right].plus(after);
            }
            left /= 2;
            right /= 2;
        }
        return before.plus(after);
    }
}
