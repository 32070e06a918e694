package dev.stemma.analysis.scaling;

import dev.stemma.model.source.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A dated value of whatever grows.
 *
 * @param date the day
 * @param value the value in any unit, the same for all points; finite and above 0, since its logarithm is fitted
 * @param label what has the value, such as the name of a model; for messages only, and may be empty
 * @since 0.1.0
 */
public record GrowthPoint(LocalDate date, double value, String label) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is not a finite number above 0
     */
    public GrowthPoint {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("GrowthPoint.value of '" + label + "' on " + date + " is " + value
                    + ", expected a finite number above 0; leave out points without such a value and say how many");
        }
    }

    /**
     * {@return a value on the middle day of a date that is known to the year, to the month or to the day}
     *
     * @param date the date; of an even number of days the earlier of the two in the middle counts
     * @param value the value, finite and above 0
     * @param label what has the value
     * @throws IllegalArgumentException if the value is not a finite number above 0
     */
    public static GrowthPoint of(PartialDate date, double value, String label) {
        LocalDate first = date.earliest();
        return new GrowthPoint(first.plusDays(ChronoUnit.DAYS.between(first, date.latest()) / 2), value, label);
    }
}
