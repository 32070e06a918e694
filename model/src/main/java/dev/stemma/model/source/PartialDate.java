package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A date that is known to the year, to the month or to the day, such as {@code 2019-02}.
 *
 * <p>Dates compare by their first possible day; of two that share it, the less precise one comes first. Immutable and
 * thread-safe.
 *
 * @param value the date as {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; also what {@link #toString()} returns
 * @since 0.1.0
 */
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");

    /**
     * Checks form and calendar.
     *
     * @throws IllegalArgumentException if the value does not have one of the three forms, or there is no such day
     */
    public PartialDate {
        Objects.requireNonNull(value, "PartialDate");
        firstDay(value);
    }

    /**
     * {@return the date with this text}
     *
     * @param value {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
     * @throws IllegalArgumentException if the value does not have one of the three forms, or there is no such day
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String value) {
        return new PartialDate(value);
    }

    /** {@return the first day that the date can mean} */
    public LocalDate earliest() {
        return firstDay(value);
    }

    /** {@return the last day that the date can mean, inclusive} */
    public LocalDate latest() {
        LocalDate first = firstDay(value);
        return switch (value.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    /** {@return whether the date is known to the day} */
    public boolean isExact() {
        return value.length() == 10;
    }

    private static LocalDate firstDay(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("date is '" + value + "', expected yyyy, yyyy-MM or yyyy-MM-dd");
        }
        try {
            int month = value.length() > 4 ? Integer.parseInt(value, 5, 7, 10) : 1;
            int day = value.length() > 7 ? Integer.parseInt(value, 8, 10, 10) : 1;
            return LocalDate.of(Integer.parseInt(value, 0, 4, 10), month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date is '" + value + "', which is not in the calendar", e);
        }
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
