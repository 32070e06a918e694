package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.law.Extrapolation;
import dev.stemma.analysis.law.Interval;
import dev.stemma.analysis.law.PowerLaw;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the smaller models of a family predict for the largest one, beside what it scored.
 *
 * <p>A {@link PowerLaw} of the loss is fitted to all models but the largest and read off at the size of
 * the largest. With n sizes the interval is a t-interval with n - 3 degrees of freedom: very wide for four sizes (t = 12.7 at
 * the level 0.95), so that being covered says little there. The score is compared as printed. Immutable and thread-safe.
 *
 * @param series the series
 * @param law the law of the loss through all models but the largest; its scale is in the quantity's unit
 * @param predicted the score that is predicted for the largest model, in the metric's unit and range
 * @param interval the prediction interval of the score, in the metric's unit and range
 * @since 0.1.0
 */
public record Prediction(SizeSeries series, PowerLaw law, double predicted, Interval interval) implements Fact {

    static Prediction of(SeriesLaw found, double level) {
        if (found.unpredicted().isPresent()) {
            throw new IllegalArgumentException(
                    "series cannot be predicted: " + found.unpredicted().get());
        }
        SizeSeries series = found.series();
        LossLink link = found.link().orElseThrow();
        PowerLaw law = found.law().orElseThrow();
        double scale = series.largest().scale();
        return new Prediction(
                series,
                law,
                link.score(law.at(scale)),
                law.predict(scale, level).prediction().map(link::score));
    }

    /** Returns how scores became losses. */
    LossLink link() {
        return LossLink.of(series.metric()).orElseThrow();
    }

    /** {@return the score of the largest model as printed, in the metric's unit} */
    public BigDecimal actual() {
        return series.largest().score().orElseThrow();
    }

    /** {@return by how much the prediction is off: predicted less actual, in the metric's unit} */
    public double error() {
        return predicted() - actual().doubleValue();
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
        int fitted = series.smaller().size();
        double ahead = extrapolation().ordersOfMagnitude();
        LocalizedText size = Vocabulary.nameOf(series.largest().size().quantity());
        LocalizedText said = Texts.of(
                "{0} {1} for {2} ({3} interval {4}), {5} ahead in {6}",
                "{2} 为 {0} {1}（{3} 区间 {4}），在{6}上外推 {5}",
                Numbers.briefOrInfinite(predicted()),
                series.metric().unit(),
                series.largest().size().model().name(),
                interval.levelText(),
                LocalizedText.of(interval.toString(), interval.toString().replace(" to ", " 至 ")),
                LocalizedText.of(Numbers.orders(ahead), Numbers.rough(ahead) + " 个数量级"),
                size);
        return Explanation.of(
                Texts.of(
                        "{0}: {1} smaller models predict {2}; it scored {3}, {4}; the prediction is off by {5}, the next"
                                + " smaller model's own score would be by {6}",
                        "{0}：由 {1} 个较小的模型预测 {2}；实际为 {3}，{4}；预测偏差 {5}，若径直取次大模型的得分，偏差 {6}",
                        series.name(),
                        fitted,
                        said,
                        actual(),
                        outcome().words(),
                        signed(error()),
                        signed(noChangeError())),
                List.of(
                        Explanation.of(
                                Texts.of(
                                        "Loss {0} = {1}·C^{2}, least squares of its logarithm",
                                        "损失 {0} = {1}·C^{2}（对数的最小二乘）",
                                        link().formula(),
                                        Numbers.brief(law.a()),
                                        Numbers.brief(law.b())),
                                series.smaller().stream()
                                        .map(SizedScore::explanation)
                                        .toList()),
                        series.largest().explanation()));
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + Numbers.briefOrInfinite(number);
    }

    /** Returns key, prediction and score, such as {@code gpt-2, text8 (...): 0.99 (0.8 to 1.1), actual 0.98, covered}. */
    @Override
    public String toString() {
        return series.key() + ": " + Numbers.briefOrInfinite(predicted()) + " (" + interval() + "), actual " + actual()
                + ", " + outcome();
    }
}
