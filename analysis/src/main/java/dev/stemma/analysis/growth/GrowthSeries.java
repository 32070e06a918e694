package dev.stemma.analysis.growth;

import dev.stemma.analysis.Lineage;
import dev.stemma.analysis.internal.LineFit;
import dev.stemma.analysis.scaling.ScalingPoint;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.figure.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The years and logarithms of a progression, kept as numbers for corpora of thousands of papers.
 *
 * <p>{@link QuantityGrowth} says more: it takes the slopes of all pairs of points and explains itself, for which it needs time
 * and memory that grow with the square of the points. A series is fitted in one pass over its numbers. Which points count is
 * the same for both. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class GrowthSeries {

    private final double[] years;
    private final double[] logs;

    private GrowthSeries(List<ScalingPoint> points, DecimalYear decimalYear) {
        this.years = new double[points.size()];
        this.logs = new double[points.size()];
        for (int i = 0; i < years.length; i++) {
            GrowthPoint point = QuantityGrowth.dated(points.get(i));
            years[i] = decimalYear.of(point.date());
            logs[i] = Math.log10(point.value());
        }
    }

    /**
     * Returns the series of the flagship models for a quantity, without estimates.
     *
     * @param lineage the lineage
     * @param quantity a quantity in numbers
     * @return the series
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public static GrowthSeries of(Lineage lineage, Quantity quantity) {
        return of(lineage.scaling(quantity), GrowthOptions.DEFAULT.decimalYear());
    }

    /**
     * Returns the series of the points of a progression that have a value and a date.
     *
     * @param progression the progression
     * @param decimalYear how dates become years
     * @return the series
     */
    public static GrowthSeries of(ScalingProgression progression, DecimalYear decimalYear) {
        return new GrowthSeries(
                progression.points().stream().filter(QuantityGrowth::counts).toList(), decimalYear);
    }

    /**
     * Returns how many points there are.
     *
     * @return the number, 0 or more
     */
    public int count() {
        return years.length;
    }

    /**
     * Returns the rate by ordinary least squares.
     *
     * @return the rate; empty with fewer than three points, or if all have one date
     */
    public Optional<LeastSquaresGrowth> leastSquares() {
        LineFit line = LineFit.of(years, logs);
        return count() >= GrowthFit.MINIMUM_POINTS && line.hasSlope()
                ? Optional.of(LeastSquaresGrowth.of(line))
                : Optional.empty();
    }
}
