package dev.stemma.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "112.34, 112.3",
        "-1234567, -1235000",
        "999999999, 1000000000",
        "1000000000, 1E+9",
        "0.0001, 0.0001",
        "0.00000012346, 1.235E-7",
        "Infinity, ∞",
        "-Infinity, -∞"
    })
    void four_digits_are_plain_up_to_a_thousand_million_and_infinity_has_its_sign(double number, String text) {
        assertThat(Numbers.briefOrInfinite(number)).isEqualTo(text);
    }
}
