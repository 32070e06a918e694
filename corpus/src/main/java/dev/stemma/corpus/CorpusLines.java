package dev.stemma.corpus;

import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.CorpusVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Reads the entries of a corpus from newline-delimited JSON, one at a time, for corpora that do not fit into memory.
 *
 * <p>Each line holds an object with one property that names the sort of the entry, and the entry in the same form as in the
 * files of a corpus: {@code {"claim": {"id": ... }}}. The sorts are {@code source}, {@code paper}, {@code model},
 * {@code capability}, {@code benchmark}, {@code system}, {@code result} and {@code claim}; their order is free and blank
 * lines are skipped. {@link CorpusLineWriter} writes this form.
 *
 * <pre>{@code
 * CorpusTally tally = new CorpusTally();
 * CorpusLines.read(Path.of("large.ndjson"), tally);
 * }</pre>
 *
 * <p>Every entry is checked for itself as strictly as {@link CorpusReader} does. What needs the whole corpus, such as whether
 * ids are unique, references lead somewhere and texts are in its languages, is not checked. An entry with a problem is not handed on, and the lines
 * behind it are still read, until there are too many problems. {@link ReadLimits} hold line by line, as if each were a file of
 * its own. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusLines {

    private CorpusLines() {}

    /**
     * Hands the entries of a file to a visitor, in the order of the lines.
     *
     * @param file the file
     * @param visitor who takes the entries
     * @return how many entries there were
     * @throws InvalidCorpusException with all problems, after the last line was read
     * @throws IOException if the file cannot be read
     */
    public static long read(Path file, CorpusVisitor visitor) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), ReadLimits.standard(), visitor, entries -> {});
        }
    }

    /**
     * Hands the entries of a stream to a visitor, in the order of the lines.
     *
     * @param in the bytes, in UTF-8; not closed
     * @param name what the stream is called in messages
     * @param limits how much a line may hold, and how many problems are reported
     * @param visitor who takes the entries
     * @param progress is told now and then, and at the end, how many entries have been read
     * @return how many entries there were
     * @throws InvalidCorpusException with all problems, after the last line was read
     * @throws IOException if the stream cannot be read
     */
    public static long read(
            InputStream in, String name, ReadLimits limits, CorpusVisitor visitor, LongConsumer progress)
            throws IOException {
        Objects.requireNonNull(visitor, "visitor");
        LineRun run = new LineRun(name, limits);
        run.read(in, Long.MAX_VALUE, visitor, progress);
        return entriesOf(run, name);
    }

    /**
     * Hands the entries of a file to several visitors, each in a thread of its own, and merges these.
     *
     * <p>Each visitor takes the entries of one stretch of the file in order; which stretch is not defined, so the merge
     * should not depend on it.
     *
     * @param file the file
     * @param limits how much a line may hold, and how many problems are reported
     * @param threads how many threads read, 1 or more
     * @param visitors makes a visitor; called once for each thread
     * @param merge puts two visitors together, the one of the earlier stretch first
     * @param <V> the type of the visitors
     * @return the merged visitor
     * @throws InvalidCorpusException with all problems, after the last line was read
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if there is no thread
     */
    public static <V extends CorpusVisitor> V read(
            Path file, ReadLimits limits, int threads, Supplier<V> visitors, BinaryOperator<V> merge)
            throws IOException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", expected 1 or more");
        }
        long size = Files.size(file);
        LineRun whole = new LineRun(file.toString(), limits);
        List<V> all = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<LineRun>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                V visitor = visitors.get();
                long from = size * i / threads;
                long to = size * (i + 1) / threads;
                all.add(visitor);
                running.add(pool.submit(() -> stretch(file, limits, from, to, visitor)));
            }
            for (Future<LineRun> one : running) {
                whole.then(one.get());
            }
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + file, e);
        } finally {
            pool.shutdownNow();
        }
        entriesOf(whole, file.toString());
        return all.stream().reduce(merge).orElseThrow();
    }

    private static IOException rethrown(ExecutionException e) {
        Throwable cause = Objects.requireNonNull(e.getCause(), "cause");
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new IllegalStateException(cause);
    }

    private static long entriesOf(LineRun run, String name) {
        if (!run.problems().isEmpty()) {
            throw new InvalidCorpusException(name, run.problems());
        }
        return run.entries();
    }

    /** Reads the lines that begin within some bytes of a file. */
    private static LineRun stretch(Path file, ReadLimits limits, long from, long to, CorpusVisitor visitor)
            throws IOException {
        LineRun run = new LineRun(file.toString(), limits);
        try (FileChannel channel = FileChannel.open(file)) {
            long start = from == 0 ? 0 : behindFeed(channel, from - 1, to);
            run.read(Channels.newInputStream(channel.position(start)), to - start, visitor, entries -> {});
        }
        return run;
    }

    /** Returns where the first line begins behind a place, and the end if none does before it. */
    private static long behindFeed(FileChannel channel, long place, long to) throws IOException {
        byte[] bytes = new byte[1 << 13];
        InputStream in = Channels.newInputStream(channel.position(place));
        long at = place;
        for (int read = in.read(bytes); read >= 0 && at < to; read = in.read(bytes)) {
            for (int i = 0; i < read; i++) {
                if (bytes[i] == '\n') {
                    return at + i + 1;
                }
            }
            at += read;
        }
        return to;
    }
}
