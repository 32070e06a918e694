package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import dev.stemma.model.CorpusVisitor;
import dev.stemma.model.benchmark.Benchmark;
import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.claim.Capability;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.ComparedSystem;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes each entry that it is handed as a line of newline-delimited JSON, the form that {@link CorpusLines} reads.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     corpus.forEach(new CorpusLineWriter(out));
 * }
 * }</pre>
 *
 * <p>The same entry always gives the same line. Its methods throw {@link UncheckedIOException} if a line cannot be written.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusLineWriter implements CorpusVisitor {

    private final Appendable out;

    /**
     * Creates a writer.
     *
     * @param out takes the lines; the caller closes it, and encodes it as UTF-8
     */
    public CorpusLineWriter(Appendable out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    private <T> void write(Part<T> part, T entry) {
        try {
            out.append(EntryLine.write(part, entry)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void source(Source source) {
        write(Part.SOURCES, source);
    }

    @Override
    public void paper(Paper paper) {
        write(Part.PAPERS, paper);
    }

    @Override
    public void model(LanguageModel model) {
        write(Part.MODELS, model);
    }

    @Override
    public void capability(Capability capability) {
        write(Part.CAPABILITIES, capability);
    }

    @Override
    public void benchmark(Benchmark benchmark) {
        write(Part.BENCHMARKS, benchmark);
    }

    @Override
    public void system(ComparedSystem system) {
        write(Part.SYSTEMS, system);
    }

    @Override
    public void result(BenchmarkResult result) {
        write(Part.RESULTS, result);
    }

    @Override
    public void claim(Claim claim) {
        write(Part.CLAIMS, claim);
    }
}
