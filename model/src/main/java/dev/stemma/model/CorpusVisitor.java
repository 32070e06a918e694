package dev.stemma.model;

import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;

/**
 * Takes the entries of a corpus one by one, whether the corpus is in memory or too large for it.
 *
 * <p>Each method does nothing unless it is overridden, so a visitor names what it wants.
 *
 * @since 0.1.0
 */
public interface CorpusVisitor {

    /**
     * Takes a source.
     *
     * @param source the source
     */
    default void source(Source source) {}

    /**
     * Takes a paper.
     *
     * @param paper the paper
     */
    default void paper(Paper paper) {}

    /**
     * Takes a model.
     *
     * @param model the model
     */
    default void model(LanguageModel model) {}

    /**
     * Takes a capability.
     *
     * @param capability the capability
     */
    default void capability(Capability capability) {}

    /**
     * Takes a benchmark.
     *
     * @param benchmark the benchmark
     */
    default void benchmark(Benchmark benchmark) {}

    /**
     * Takes a system that models are compared with.
     *
     * @param system the system
     */
    default void system(ComparedSystem system) {}

    /**
     * Takes a result.
     *
     * @param result the result
     */
    default void result(BenchmarkResult result) {}

    /**
     * Takes a claim.
     *
     * @param claim the claim
     */
    default void claim(Claim claim) {}
}
