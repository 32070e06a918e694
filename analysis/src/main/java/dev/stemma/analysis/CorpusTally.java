package dev.stemma.analysis;

import dev.stemma.analysis.fact.Counts;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the entries of a corpus one by one, in any order, and sums them up.
 *
 * <p>It remembers the ids of papers, sources and works, to tell which influences dangle, and a fixed number of counts beside
 * them; claims, models and results leave nothing behind. Tallies over parts of a corpus are {@linkplain #merge merged} in
 * any order. Not thread-safe: each thread has its own.
 *
 * @since 0.1.0
 */
public final class CorpusTally implements CorpusVisitor {

    private final InfluenceTally influences = new InfluenceTally();
    private final Map<Quantity, Extremes> extremes = new EnumMap<>(Quantity.class);
    private final Map<ClaimKind, Counts<Verdict>> verdicts = new EnumMap<>(ClaimKind.class);
    private DisclosureCounts disclosures = DisclosureCounts.NONE;
    private long sources;
    private long capabilities;
    private long benchmarks;
    private long systems;
    private long results;

    /** Creates a tally of nothing. */
    public CorpusTally() {}

    @Override
    public void source(Source source) {
        sources++;
        influences.add(source.id());
    }

    @Override
    public void paper(Paper paper) {
        influences.add(paper);
    }

    @Override
    public void model(LanguageModel model) {
        disclosures = disclosures.plus(model);
        model.disclosures().forEach(disclosure -> {
            Quantity quantity = disclosure.quantity();
            if (quantity.isNumeric()) {
                extremes.put(
                        quantity,
                        extremes.getOrDefault(quantity, Extremes.none(quantity)).plus(model));
            }
        });
    }

    @Override
    public void capability(Capability capability) {
        capabilities++;
    }

    @Override
    public void benchmark(Benchmark benchmark) {
        benchmarks++;
    }

    @Override
    public void system(ComparedSystem system) {
        systems++;
    }

    @Override
    public void result(BenchmarkResult result) {
        results++;
    }

    @Override
    public void claim(Claim claim) {
        verdicts.merge(claim.kind(), Counts.of(List.of(claim.verdict())), Counts::plus);
    }

    /**
     * Adds what another tally has seen.
     *
     * @param other a tally of entries that this one has not seen; it may be used on
     * @return this tally
     */
    public CorpusTally merge(CorpusTally other) {
        influences.merge(other.influences);
        other.extremes.forEach((quantity, range) -> extremes.merge(quantity, range, Extremes::plus));
        other.verdicts.forEach((kind, counts) -> verdicts.merge(kind, counts, Counts::plus));
        disclosures = disclosures.plus(other.disclosures);
        sources += other.sources;
        capabilities += other.capabilities;
        benchmarks += other.benchmarks;
        systems += other.systems;
        results += other.results;
        return this;
    }

    /** {@return what has been seen so far} */
    public CorpusSummary summary() {
        Map<Quantity, Extremes> disclosed = new EnumMap<>(Quantity.class);
        extremes.forEach((quantity, range) -> {
            if (range.count() > 0) {
                disclosed.put(quantity, range);
            }
        });
        return new CorpusSummary(
                new CorpusSummary.Entries(sources, capabilities, benchmarks, systems, results),
                influences.summary(),
                disclosures,
                disclosed,
                verdicts);
    }
}
