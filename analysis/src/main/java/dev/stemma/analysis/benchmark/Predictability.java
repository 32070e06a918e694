package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.fact.Vocabulary;
import dev.stemma.analysis.internal.Levels;
import dev.stemma.analysis.internal.Numbers;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.analysis.scaling.EstimatePolicy;
import dev.stemma.analysis.scaling.ScalingProgression;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Demonstration;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.BenchmarkId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which scores of a family's largest model could have been predicted from its smaller models.
 *
 * <p>There is a series for each family (the models of one paper), benchmark, metric, setting, number of shots, split, variant
 * and source in which at least {@value SizeSeries#LEAST_SIZES} models have a result, of which only the main printing counts.
 * Of each, all sizes but the largest are fitted and the largest is predicted; a series that cannot be is listed with its
 * reason. Series with fewer sizes are no series and not listed. Size is the number of parameters, unless another quantity is
 * given, and estimates from outside never stand in for it.
 *
 * <p><b>The loss.</b> One idea serves all metrics: a perplexity is exp(loss), a share of right answers is exp(-loss), and the loss is a power
 * law of the size. For a share this is the law of pass rates of the GPT-4 report (section 3.2), with the test as a whole for a
 * problem; for a perplexity, and for bits per byte, it is the report's law of the loss (section 3.1) without the irreducible
 * term, for which three to seven points are too few. Whatever the law predicts, the score that comes back lies in the metric's
 * range: a share between 0 and full marks, a perplexity above 1, a loss above 0. Straight lines do not keep it: one in the
 * score passes full marks, and one in the logarithm of the perplexity predicts an impossible 0.13 for LAMBADA with examples on
 * the shipped corpus. A logit would keep the range of a share, but not that of a perplexity, and it rests on no law that the
 * papers state.
 *
 * <p>The price: a score of 0 or of full marks has no loss. The report leaves such problems out for the same reason. And the
 * law does not know what guessing scores, so that a test on which small models guess looks flatter than it will be.
 *
 * <p><b>How to read it.</b> An interval that covers says that the large model did what the small ones let expect, not that the
 * expectation was sharp: see the interval's width and {@link Prediction#beatsNoChange()}. A series in which a small model
 * scores 0 has no loss and is not predicted, and these are often the very tests in which a large model surprises, so that the
 * covered share flatters. A test that small models solve by guessing flattens out at the bottom, one that is nearly solved at
 * the top, and the law knows of neither. Nothing depends on the order of the corpus' lists. Immutable and thread-safe.
 *
 * @param size the quantity that stands for the size
 * @param level the level of the prediction intervals, above 0 and below 1
 * @param benchmarks the families and benchmarks that have a series, in generation order, then by id of the benchmark
 * @param capabilities the capabilities that a benchmark with a series is evidence for, by id
 * @since 0.1.0
 */
public record Predictability(
        Quantity size,
        double level,
        List<BenchmarkPredictability> benchmarks,
        List<CapabilityPredictability> capabilities)
        implements Fact {

    /** Copies the lists. */
    public Predictability {
        benchmarks = List.copyOf(benchmarks);
        capabilities = List.copyOf(capabilities);
    }

    /**
     * {@return how predictable the scores of a corpus are from the sizes of its models}
     *
     * <p>A family whose models lack the quantity has series with that reason.
     *
     * @param corpus the corpus
     * @param sizes the quantity that stands for the size, such as {@link Quantity#TRAINING_FLOP}, without estimates
     * @param level the level of the prediction intervals, above 0 and below 1
     * @throws IllegalArgumentException if estimates may stand in for sizes, or the level is out of range
     */
    public static Predictability of(Corpus corpus, ScalingProgression sizes, double level) {
        if (sizes.estimates() != EstimatePolicy.EXCLUDE) {
            throw new IllegalArgumentException("sizes may be estimates, expected those that the papers disclose");
        }
        Levels.check(level, "level");
        Map<PaperId, Map<BenchmarkId, List<SizeSeries>>> groups = new LinkedHashMap<>();
        for (SizeSeries series : SizeSeriesFinder.find(corpus, sizes)) {
            groups.computeIfAbsent(series.family(), unused -> new LinkedHashMap<>())
                    .computeIfAbsent(series.benchmark().id(), unused -> new ArrayList<>())
                    .add(series);
        }
        List<BenchmarkPredictability> benchmarks = groups.values().stream()
                .flatMap(ofFamily -> ofFamily.values().stream())
                .map(series -> benchmark(series, level))
                .toList();
        Map<PaperId, Map<BenchmarkId, Integer>> places = new HashMap<>();
        for (int i = 0; i < benchmarks.size(); i++) {
            places.computeIfAbsent(benchmarks.get(i).family().id(), unused -> new HashMap<>())
                    .put(benchmarks.get(i).benchmark().id(), i);
        }
        return new Predictability(
                sizes.quantity(),
                level,
                benchmarks,
                corpus.capabilities().stream()
                        .sorted(Comparator.comparing(Capability::id))
                        .flatMap(capability -> capability(capability, places, benchmarks).stream())
                        .toList());
    }

    private static BenchmarkPredictability benchmark(List<SizeSeries> series, double level) {
        List<Prediction> predictions = new ArrayList<>();
        List<UnpredictedSeries> unpredicted = new ArrayList<>();
        for (SizeSeries one : series) {
            SeriesLaw found = SeriesLaw.of(one);
            found.unpredicted().ifPresentOrElse(unpredicted::add, () -> predictions.add(Prediction.of(found, level)));
        }
        SizeSeries first = series.get(0);
        return new BenchmarkPredictability(
                first.largest().size().paper(), first.benchmark(), new PredictionTally(predictions, unpredicted));
    }

    private static Optional<CapabilityPredictability> capability(
            Capability capability,
            Map<PaperId, Map<BenchmarkId, Integer>> places,
            List<BenchmarkPredictability> benchmarks) {
        TreeSet<Integer> evidence = new TreeSet<>();
        for (Demonstration demonstration : capability.demonstrations()) {
            demonstration
                    .benchmark()
                    .map(places.getOrDefault(demonstration.paper(), Map.of())::get)
                    .ifPresent(evidence::add);
        }
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new CapabilityPredictability(
                        capability, evidence.stream().map(benchmarks::get).toList()));
    }

    /** {@return all predictions, and the series without one, in the order of {@link #benchmarks()}} */
    public PredictionTally tally() {
        return PredictionTally.of(benchmarks);
    }

    /**
     * {@return the predictions of one family, and its series without one, in the order of {@link #benchmarks()}}
     *
     * @param family the id of the paper that introduces the models
     */
    public PredictionTally tally(PaperId family) {
        return PredictionTally.of(benchmarks.stream()
                .filter(benchmark -> benchmark.family().id().equals(family))
                .toList());
    }

    /** {@return all predictions, in the order of {@link #benchmarks()}} */
    public List<Prediction> predictions() {
        return tally().predictions();
    }

    /** {@return the series that cannot be predicted, each with its reason, in the order of {@link #benchmarks()}} */
    public List<UnpredictedSeries> unpredicted() {
        return tally().unpredicted();
    }

    @Override
    public Explanation explanation() {
        PredictionTally tally = tally();
        return Explanation.of(
                Texts.of(
                        "Largest models predicted from the smaller ones by {0}, {1} % intervals: {2}{3}{4}",
                        "按{0}由较小的模型预测最大的模型，{1} % 区间：{2}{3}{4}",
                        Vocabulary.nameOf(size),
                        Numbers.brief(level * 100),
                        tally.words(),
                        tally.covered()
                                .map(covered -> Texts.of("; covered: {0}", "；落在区间内：{0}", words(covered)))
                                .orElseGet(() -> LocalizedText.of("; nothing to predict", "；没有可预测的序列")),
                        tally.beatingNoChange()
                                .map(better -> Texts.of(
                                        "; nearer than the next smaller model's score: {0}",
                                        "；比次大模型的得分更接近：{0}", words(better)))),
                Stream.concat(
                                capabilities.stream()
                                        .map(capability -> Explanation.of(
                                                capability.explanation().statement())),
                                benchmarks.stream().map(BenchmarkPredictability::explanation))
                        .toList());
    }

    private static LocalizedText words(Proportion share) {
        return Texts.of(
                "{0}",
                "{1} 项中 {2} 项，{3}（95 % 区间 {4} 至 {5}）",
                share,
                share.total(),
                share.count(),
                Numbers.percent(share.value()),
                Numbers.percent(share.low()),
                Numbers.percent(share.high()));
    }

    /** Returns verdict and counts over all series. */
    @Override
    public String toString() {
        return "predictability by " + size + ": " + tally();
    }
}
