package dev.stemma.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stemma.model.figure.FigureValue;
import dev.stemma.model.source.Language;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "117e6, 117 million, 1.17 亿",
        "175.0e9, 175.0 billion, 1750 亿",
        "1.50e6, 1.50 million, 150 万",
        "300000000000, 300 billion, 3000 亿",
        "5e12, 5 trillion, 5 万亿",
        "124439808, '124,439,808', '124,439,808'",
        "50257, '50,257', '50,257'",
        "0.10, 0.10, 0.10",
        "2.5e-4, 0.00025, 0.00025",
        "3.14e23, 3.14 × 10^23, 3.14 × 10^23",
        "1e15, 1 × 10^15, 1 × 10^15",
        "6e-8, 6 × 10^-8, 6 × 10^-8",
        "0, 0, 0",
        "-1234.5, '-1,234.5', '-1,234.5'",
        "byte pairs, byte pairs, byte pairs"
    })
    void amounts_are_written_as_people_write_them(String text, String en, String zh) {
        assertThat(Numerals.amount(FigureValue.of(text), Language.ENGLISH)).isEqualTo(en);
        assertThat(Numerals.amount(FigureValue.of(text), Language.CHINESE)).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({"13.3678, ×13.4", "112.3, ×112", "2, ×2", "3786.2, ×3790", "0.25, ×0.25", "1.2345e9, ×1.23E+9"})
    void factors_have_three_digits(double factor, String expected) {
        assertThat(Numerals.factor(factor)).isEqualTo(expected);
    }

    @Test
    void a_coefficient_that_is_not_there_is_said_in_words() {
        assertThat(Numerals.coefficient(OptionalDouble.of(0.88499), "none")).isEqualTo("0.885");
        assertThat(Numerals.coefficient(OptionalDouble.empty(), "none")).isEqualTo("none");
    }
}
