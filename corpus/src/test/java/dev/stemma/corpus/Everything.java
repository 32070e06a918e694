package dev.stemma.corpus;

import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusVisitor;
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

/** Keeps every entry that it is handed. */
final class Everything implements CorpusVisitor {

    final List<Source> sources = new ArrayList<>();
    final List<Paper> papers = new ArrayList<>();
    final List<LanguageModel> models = new ArrayList<>();
    final List<Capability> capabilities = new ArrayList<>();
    final List<Benchmark> benchmarks = new ArrayList<>();
    final List<ComparedSystem> systems = new ArrayList<>();
    final List<BenchmarkResult> results = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();

    @Override
    public void source(Source source) {
        sources.add(source);
    }

    @Override
    public void paper(Paper paper) {
        papers.add(paper);
    }

    @Override
    public void model(LanguageModel model) {
        models.add(model);
    }

    @Override
    public void capability(Capability capability) {
        capabilities.add(capability);
    }

    @Override
    public void benchmark(Benchmark benchmark) {
        benchmarks.add(benchmark);
    }

    @Override
    public void system(ComparedSystem system) {
        systems.add(system);
    }

    @Override
    public void result(BenchmarkResult result) {
        results.add(result);
    }

    @Override
    public void claim(Claim claim) {
        claims.add(claim);
    }

    Everything merge(Everything behind) {
        sources.addAll(behind.sources);
        papers.addAll(behind.papers);
        models.addAll(behind.models);
        capabilities.addAll(behind.capabilities);
        benchmarks.addAll(behind.benchmarks);
        systems.addAll(behind.systems);
        results.addAll(behind.results);
        claims.addAll(behind.claims);
        return this;
    }

    /** Returns a corpus of these entries under the title of another one. */
    Corpus corpusLike(Corpus other) {
        return Corpus.builder()
                .id(other.id())
                .title(other.title())
                .dataVersion(other.dataVersion())
                .license(other.license())
                .sources(sources)
                .papers(papers)
                .models(models)
                .capabilities(capabilities)
                .benchmarks(benchmarks)
                .systems(systems)
                .results(results)
                .claims(claims)
                .build();
    }
}
