package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.PaperId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The scores of the models of one family on one benchmark, by size, with everything else the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param benchmark the benchmark
 * @param metric the metric
 * @param scores the scores, which differ in the model alone, by ascending size, then by id of the model; those without a
 *     known size last
 * @since 0.1.0
 */
public record SizeSeries(Benchmark benchmark, Metric metric, List<SizedScore> scores) implements Fact {

    /** How many sizes a series needs to be asked about: the largest, and three to predict it from. */
    public static final int LEAST_SIZES = 4;

    private static final Comparator<SizedScore> BY_SIZE = Comparator.comparing(
                    (SizedScore score) -> score.size().value().isEmpty())
            .thenComparing(score -> score.size().value().orElse(BigDecimal.ZERO))
            .thenComparing(score -> score.result().model())
            .thenComparing(score -> score.result().locator().toString())
            .thenComparing(score -> score.result().score().text());

    /**
     * Sorts the scores.
     *
     * @throws IllegalArgumentException if there are fewer than {@link #LEAST_SIZES}
     */
    public SizeSeries {
        if (scores.size() < LEAST_SIZES) {
            throw new IllegalArgumentException(
                    "SizeSeries has " + scores.size() + " scores, expected " + LEAST_SIZES + " or more");
        }
        scores = scores.stream().sorted(BY_SIZE).toList();
    }

    /** {@return the result of the smallest model, whose setting, shots, split, variant and source are those of all} */
    public BenchmarkResult run() {
        return scores.get(0).result();
    }

    /** {@return the paper that introduces the models} */
    public PaperId family() {
        return scores.get(0).size().paper().id();
    }

    /** {@return the score of the largest model, which the others are to predict} */
    public SizedScore largest() {
        return scores.get(scores.size() - 1);
    }

    /** {@return the scores of all models but the largest by ascending size, three or more} */
    public List<SizedScore> smaller() {
        return scores.subList(0, scores.size() - 1);
    }

    /** {@return how the models were tested, such as {@code accuracy, few-shot, 15 shots, test}} */
    public String terms() {
        StringJoiner parts = new StringJoiner(", ")
                .add(metric.id().value())
                .add(run().setting().id());
        run().shots().filter(count -> count > 1).ifPresent(count -> parts.add(count + " shots"));
        run().split().ifPresent(parts::add);
        run().variant().words().ifPresent(parts::add);
        return parts.toString();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Texts.of("{0} by size", "{0}，按规模", name()),
                scores.stream().map(SizedScore::explanation).toList());
    }

    /** Returns benchmark and terms as a reader knows them. */
    String name() {
        return benchmark.name() + " (" + terms() + ")";
    }

    /** Returns family, benchmark and terms, such as {@code gpt-3, lambada (accuracy, few-shot, 15 shots, test)}. */
    String key() {
        return family() + ", " + benchmark.id() + " (" + terms() + ")";
    }

    /** Returns key and scores, such as {@code gpt-2, lambada (accuracy, zero-shot): 45.99; 55.48; 60.12; 63.24}. */
    @Override
    public String toString() {
        return key() + ": "
                + scores.stream().map(score -> score.result().score().text()).collect(Collectors.joining("; "));
    }
}
