package dev.stemma.corpus.layout;

import dev.stemma.model.Corpus;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a corpus, part by part.
 *
 * @param sources of {@link Part#SOURCES}
 * @param capabilities of {@link Part#CAPABILITIES}
 * @param benchmarks of {@link Part#BENCHMARKS}
 * @param systems of {@link Part#SYSTEMS}
 * @param papers of {@link Part#PAPERS}
 * @param models of {@link Part#MODELS}
 * @param claims of {@link Part#CLAIMS}
 * @param results of {@link Part#RESULTS}
 */
public record Contents(
        List<Source> sources,
        List<Capability> capabilities,
        List<Benchmark> benchmarks,
        List<ComparedSystem> systems,
        List<Paper> papers,
        List<LanguageModel> models,
        List<Claim> claims,
        List<BenchmarkResult> results) {

    /** Returns contents without entries, to which they can be added. */
    public static Contents empty() {
        return new Contents(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Returns the entries of a corpus. */
    public static Contents of(Corpus corpus) {
        return new Contents(
                corpus.sources(),
                corpus.capabilities(),
                corpus.benchmarks(),
                corpus.systems(),
                corpus.papers(),
                corpus.models(),
                corpus.claims(),
                corpus.results());
    }

    /**
     * Returns a corpus of the entries.
     *
     * @throws IllegalArgumentException if an id occurs twice among its kind
     */
    public Corpus corpus(Index index, String checksum) {
        return Corpus.builder()
                .id(index.id())
                .title(index.title())
                .dataVersion(index.dataVersion())
                .license(index.license())
                .checksum(checksum)
                .sources(sources)
                .papers(papers)
                .models(models)
                .claims(claims)
                .capabilities(capabilities)
                .benchmarks(benchmarks)
                .systems(systems)
                .results(results)
                .build();
    }
}
