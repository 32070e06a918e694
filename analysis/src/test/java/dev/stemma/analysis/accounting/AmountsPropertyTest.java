package dev.stemma.analysis.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AmountsPropertyTest {

    @Property
    void a_quotient_is_that_of_34_digits_to_the_last_zero(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long digits,
            @ForAll @IntRange(min = -20, max = 40) int scale,
            @ForAll @LongRange(min = 1, max = 5_000) long divisor,
            @ForAll @IntRange(min = -4, max = 12) int divisorScale) {
        BigDecimal one = BigDecimal.valueOf(digits, scale);
        BigDecimal other = BigDecimal.valueOf(divisor, divisorScale);

        assertThat(Amounts.over(one, other)).isEqualTo(one.divide(other, MathContext.DECIMAL128));
    }

    @Property
    void half_a_unit_is_half_of_the_last_digit(@ForAll long digits, @ForAll @IntRange(min = -50, max = 50) int scale) {
        BigDecimal printed = BigDecimal.valueOf(digits, scale);

        assertThat(Amounts.halfUnit(printed).multiply(BigDecimal.valueOf(2)).compareTo(printed.ulp()))
                .isEqualTo(scale > 0 && printed.precision() >= 15 ? 1 : 0);
    }
}
