package dev.stemma.analysis.accounting;

import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What a check compares.
 *
 * @since 0.1.0
 */
public enum CheckKind implements Named {
    /** The parameters counted from the architecture against each stated count. */
    PARAMETER_COUNT("parameters counted from the architecture", "按架构清点的参数量"),
    /** Heads times head width against the model width. */
    HEAD_WIDTH("heads x d_head against d_model", "注意力头数 × 头宽与模型宽度"),
    /** Four times the model width against the width of the feed-forward layer. */
    FEED_FORWARD_WIDTH("4 x d_model against d_ff", "4 × 模型宽度与前馈层宽度"),
    /** Six floating-point operations, or as many as the source says, for each parameter and token against the compute. */
    COMPUTE_6ND(
            "6 (or the factor that the source gives) x parameters x tokens against the training compute",
            "6（或原文给出的系数）× 参数量 × 词元数与训练计算量"),
    /** The training compute in operations against the same in petaflop/s-days. */
    FLOP_AGAINST_PF_DAYS("FLOP / 8.64e19 against petaflop/s-days", "FLOP ÷ 8.64e19 与 petaflop/s-day 数"),
    /** How often training went through a data set, from its share and size, against the printed number. */
    MIXTURE_EPOCHS("weight x training tokens / data set size against the passes", "配比 × 训练词元数 ÷ 数据集大小与训练遍数"),
    /** The shares of the data sets against 100 percent. */
    MIXTURE_SUM("weights of the data sets against 100 %", "各数据集配比之和与 100 %"),
    /** A score against that of the same model on the same test, printed elsewhere in the same source, be it of one run or of two. */
    PRINTED_TWICE("the same test of the same model, printed twice", "同一模型同一测试的两处印法"),
    /** The mean of the parts against the average that is printed. */
    AVERAGE_OF_PARTS("mean of the parts against the printed average", "各部分的均值与印出的平均分"),
    /** The distance to the best compared system against the gain that is printed. */
    GAIN_OVER_BEST("distance to the best compared system against the printed gain", "与最好的对比系统之差与印出的提升"),
    /** The sum of the parts against the sum that is printed. */
    SUM_OF_PARTS("sum of the parts against the printed sum", "各部分之和与印出的总数"),
    /** The change from one score to another, or the share of one in another, against the one that is printed. */
    COMPARED_SCORES("two scores against the change or share that is printed of them", "两个得分与印出的变化或占比"),
    /** A stated figure against the preferred stated figure of the same quantity. */
    STATED_FIGURES_DISAGREE("two statements of the same quantity", "对同一数量的两处说法");

    private final LocalizedText words;

    CheckKind(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /** {@return what is compared with what, in words, such as {@code heads x d_head against d_model}} */
    public LocalizedText words() {
        return words;
    }

    /** {@return whether two printed values are compared, so that neither is computed} */
    public boolean comparesTwoPrintings() {
        return this == PRINTED_TWICE || this == STATED_FIGURES_DISAGREE;
    }

    /** {@return whether rows of one table that are off are so for one reason more often than not} */
    boolean isOfTables() {
        return this == PARAMETER_COUNT || this == PRINTED_TWICE || this == SUM_OF_PARTS || this == AVERAGE_OF_PARTS;
    }

    @Override
    public String toString() {
        return id();
    }
}
