package dev.stemma.analysis.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stemma.model.source.Language;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecimalYearTest {

    @Test
    void days_of_the_year_are_counted_from_zero() {
        assertThat(DecimalYear.DAY_OF_YEAR.of(LocalDate.of(2020, 1, 1))).isEqualTo(2020);
        assertThat(DecimalYear.DAY_OF_YEAR.of(LocalDate.of(2020, 12, 31))).isCloseTo(2020 + 365 / 365.25, within(1e-9));
        assertThat(DecimalYear.DAY_OF_YEAR.of(LocalDate.of(2021, 12, 31))).isCloseTo(2021 + 364 / 365.25, within(1e-9));
    }

    @Test
    void months_count_a_twelfth_and_days_one_in_365() {
        assertThat(DecimalYear.MONTHS_AND_DAYS.of(LocalDate.of(2020, 1, 1))).isEqualTo(2020);
        assertThat(DecimalYear.MONTHS_AND_DAYS.of(LocalDate.of(2020, 7, 1))).isEqualTo(2020.5);
        assertThat(DecimalYear.MONTHS_AND_DAYS.of(LocalDate.of(2020, 7, 11)))
                .isCloseTo(2020.5 + 10 / 365.0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void a_later_day_is_a_larger_number(DecimalYear convention) {
        double[] years = Stream.iterate(LocalDate.of(2019, 1, 1), day -> day.plusDays(1))
                .limit(3 * 366)
                .mapToDouble(convention::of)
                .toArray();

        for (int i = 1; i < years.length; i++) {
            assertThat(years[i]).isGreaterThan(years[i - 1]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_named_and_described_in_both_languages(DecimalYear convention) {
        assertThat(convention).hasToString(convention.id());
        assertThat(convention.words().in(Language.ENGLISH))
                .startsWith("year + ")
                .contains("365");
        assertThat(convention.words().in(Language.CHINESE)).startsWith("年份 + ").contains("365");
    }
}
