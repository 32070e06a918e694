package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

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

    /** Checks form and calendar, as {@link #of} says. */
    public PartialDate {
        Objects.requireNonNull(value, "PartialDate");
        bound(value, true);
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

    /**
     * Returns the first day that the date can mean.
     *
     * @return the day, inclusive
     */
    public LocalDate earliest() {
        return bound(value, true);
    }

    /**
     * Returns the last day that the date can mean.
     *
     * @return the day, inclusive
     */
    public LocalDate latest() {
        return bound(value, false);
    }

    /** {@return whether the date is known to the day} */
    public boolean isExact() {
        return value.length() == 10;
    }

    private static boolean hasForm(String value) {
        if (value.length() != 4 && value.length() != 7 && value.length() != 10) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean separator = i == 4 || i == 7;
            if (separator != (c == '-') || (!separator && (c < '0' || c > '9'))) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate bound(String value, boolean first) {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("date is '" + value + "', expected yyyy, yyyy-MM or yyyy-MM-dd");
        }
        try {
            int year = Integer.parseInt(value, 0, 4, 10);
            if (value.length() == 4) {
                return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
            }
            int month = Integer.parseInt(value, 5, 7, 10);
            if (value.length() == 10) {
                return LocalDate.of(year, month, Integer.parseInt(value, 8, 10, 10));
            }
            LocalDate beginning = LocalDate.of(year, month, 1);
            return first ? beginning : beginning.withDayOfMonth(beginning.lengthOfMonth());
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
