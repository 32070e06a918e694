package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.LineFit;
import dev.stemma.analysis.internal.LineFits;
import dev.stemma.analysis.lineage.Lineage;
import dev.stemma.model.figure.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The years and logarithms of a progression, kept as numbers for corpora of thousands of papers.
 *
 * <pre>{@code
 * GrowthSeries series = GrowthSeries.of(lineage, Quantity.PARAMETERS);
 * series.leastSquares(2018, 2021).ifPresent(growth -> System.out.println(growth.factor() + " times a year"));
 * }</pre>
 *
 * <p>{@link QuantityGrowth} says more: it takes the slopes of all pairs of points and explains itself, for which it needs time
 * and memory that grow with the square of the points. A series is fitted without a look at its points, over all of them or over
 * some years, in time with the logarithm of their number. Which points count is the same for both. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class GrowthSeries {

    /** In ascending order. */
    private final double[] years;

    private final LineFits fits;

    private GrowthSeries(List<ScalingPoint> points, DecimalYear decimalYear) {
        // Generations come in the order of what builds on what, which need not be that of their dates.
        List<DatedLog> sorted = points.stream()
                .map(QuantityGrowth::dated)
                .map(point -> new DatedLog(decimalYear.of(point.date()), Math.log10(point.value())))
                .sorted(Comparator.comparingDouble(DatedLog::year))
                .toList();
        this.years = sorted.stream().mapToDouble(DatedLog::year).toArray();
        this.fits =
                new LineFits(years, sorted.stream().mapToDouble(DatedLog::log).toArray());
    }

    private record DatedLog(double year, double log) {}

    /**
     * Returns the series of the flagship models for a quantity, without estimates.
     *
     * @param lineage the lineage
     * @param quantity a quantity in numbers
     * @return the series
     * @throws IllegalArgumentException if the quantity is one in words
     */
    public static GrowthSeries of(Lineage lineage, Quantity quantity) {
        return of(
                ScalingProgression.of(lineage, quantity, EstimatePolicy.EXCLUDE), GrowthOptions.DEFAULT.decimalYear());
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
        return growth(fits.of(0, years.length));
    }

    /**
     * Returns the rate over some years by ordinary least squares.
     *
     * <p>Windows that follow each other, as 2018 to 2019 and 2019 to 2020 do, have each point once.
     *
     * @param from the decimal year of the first points, such as {@code 2018.5} for the middle of 2018
     * @param to the decimal year before which the last points lie
     * @return the rate; empty with fewer than three points in these years, or if all of them have one date
     * @throws IllegalArgumentException if a year is not a number, or the last one comes before the first
     */
    public Optional<LeastSquaresGrowth> leastSquares(double from, double to) {
        if (!(from <= to)) {
            throw new IllegalArgumentException(
                    "the years are " + from + " to " + to + ", expected two numbers in ascending order");
        }
        return growth(fits.of(before(from), before(to)));
    }

    /** Returns how many points lie before a year. */
    private int before(double year) {
        int low = 0;
        int high = years.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (years[middle] < year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<LeastSquaresGrowth> growth(LineFit line) {
        return line.count() >= GrowthFit.MINIMUM_POINTS && line.hasSlope()
                ? Optional.of(LeastSquaresGrowth.of(line))
                : Optional.empty();
    }
}
