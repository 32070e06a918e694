package dev.stemma.analysis.accounting;

import dev.stemma.analysis.fact.Explanation;
import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.benchmark.Direction;
import dev.stemma.model.benchmark.Metric;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.source.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Printed gains against the distance to the best compared system that the same source lists; people are no system. */
final class GainChecks {

    private final Corpus corpus;
    private final Scores scores;

    private GainChecks(Corpus corpus, Scores scores) {
        this.corpus = corpus;
        this.scores = scores;
    }

    static List<AccountingCheck> of(Corpus corpus, Scores scores) {
        GainChecks gains = new GainChecks(corpus, scores);
        List<AccountingCheck> checks = new ArrayList<>();
        for (Benchmark benchmark : corpus.benchmarks()) {
            for (Metric metric : benchmark.metrics()) {
                Optional<Metric> scored = metric.gainIn().flatMap(benchmark::metric);
                if (scored.isPresent()) {
                    scores.on(benchmark.id(), metric.id())
                            .forEach(result -> gains.check(result, scored.get()).ifPresent(checks::add));
                }
            }
        }
        return checks;
    }

    private Optional<AccountingCheck> check(BenchmarkResult gain, Metric metric) {
        Optional<BenchmarkResult> own = scores.of(Run.of(gain).in(metric.id())).stream()
                .filter(result -> result.printing().isEmpty())
                .findFirst();
        Optional<BenchmarkResult> best = best(gain, metric);
        if (own.isEmpty() || best.isEmpty() || metric.better() == Direction.NEITHER) {
            return Optional.empty();
        }
        boolean higher = metric.better() == Direction.HIGHER;
        PrintedValue ours = scores.printed(own.get());
        PrintedValue theirs = scores.printed(best.get());
        PrintedValue one = higher ? ours : theirs;
        PrintedValue other = higher ? theirs : ours;
        PrintedValue printed = scores.printed(gain);
        BigDecimal computed = Amounts.minus(one.number(), other.number());
        String formula = one + " - " + other + " = " + Amounts.text(computed);
        return Optional.of(AccountingCheck.toLastDigit(
                CheckKind.GAIN_OVER_BEST,
                Scores.subject(gain, printed),
                printed,
                computed,
                Optional.of(one.range().minus(other.range())),
                List.of(Explanation.of(LocalizedText.of(formula, formula)), ours.explanation(), theirs.explanation())));
    }

    private Optional<BenchmarkResult> best(BenchmarkResult gain, Metric metric) {
        Comparator<BenchmarkResult> byScore = Comparator.comparing(Scores::number);
        return scores.on(gain.benchmark(), metric.id()).stream()
                .filter(result -> result.source().equals(gain.source())
                        && result.split().equals(gain.split())
                        && result.variant().equals(gain.variant())
                        && result.printing().isEmpty()
                        && corpus.findSystem(result.model())
                                .filter(system -> system.kind() != SystemKind.HUMAN)
                                .isPresent())
                .min((metric.better() == Direction.HIGHER ? byScore.reversed() : byScore)
                        .thenComparing(BenchmarkResult::model)
                        .thenComparing(Scores.ORDER));
    }
}
