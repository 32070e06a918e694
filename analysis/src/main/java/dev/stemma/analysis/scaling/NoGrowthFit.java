package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.source.LocalizedText;
import java.util.function.Function;

/**
 * That no growth rate can be fitted, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many points there are
 * @param dates how many different dates they have
 * @since 0.1.0
 */
public record NoGrowthFit(int count, int dates) implements GrowthResult {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there are three points of two dates or more, more dates than points, or points
     *     without a date
     */
    public NoGrowthFit {
        boolean counted = count == 0 ? dates == 0 : dates >= 1 && dates <= count;
        if (!counted || (count >= GrowthFit.MINIMUM_POINTS && dates >= GrowthFit.MINIMUM_DATES)) {
            throw new IllegalArgumentException("NoGrowthFit has " + count + " points of " + dates
                    + " dates, expected fewer than three points or a single date");
        }
    }

    /**
     * Returns why there is no fit.
     *
     * @return the reason; that of the points if both apply
     */
    public NoFitReason reason() {
        return count < GrowthFit.MINIMUM_POINTS ? NoFitReason.TOO_FEW_POINTS : NoFitReason.ONE_DATE;
    }

    /** Returns the reason as the end of a sentence. */
    LocalizedText because() {
        return switch (reason()) {
            case TOO_FEW_POINTS ->
                LocalizedText.of(
                        "a rate with an interval takes three points, not " + count,
                        "带区间的增长率至少要三个点，这里只有 " + count + " 个");
            case ONE_DATE ->
                LocalizedText.of(
                        "growth takes two dates, and all " + count + " points have the same",
                        "增长至少要有两个日期，而这里的 " + count + " 个点同属一个日期");
        };
    }

    @Override
    public <R> R match(Function<? super GrowthFit, R> fit, Function<? super NoGrowthFit, R> none) {
        return none.apply(this);
    }

    @Override
    public Explanation explanation() {
        LocalizedText because = because();
        return Explanation.of(LocalizedText.of(
                "No growth rate: " + because.en()
                        + "; add points of other dates, or compare two values by their ratio alone",
                "无法拟合增长率：" + because.zh() + "；请补充其他日期的点，或只比较两个数值之比"));
    }

    /** Returns the reason and what to do about it. */
    @Override
    public String toString() {
        return explanation().statement().en();
    }
}
