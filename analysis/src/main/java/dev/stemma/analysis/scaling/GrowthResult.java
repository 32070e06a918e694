package dev.stemma.analysis.scaling;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;
import java.util.Optional;

/**
 * What became of fitting a growth rate: the fit, or the reason why there is none.
 *
 * <pre>{@code
 * GrowthFit.of(points).fit().ifPresent(fit -> System.out.println("a factor of " + fit.factor() + " a year"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many points there are
 * @param fit the fit; empty exactly if there is a refusal
 * @param reason why there is no fit; empty exactly if there is one
 * @since 0.1.0
 */
public record GrowthResult(int count, Optional<GrowthFit> fit, Optional<Reason> reason) {

    /** Why no growth rate can be fitted. */
    public enum Reason implements Named {
        /** Fewer than three points: a line through two leaves no residual to take an interval from. */
        TOO_FEW_POINTS("fewer than three points", "不足三个点"),
        /** Fewer than three of the values have a date, three or more if all had one. */
        DATES_MISSING("dates are missing", "缺少日期"),
        /** All points have one date, so that there is no time to grow in. */
        ONE_DATE("all points have one date", "所有的点同属一个日期");

        private final LocalizedText words;

        Reason(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        /** {@return the reason in words, such as {@code fewer than three points}} */
        public LocalizedText words() {
            return words;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * Checks that there is either a fit of so many points or a reason why there is none.
     *
     * @throws IllegalArgumentException if there are both or neither, or the fit is of another number of points
     */
    public GrowthResult {
        if (fit.isPresent() == reason.isPresent()
                || fit.filter(known -> known.count() != count).isPresent()) {
            throw new IllegalArgumentException("GrowthResult of " + count + " points has fit " + fit + " and reason "
                    + reason + ", expected one of the two, of as many points");
        }
    }

    static GrowthResult of(GrowthFit fit) {
        return new GrowthResult(fit.count(), Optional.of(fit), Optional.empty());
    }

    static GrowthResult of(int count, Reason reason) {
        return new GrowthResult(count, Optional.empty(), Optional.of(reason));
    }

    /** {@return why there is no fit of these points, as the end of a sentence} */
    LocalizedText because() {
        return switch (reason.orElseThrow()) {
            case TOO_FEW_POINTS ->
                Texts.of("a rate with an interval takes three points, not {0}", "带区间的增长率至少要三个点，这里只有 {0} 个", count);
            case DATES_MISSING ->
                Texts.of(
                        "a rate with an interval takes three values with a date, and only {0} of these have one",
                        "带区间的增长率至少要三个有日期的数值，这里只有 {0} 个有日期", count);
            case ONE_DATE ->
                Texts.of(
                        "growth takes two dates, and all {0} points have the same",
                        "增长至少要有两个日期，而这里的 {0} 个点同属一个日期", count);
        };
    }

    /**
     * {@return the fit}
     *
     * @throws IllegalStateException if there is none; the message says why and what to do
     */
    public GrowthFit orElseThrow() {
        return fit.orElseThrow(() -> new IllegalStateException(toString()));
    }

    /** {@return the result in words, with its working} */
    public Explanation explanation() {
        return fit.map(GrowthFit::explanation)
                .orElseGet(() -> Explanation.of(Texts.of(
                        "No growth rate: {0}; add points of other dates, or compare two values by their ratio alone",
                        "无法拟合增长率：{0}；请补充其他日期的点，或只比较两个数值之比", because())));
    }

    /** Returns the fit, or the reason why there is none and what to do about it. */
    @Override
    public String toString() {
        return explanation().statement().toString();
    }
}
