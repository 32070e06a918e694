package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.law.Extrapolation;
import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.law.PowerLaw;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the smaller models of a family predict for the largest one, beside what it scored.
 *
 * <p>A {@link PowerLaw} of the loss is fitted to all models but the largest and read off at the size of
 * the largest. With n sizes the interval is a t-interval with n - 3 degrees of freedom: very wide for four sizes (t = 12.7 at
 * the level 0.95), so that being covered says little there. The score is compared as printed. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Prediction implements Fact {

    private final SizeSeries series;
    private final LossLink link;
    private final PowerLaw law;
    private final double predicted;
    private final Interval interval;

    private Prediction(SizeSeries series, LossLink link, PowerLaw law, double level) {
        this.series = series;
        this.link = link;
        this.law = law;
        double scale = series.largest().scale();
        Interval loss = law.predict(scale, level).prediction();
        double one = link.score(loss.low());
        double other = link.score(loss.high());
        this.predicted = link.score(law.at(scale));
        this.interval = new Interval(level, Math.min(one, other), Math.max(one, other));
    }

    /**
     * {@return the prediction of a series}
     *
     * @param series the series
     * @param level the level of the prediction interval, above 0 and below 1
     * @throws IllegalArgumentException if the series cannot be predicted, with the reason, or the level is out of range
     */
    public static Prediction of(SizeSeries series, double level) {
        return of(SeriesLaw.of(series), level);
    }

    static Prediction of(SeriesLaw found, double level) {
        if (found.unpredicted().isPresent()) {
            throw new IllegalArgumentException(
                    "series cannot be predicted: " + found.unpredicted().get());
        }
        return new Prediction(
                found.series(), found.link().orElseThrow(), found.law().orElseThrow(), level);
    }

    /** {@return the series} */
    public SizeSeries series() {
        return series;
    }

    /** Returns how scores became losses. */
    LossLink link() {
        return link;
    }

    /** {@return the law of the loss through all models but the largest; its scale is in the quantity's unit} */
    public PowerLaw law() {
        return law;
    }

    /** {@return the score that is predicted for the largest model, in the metric's unit and range} */
    public double predicted() {
        return predicted;
    }

    /** {@return the score of the largest model as printed, in the metric's unit} */
    public BigDecimal actual() {
        return series.largest().score().orElseThrow();
    }

    /** {@return by how much the prediction is off: predicted less actual, in the metric's unit} */
    public double error() {
        return predicted() - actual().doubleValue();
    }

    /** {@return the prediction interval of the score, in the metric's unit and range} */
    public Interval interval() {
        return interval;
    }

    /** {@return how the prediction turned out} */
    public PredictionOutcome outcome() {
        double score = actual().doubleValue();
        if (interval.contains(score)) {
            return PredictionOutcome.COVERED;
        }
        boolean above = score > interval.high();
        return above == (series.metric().better() == Direction.HIGHER)
                ? PredictionOutcome.BETTER
                : PredictionOutcome.WORSE;
    }

    /** {@return whether the score lies in the prediction interval, the ends included} */
    public boolean isCovered() {
        return outcome() == PredictionOutcome.COVERED;
    }

    /**
     * {@return by how much the next smaller model's score would be off as a prediction: that score less actual, in the metric's unit}
     */
    public double noChangeError() {
        SizedScore last = series.smaller().get(series.smaller().size() - 1);
        return last.number() - actual().doubleValue();
    }

    /** {@return whether the law's error is smaller in size than that of the next smaller model's score} */
    public boolean beatsNoChange() {
        return Math.abs(error()) < Math.abs(noChangeError());
    }

    /** {@return how far the largest model lies beyond the fitted ones, on the axis of the size} */
    public Extrapolation extrapolation() {
        List<SizedScore> fitted = series.smaller();
        return new Extrapolation(
                series.largest().scale(),
                fitted.get(0).scale(),
                fitted.get(fitted.size() - 1).scale());
    }

    @Override
    public Explanation explanation() {
        String unit = series.metric().unit();
        LocalizedText axis = Vocabulary.nameOf(series.largest().size().quantity());
        String score = Numbers.briefOrInfinite(predicted());
        String distance = Numbers.rough(extrapolation().ordersOfMagnitude());
        String off = signed(error());
        String power = Numbers.brief(law.a()) + "·C^" + Numbers.brief(law.b());
        String model = series.largest().size().model().name();
        int fitted = series.smaller().size();
        LocalizedText outcome = outcome().words();
        return Explanation.of(
                LocalizedText.of(
                        series.name() + ": " + fitted + " smaller models predict " + score + " " + unit + " for "
                                + model
                                + " (" + interval.levelText() + " interval " + interval + "), "
                                + Numbers.orders(extrapolation().ordersOfMagnitude()) + " ahead in " + axis.en()
                                + "; it scored " + actual() + ", "
                                + outcome.en() + "; the prediction is off by " + off
                                + ", the next smaller model's own score would be by " + signed(noChangeError()),
                        series.name() + "：由 " + fitted + " 个较小的模型预测 " + model + " 为 " + score + " " + unit + "（"
                                + interval.levelText() + " 区间 "
                                + interval.toString().replace(" to ", " 至 ")
                                + "），在" + axis.zh() + "上外推 " + distance + " 个数量级；实际为 " + actual() + "，" + outcome.zh()
                                + "；预测偏差 " + off + "，若径直取次大模型的得分，偏差 " + signed(noChangeError())),
                List.of(
                        Explanation.of(
                                LocalizedText.of(
                                        "Loss " + link.formula().en() + " = " + power
                                                + ", least squares of its logarithm",
                                        "损失 " + link.formula().zh() + " = " + power + "（对数的最小二乘）"),
                                series.smaller().stream()
                                        .map(SizedScore::explanation)
                                        .toList()),
                        series.largest().explanation()));
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + Numbers.briefOrInfinite(number);
    }

    /** Two predictions are equal if they are of the same series at the same level. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Prediction other
                && series.equals(other.series)
                && Double.compare(interval.level(), other.interval.level()) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * series.hashCode() + Double.hashCode(interval.level());
    }

    /** Returns key, prediction and score, such as {@code gpt-2, text8 (...): 0.99 (0.8 to 1.1), actual 0.98, covered}. */
    @Override
    public String toString() {
        return series.key() + ": " + Numbers.briefOrInfinite(predicted()) + " (" + interval() + "), actual " + actual()
                + ", " + outcome();
    }
}
