package dev.stemma.corpus;

import dev.stemma.corpus.lines.EntryLine;
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

    private <T> void write(EntryLine<T> form, T entry) {
        try {
            out.append(form.write(entry)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void source(Source source) {
        write(EntryLine.SOURCE, source);
    }

    @Override
    public void paper(Paper paper) {
        write(EntryLine.PAPER, paper);
    }

    @Override
    public void model(LanguageModel model) {
        write(EntryLine.MODEL, model);
    }

    @Override
    public void capability(Capability capability) {
        write(EntryLine.CAPABILITY, capability);
    }

    @Override
    public void benchmark(Benchmark benchmark) {
        write(EntryLine.BENCHMARK, benchmark);
    }

    @Override
    public void system(ComparedSystem system) {
        write(EntryLine.SYSTEM, system);
    }

    @Override
    public void result(BenchmarkResult result) {
        write(EntryLine.RESULT, result);
    }

    @Override
    public void claim(Claim claim) {
        write(EntryLine.CLAIM, claim);
    }
}
