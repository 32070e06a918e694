package dev.stemma.analysis.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Reference values: method 3 (Wilson without continuity correction) in Newcombe 1998, Statistics in Medicine 17. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_interval_is_the_published_one(int count, int total, double low, double high) {
        Proportion proportion = new Proportion(count, total);

        assertThat(proportion.low()).isCloseTo(low, within(5e-5));
        assertThat(proportion.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void none_and_all_have_an_end_that_is_exact() {
        assertThat(new Proportion(0, 7).low()).isZero();
        assertThat(new Proportion(0, 7).high()).isBetween(0.3, 0.4);
        assertThat(new Proportion(7, 7).high()).isEqualTo(1);
        assertThat(new Proportion(7, 7).low()).isBetween(0.6, 0.7);
        assertThat(new Proportion(1, 1).value()).isEqualTo(1);
    }

    @Test
    void shares_are_percentages_with_one_decimal() {
        assertThat(Proportion.percent(2 / 3.0)).isEqualTo("66.7 %");
        assertThat(Proportion.percent(1)).isEqualTo("100.0 %");
    }

    @Test
    void impossible_counts_are_errors() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(4, 3))
                .withMessageContaining("4 of 3");
    }

    @Test
    void it_prints_share_and_interval() {
        assertThat(new Proportion(3, 20)).hasToString("3 of 20, 15.0 % (95 % interval 5.2 % to 36.0 %)");
    }
}
