package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.analysis.fact.Fact;
import dev.stemma.analysis.internal.Texts;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a score changed between two generations that both have one in a series.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the earlier generation
 * @param over the generations between them, none of which has a score in the series
 * @param to the later generation
 * @since 0.1.0
 */
public record BenchmarkStep(BenchmarkPoint from, List<BenchmarkPoint> over, BenchmarkPoint to) implements Fact {

    /**
     * Checks that the two can be compared.
     *
     * @throws IllegalArgumentException if the points are not of one series, an end has no result or one between them has
     */
    public BenchmarkStep {
        over = List.copyOf(over);
        if (!from.key().equals(to.key())
                || !from.benchmark().id().equals(to.benchmark().id())) {
            throw new IllegalArgumentException("BenchmarkStep leads from "
                    + from.benchmark().id() + " (" + from.key() + ") to "
                    + to.benchmark().id() + " (" + to.key()
                    + "), expected one series");
        }
        if (from.results().isEmpty() || to.results().isEmpty()) {
            throw new IllegalArgumentException(
                    "BenchmarkStep leads from '" + from + "' to '" + to + "', expected results");
        }
        if (over.stream().anyMatch(point -> !point.results().isEmpty())) {
            throw new IllegalArgumentException("BenchmarkStep.over is " + over + ", expected points without a result");
        }
    }

    /** {@return by how much the best score changed: later less earlier, exactly, in the unit of the metric} */
    public BigDecimal difference() {
        return BenchmarkPoint.number(later()).subtract(BenchmarkPoint.number(earlier()));
    }

    /**
     * {@return by how much the best score became better, below 0 for worse; empty if the metric says nothing of quality}
     */
    public Optional<BigDecimal> improvement() {
        Direction better =
                from.benchmark().metric(from.key().metric()).map(Metric::better).orElse(Direction.NEITHER);
        return switch (better) {
            case HIGHER -> Optional.of(difference());
            case LOWER -> Optional.of(difference().negate());
            case NEITHER -> Optional.empty();
        };
    }

    /** {@return whether the later generation scores better} */
    public boolean isImproved() {
        return improvement().filter(change -> change.signum() > 0).isPresent();
    }

    /** {@return whether the later generation scores worse} */
    public boolean isWorse() {
        return improvement().filter(change -> change.signum() < 0).isPresent();
    }

    /**
     * {@return whether both scores were reached with the same number of examples in the context; {@code false} if a source does not say}
     */
    public boolean hasSameShots() {
        return earlier().shots().isPresent() && earlier().shots().equals(later().shots());
    }

    /** {@return whether a source does not say the split, so that it is an assumption that both are of the same} */
    public boolean isSplitAssumed() {
        return earlier().split().isEmpty() || later().split().isEmpty();
    }

    private BenchmarkResult earlier() {
        return from.best().orElseThrow();
    }

    private BenchmarkResult later() {
        return to.best().orElseThrow();
    }

    @Override
    public Explanation explanation() {
        List<PaperId> between = over.stream().map(point -> point.paper().id()).toList();
        List<Explanation> working = new ArrayList<>();
        working.add(from.explanation());
        over.forEach(point -> working.add(point.explanation()));
        working.add(to.explanation());
        String change = difference().signum() > 0
                ? "+" + difference().toPlainString()
                : difference().toPlainString();
        return Explanation.of(
                Texts.of(
                        "From {0} to {1}, {2} ({3}): {4} to {5}, {6}{7}{8}{9}",
                        "从 {0} 到 {1}，{2}（{3}）：{4} 到 {5}，{6}{7}{8}{9}",
                        from.paper().id(),
                        to.paper().id(),
                        from.benchmark().name(),
                        from.key(),
                        earlier().score(),
                        later().score(),
                        Texts.of("{0}, {1}", "{0}，{1}", change, judgement()),
                        Texts.joined(between, ", ", "、")
                                .map(papers -> Texts.of("; none in between: {0}", "；其间没有：{0}", papers)),
                        Texts.when(
                                !hasSameShots() && !fixedShots(),
                                "; the number of examples differs or is not said",
                                "；示例数不同或未说明"),
                        Texts.when(isSplitAssumed(), "; that the split is the same is assumed", "；假定所用划分相同")),
                working);
    }

    /** Returns whether the setting leaves no choice of the number of examples. */
    private boolean fixedShots() {
        return switch (from.key().setting()) {
            case ZERO_SHOT, ONE_SHOT, FINE_TUNED, SUPERVISED, UNSUPERVISED, HUMAN, NO_MODEL -> true;
            case FEW_SHOT, EXAM, QUOTED, UNSTATED, OTHER -> false;
        };
    }

    private LocalizedText judgement() {
        if (improvement().isEmpty()) {
            return LocalizedText.of("neither better nor worse", "无所谓优劣");
        }
        return isImproved()
                ? LocalizedText.of("better", "更好")
                : isWorse() ? LocalizedText.of("worse", "更差") : LocalizedText.of("the same", "持平");
    }

    /** Returns both scores and the improvement, such as {@code gpt-2 -> gpt-3: 63.24 -> 76.2 (better)}. */
    @Override
    public String toString() {
        return from.paper().id() + " -> " + to.paper().id() + ": " + earlier().score() + " -> " + later().score() + " ("
                + judgement() + ")";
    }
}
