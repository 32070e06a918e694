package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scores of the models of one family on one benchmark, by size, with everything else the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what is the same
 * @param benchmark the benchmark
 * @param metric the metric
 * @param scores the scores by ascending size, then by id of the model; those without a known size last
 * @since 0.1.0
 */
public record SizeSeries(SizeSeriesKey key, Benchmark benchmark, Metric metric, List<SizedScore> scores)
        implements Fact {

    /** How many sizes a series needs to be asked about: the largest, and three to predict it from. */
    public static final int LEAST_SIZES = 4;

    private static final Comparator<Sized> BY_SIZE = Comparator.comparing(
                    (Sized sized) -> sized.size().isEmpty())
            .thenComparing(sized -> sized.size().orElse(BigDecimal.ZERO))
            .thenComparing(sized -> sized.score().result().model())
            .thenComparing(sized -> sized.score().result().locator().toString())
            .thenComparing(sized -> sized.score().result().score().text());

    /** A score beside the size of its model, which is read once and compared often. */
    private record Sized(SizedScore score, Optional<BigDecimal> size) {}

    /**
     * Sorts the scores.
     *
     * @throws IllegalArgumentException if a score is of another series, or there are fewer than {@value #LEAST_SIZES}
     */
    public SizeSeries {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(metric, "metric");
        scores = scores.stream()
                .map(score -> new Sized(score, score.size().value()))
                .sorted(BY_SIZE)
                .map(Sized::score)
                .toList();
        for (SizedScore score : scores) {
            SizeSeriesKey own = SizeSeriesKey.of(score.size().paper().id(), score.result());
            if (!own.equals(key)) {
                throw new IllegalArgumentException(
                        "SizeSeries.scores has one of " + own + ", expected those of " + key);
            }
        }
        if (scores.size() < LEAST_SIZES) {
            throw new IllegalArgumentException(
                    "SizeSeries.scores are " + scores + ", expected at least " + LEAST_SIZES);
        }
    }

    /**
     * Returns the score of the largest model, which the others are to predict.
     *
     * @return the last score
     */
    public SizedScore largest() {
        return scores.get(scores.size() - 1);
    }

    /**
     * Returns the scores of all models but the largest.
     *
     * @return an immutable list by ascending size, three or more
     */
    public List<SizedScore> smaller() {
        return scores.subList(0, scores.size() - 1);
    }

    /** Returns whether another series is of the same family and benchmark. */
    boolean isOfSameTest(SizeSeries other) {
        return key.family().equals(other.key.family()) && key.benchmark().equals(other.key.benchmark());
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                LocalizedText.of(name() + " by size", name() + "，按规模"),
                scores.stream().map(SizedScore::explanation).toList());
    }

    /** Returns benchmark and terms as a reader knows them. */
    String name() {
        return benchmark.name() + " (" + key.terms() + ")";
    }

    /** Returns key and scores, such as {@code gpt-2, lambada (accuracy, zero-shot): 45.99; 55.48; 60.12; 63.24}. */
    @Override
    public String toString() {
        return key + ": "
                + scores.stream().map(score -> score.result().score().text()).collect(Collectors.joining("; "));
    }
}
