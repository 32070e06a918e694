package dev.stemma.report.section;

import dev.stemma.analysis.benchmark.Prediction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The scores of the largest models as the smaller ones predict them; nothing if there are too few sizes. */
final class PredictionsSection {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private PredictionsSection() {}

    static void write(ReportWriter out) {
        List<Prediction> predictions = out.facts().predictability().predictions();
        if (predictions.isEmpty()) {
            return;
        }
        out.heading(2, Label.PREDICTIONS);
        out.paragraph(out.facts().predictability().explanation().statement());
        out.grid(
                predictions,
                out.words(
                        Label.MODEL,
                        prediction ->
                                prediction.series().largest().size().model().id()),
                out.words(
                        Label.BENCHMARK,
                        prediction -> prediction.series().benchmark().name()),
                out.words(Label.TERMS, prediction -> prediction.series().terms()),
                out.numbers(Label.PREDICTED, prediction -> number(prediction.predicted())),
                out.numbers(Label.INTERVAL_OF_PREDICTION, prediction -> interval(out, prediction)),
                out.numbers(Label.SCORE, Prediction::actual),
                out.words(Label.OUTCOME, prediction -> prediction.outcome().words()));
    }

    static String interval(ReportWriter out, Prediction prediction) {
        return out.say(
                Label.RANGE,
                number(prediction.interval().low()),
                number(prediction.interval().high()));
    }

    static String number(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number).round(FOUR_DIGITS).toPlainString()
                : "∞";
    }
}
