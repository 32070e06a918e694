package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.law.LawFit;
import dev.stemma.analysis.law.LawPoint;
import dev.stemma.analysis.law.PowerLaw;
import dev.stemma.analysis.scaling.GapReason;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one way from the scores of a series to a law through all but the largest, or to the reason why there is none.
 *
 * @param series the series
 * @param link how its scores become losses; empty if there is a reason before that
 * @param law the law; empty if there is a reason
 * @param unpredicted the reason; empty if there is a law
 */
record SeriesLaw(
        SizeSeries series, Optional<LossLink> link, Optional<PowerLaw> law, Optional<UnpredictedSeries> unpredicted) {

    static SeriesLaw of(SizeSeries series) {
        String unit = series.metric().unit();
        if (series.metric().better() == Direction.NEITHER) {
            return because(series, UnpredictedSeries.Reason.NOT_A_QUALITY, unit);
        }
        if (series.metric().gainIn().isPresent()) {
            return because(series, UnpredictedSeries.Reason.GAIN, unit);
        }
        Optional<LossLink> link = LossLink.of(series.metric());
        return link.isEmpty()
                ? because(
                        series,
                        UnpredictedSeries.Reason.NO_LOSS,
                        Texts.of("{0}; these have one: {1}", "{0}；有损失的单位：{1}", unit, LossLink.UNITS))
                : of(series, link.get());
    }

    private static SeriesLaw of(SizeSeries series, LossLink link) {
        Set<ModelId> repeated = repeated(series);
        for (SizedScore score : series.scores()) {
            if (repeated.contains(score.result().model())) {
                return because(series, UnpredictedSeries.Reason.AMBIGUOUS, score.toString());
            }
            Optional<GapReason> gap = score.size().gapReason();
            if (gap.isPresent()) {
                return because(
                        series,
                        UnpredictedSeries.Reason.SIZE_UNKNOWN,
                        Texts.of(
                                "{0}, {1}",
                                "{0}，{1}", score.result().model(), gap.get().words()));
            }
            if (score.score().isEmpty()) {
                return because(series, UnpredictedSeries.Reason.NOT_A_NUMBER, score.toString());
            }
        }
        SizedScore next = series.smaller().get(series.smaller().size() - 1);
        if (next.scale() == series.largest().scale()) {
            return because(
                    series,
                    UnpredictedSeries.Reason.TIED,
                    next.result().model() + ", " + series.largest().result().model());
        }
        List<LawPoint> points = new ArrayList<>();
        for (SizedScore score : series.smaller()) {
            double number = score.number();
            if (!link.admits(number)) {
                return because(series, UnpredictedSeries.Reason.AT_LIMIT, score.toString());
            }
            points.add(new LawPoint(score.scale(), link.loss(number), Optional.of(score.bare())));
        }
        LawFit<PowerLaw> fit = PowerLaw.fit(points);
        return new SeriesLaw(
                series,
                Optional.of(link),
                fit.law(),
                fit.refusal()
                        .map(refusal ->
                                new UnpredictedSeries(series, UnpredictedSeries.Reason.NO_LAW, refusal.words())));
    }

    private static Set<ModelId> repeated(SizeSeries series) {
        Set<ModelId> known = new HashSet<>();
        Set<ModelId> repeated = new HashSet<>();
        for (SizedScore score : series.scores()) {
            if (!known.add(score.result().model())) {
                repeated.add(score.result().model());
            }
        }
        return repeated;
    }

    private static SeriesLaw because(SizeSeries series, UnpredictedSeries.Reason reason, String detail) {
        return because(series, reason, LocalizedText.of(detail, detail));
    }

    private static SeriesLaw because(SizeSeries series, UnpredictedSeries.Reason reason, LocalizedText detail) {
        return new SeriesLaw(
                series, Optional.empty(), Optional.empty(), Optional.of(new UnpredictedSeries(series, reason, detail)));
    }
}
