package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What a reader must know before quoting a growth rate.
 *
 * @since 0.1.0
 */
public enum GrowthCaveat implements Named {
    /** The points are one flagship for each generation. */
    SELECTED_SERIES(
            "one flagship for each generation is a series picked by hand: rate and interval speak of these models, not of"
                    + " the field",
            "每代只取一个旗舰模型，是人为挑选的序列：增长率和区间说的只是这几个模型，不能推及整个领域"),
    /** The points are all sizes of each generation. */
    SIZES_OF_ONE_DATE(
            "the sizes of one generation share its date and were planned together: they are not independent, and the"
                    + " interval is too narrow",
            "同一代的各个规模共用一个日期，又是一并规划的，彼此并不独立，区间因此偏窄"),
    /** An outside estimate is among the values. */
    ESTIMATED("an outside estimate is among the values", "其中用到外部估计"),
    /** A date is not known to the day. */
    VAGUE_DATE(
            "a date that is known to the month or to the year only stands for its middle day", "有的日期只精确到月或年，按其正中一天计算"),
    /** There are fewer than {@value GrowthFit#MANY_POINTS} points. */
    FEW_POINTS(
            "so few points cannot show whether their residuals are normal, which the interval takes for granted",
            "点太少，看不出残差是否服从正态分布，而区间正是以此为前提"),
    /** The interval of Theil and Sen falls short of its level, or there is none. */
    THEIL_SEN_FALLS_SHORT(
            "too few slopes, or too many equal dates and values, for the interval of Theil-Sen to reach its level",
            "斜率太少，或相同的日期和数值太多，Theil-Sen 区间达不到标称水平");

    private final LocalizedText words;

    GrowthCaveat(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return the caveat as a sentence without its full stop} */
    public LocalizedText words() {
        return words;
    }

    Explanation explanation() {
        return Explanation.of(Texts.of("Caveat: {0}", "注意：{0}", words));
    }

    @Override
    public String toString() {
        return id();
    }
}
