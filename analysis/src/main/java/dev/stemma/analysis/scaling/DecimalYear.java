package dev.stemma.analysis.scaling;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;
import java.time.LocalDate;

/**
 * How a date becomes a number of years, the abscissa of a growth fit.
 *
 * <p>Published fits differ in this, and with it in the fourth digit of their rates. Under each convention a later day is a
 * larger number, and the first of January is the year itself.
 *
 * @since 0.1.0
 */
public enum DecimalYear implements Named {
    /** The year, plus the days since the first of January over 365.25; the default. */
    DAY_OF_YEAR("year + days since 1 January / 365.25", "年份 + 距 1 月 1 日的天数 / 365.25") {
        @Override
        public double of(LocalDate date) {
            return date.getYear() + (date.getDayOfYear() - 1) / 365.25;
        }
    },
    /**
     * The year, plus the months since January over 12, plus the days since the first of the month over 365; what Our World in
     * Data uses.
     */
    MONTHS_AND_DAYS(
            "year + months since January / 12 + days since the first / 365", "年份 + 距 1 月的月数 / 12 + 距当月 1 日的天数 / 365") {
        @Override
        public double of(LocalDate date) {
            return date.getYear() + (date.getMonthValue() - 1) / 12.0 + (date.getDayOfMonth() - 1) / 365.0;
        }
    };

    private final LocalizedText words;

    DecimalYear(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /**
     * {@return a date in years, such as 2019.25}
     *
     * @param date the date
     */
    public abstract double of(LocalDate date);

    /** {@return the convention as a formula in words, such as {@code year + days since 1 January / 365.25}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
