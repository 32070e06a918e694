package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.LineFit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Dated values on their way to a fit.
 *
 * <p>It keeps years and logarithms, not only their sums, since Theil and Sen need the points. It sorts them before anything is
 * added up, so that no rounding depends on the order in which they came. Not thread-safe.
 */
final class GrowthAccumulator {

    private static final int FIRST_CAPACITY = 16;

    private final GrowthOptions options;
    private double[] years = new double[FIRST_CAPACITY];
    private double[] logs = new double[FIRST_CAPACITY];
    private int count;

    GrowthAccumulator(GrowthOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    void add(GrowthPoint point) {
        grow(count + 1);
        years[count] = options.decimalYear().of(point.date());
        logs[count] = Math.log10(point.value());
        count++;
    }

    /** Takes over the points of another one. */
    GrowthAccumulator plus(GrowthAccumulator other) {
        grow(count + other.count);
        System.arraycopy(other.years, 0, years, count, other.count);
        System.arraycopy(other.logs, 0, logs, count, other.count);
        count += other.count;
        return this;
    }

    private void grow(int capacity) {
        if (capacity > years.length) {
            int larger = Math.max(capacity, 2 * years.length);
            years = Arrays.copyOf(years, larger);
            logs = Arrays.copyOf(logs, larger);
        }
    }

    GrowthResult finish() {
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> years[i]).thenComparingDouble(i -> logs[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] x = Arrays.stream(order).mapToDouble(i -> years[i]).toArray();
        double[] y = Arrays.stream(order).mapToDouble(i -> logs[i]).toArray();
        int dates = (int) Arrays.stream(x).distinct().count();
        if (count < GrowthFit.MINIMUM_POINTS || dates < GrowthFit.MINIMUM_DATES) {
            return new NoGrowthFit(count, dates);
        }
        LineFit line = LineFit.EMPTY;
        for (int i = 0; i < count; i++) {
            line = line.plus(x[i], y[i]);
        }
        return new GrowthFit(
                options,
                x[0],
                x[count - 1],
                LeastSquaresGrowth.of(line),
                TheilSenGrowth.of(x, y, options.theilSenLevel()));
    }
}
