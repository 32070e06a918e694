package dev.stemma.analysis.accounting;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The values from one number to another, both included.
 *
 * @param low the smallest value
 * @param high the largest value, not below the smallest
 * @since 0.1.0
 */
public record ValueRange(BigDecimal low, BigDecimal high) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the largest value is below the smallest
     */
    public ValueRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("ValueRange is " + low + " to " + high + ", expected low to high");
        }
    }

    static ValueRange around(BigDecimal middle, BigDecimal distance) {
        return new ValueRange(Amounts.minus(middle, distance), Amounts.plus(middle, distance));
    }

    /**
     * {@return whether a value lies in the range}
     *
     * @param value the value; its scale does not matter
     */
    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && high.compareTo(value) >= 0;
    }

    /**
     * {@return the values that two ranges share; empty if there are none}
     *
     * @param other the other range
     */
    public Optional<ValueRange> intersection(ValueRange other) {
        BigDecimal from = low.max(other.low);
        BigDecimal to = high.min(other.high);
        return from.compareTo(to) > 0 ? Optional.empty() : Optional.of(new ValueRange(from, to));
    }

    ValueRange plus(ValueRange other) {
        return new ValueRange(Amounts.plus(low, other.low), Amounts.plus(high, other.high));
    }

    ValueRange minus(ValueRange other) {
        return new ValueRange(Amounts.minus(low, other.high), Amounts.minus(high, other.low));
    }

    ValueRange times(ValueRange other) {
        if (low.signum() > 0 && other.low.signum() > 0) {
            return new ValueRange(Amounts.times(low, other.low), Amounts.times(high, other.high));
        }
        return hull(
                Amounts.times(low, other.low),
                Amounts.times(low, other.high),
                Amounts.times(high, other.low),
                Amounts.times(high, other.high));
    }

    ValueRange times(BigDecimal factor) {
        return times(new ValueRange(factor, factor));
    }

    /** {@return the quotients of the values of two ranges; empty if the divisor may be 0 or less} */
    Optional<ValueRange> over(ValueRange divisor) {
        if (divisor.low.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                low.signum() > 0
                        ? new ValueRange(Amounts.over(low, divisor.high), Amounts.over(high, divisor.low))
                        : hull(
                                Amounts.over(low, divisor.low),
                                Amounts.over(low, divisor.high),
                                Amounts.over(high, divisor.low),
                                Amounts.over(high, divisor.high)));
    }

    ValueRange over(BigDecimal divisor) {
        return hull(Amounts.over(low, divisor), Amounts.over(high, divisor));
    }

    private static ValueRange hull(BigDecimal... values) {
        List<BigDecimal> all = List.of(values);
        return new ValueRange(Collections.min(all), Collections.max(all));
    }

    /** Returns both ends, such as {@code 40468 - 40812}, or the value if they are the same. */
    @Override
    public String toString() {
        return low.compareTo(high) == 0 ? Amounts.text(low) : Amounts.text(low) + " - " + Amounts.text(high);
    }
}
