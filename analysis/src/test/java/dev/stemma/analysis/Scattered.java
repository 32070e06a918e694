package dev.stemma.analysis;

import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.util.List;
import java.util.Random;

/** Hands each entry to one of several visitors by chance. */
record Scattered(List<? extends CorpusVisitor> visitors, Random random) implements CorpusVisitor {

    private CorpusVisitor any() {
        return visitors.get(random.nextInt(visitors.size()));
    }

    @Override
    public void source(Source source) {
        any().source(source);
    }

    @Override
    public void paper(Paper paper) {
        any().paper(paper);
    }

    @Override
    public void model(LanguageModel model) {
        any().model(model);
    }

    @Override
    public void capability(Capability capability) {
        any().capability(capability);
    }

    @Override
    public void benchmark(Benchmark benchmark) {
        any().benchmark(benchmark);
    }

    @Override
    public void system(ComparedSystem system) {
        any().system(system);
    }

    @Override
    public void result(BenchmarkResult result) {
        any().result(result);
    }

    @Override
    public void claim(Claim claim) {
        any().claim(claim);
    }
}
