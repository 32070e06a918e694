package dev.stemma.analysis.scaling;

import dev.stemma.analysis.internal.Levels;

/**
 * What a growth fit leaves to choice.
 *
 * <pre>{@code
 * GrowthOptions.DEFAULT.withLevel(0.95).withDecimalYear(DecimalYear.MONTHS_AND_DAYS)
 * }</pre>
 *
 * @param decimalYear how a date becomes a number of years
 * @param level the level of the interval of least squares, above 0 and below 1
 * @param theilSenLevel the level of the interval of Theil and Sen, above 0 and below 1
 * @since 0.1.0
 */
public record GrowthOptions(DecimalYear decimalYear, double level, double theilSenLevel) {

    /** Days of the year over 365.25, least squares at 90 %, Theil-Sen at 95 %. */
    public static final GrowthOptions DEFAULT = new GrowthOptions(DecimalYear.DAY_OF_YEAR, 0.90, 0.95);

    /**
     * Checks the levels.
     *
     * @throws IllegalArgumentException if a level does not lie between 0 and 1, both excluded
     */
    public GrowthOptions {
        Levels.check(level, "GrowthOptions.level");
        Levels.check(theilSenLevel, "GrowthOptions.theilSenLevel");
    }

    /**
     * {@return the same with another convention for dates}
     *
     * @param decimalYear how a date becomes a number of years
     */
    public GrowthOptions withDecimalYear(DecimalYear decimalYear) {
        return new GrowthOptions(decimalYear, level, theilSenLevel);
    }

    /**
     * {@return the same with another level for least squares}
     *
     * @param level above 0 and below 1, such as 0.95
     * @throws IllegalArgumentException if it is not
     */
    public GrowthOptions withLevel(double level) {
        return new GrowthOptions(decimalYear, level, theilSenLevel);
    }

    /**
     * {@return the same with another level for Theil and Sen}
     *
     * @param theilSenLevel above 0 and below 1, such as 0.90
     * @throws IllegalArgumentException if it is not
     */
    public GrowthOptions withTheilSenLevel(double theilSenLevel) {
        return new GrowthOptions(decimalYear, level, theilSenLevel);
    }
}
