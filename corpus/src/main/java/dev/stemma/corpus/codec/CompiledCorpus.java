package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.CompiledInput;
import dev.stemma.corpus.json.CompiledOutput;
import dev.stemma.corpus.json.Input;
import dev.stemma.model.Corpus;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * A valid corpus as one sequence of bytes, and back: the same descriptions as in JSON, with numbers in place of names.
 *
 * <p>It holds the {@code index.json} of the files that it was made of, and counts only beside that very index, which names
 * each file's SHA-256: after an edit the files are read until they are compiled again. It is meant for the jar that holds the
 * files, and for the release that wrote it.
 */
public final class CompiledCorpus {

    private CompiledCorpus() {}

    /** Returns a corpus in compiled form; {@code index} is the content of its {@code index.json}. */
    public static byte[] write(Corpus corpus, byte[] index) {
        CompiledOutput out = new CompiledOutput();
        out.text(corpus.checksum()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the corpus '" + corpus.id() + "' was not read from files; compile what a reader returns")));
        write(corpus, out);
        byte[] body = out.bytes();
        return ByteBuffer.allocate(Integer.BYTES + index.length + Long.BYTES + body.length)
                .putInt(index.length)
                .put(index)
                .putLong(sum(body, 0))
                .put(body)
                .array();
    }

    /** Returns the corpus, or empty if the bytes were compiled beside another index or are damaged. */
    public static Optional<Corpus> read(byte[] compiled, byte[] index) {
        int body = Integer.BYTES + index.length + Long.BYTES;
        if (compiled.length < body || !isFor(compiled, index)) {
            return Optional.empty();
        }
        if (ByteBuffer.wrap(compiled).getLong(body - Long.BYTES) != sum(compiled, body)) {
            return Optional.empty();
        }
        CompiledInput in = new CompiledInput(compiled, body, UnaryOperator.identity());
        String checksum = in.text();
        return Optional.of(read(in).checksum(checksum).build());
    }

    /**
     * Returns a corpus with other ids, wherever they are defined or referred to; it has no checksum.
     *
     * @param renaming from an id to the one that takes its place
     * @throws IllegalArgumentException if one of them is none, or two become the same
     */
    public static Corpus renamed(Corpus corpus, UnaryOperator<String> renaming) {
        CompiledOutput out = new CompiledOutput();
        write(corpus, out);
        return read(new CompiledInput(out.bytes(), 0, renaming)).build();
    }

    private static void write(Corpus corpus, CompiledOutput out) {
        IndexCodecs.INDEX.write(Index.of(corpus, List.of()), out);
        Part.ALL.forEach(part -> write(part, corpus, out));
    }

    private static <T> void write(Part<T> part, Corpus corpus, CompiledOutput out) {
        new ListCodec<>(part.codec()).write(part.entries(corpus), out);
    }

    /**
     * The parts once more, in the order of {@link Part#ALL}: to load that class, which knows much beside the forms, would
     * make every program start later.
     */
    private static Corpus.Builder read(Input in) {
        return Objects.requireNonNull(IndexCodecs.INDEX.read(in))
                .corpus()
                .sources(list(SourceCodecs.SOURCE, in))
                .capabilities(list(CapabilityCodecs.CAPABILITY, in))
                .benchmarks(list(BenchmarkCodecs.BENCHMARK, in))
                .systems(list(BenchmarkCodecs.COMPARED_SYSTEM, in))
                .papers(list(PaperCodecs.PAPER, in))
                .models(list(FigureCodecs.LANGUAGE_MODEL, in))
                .claims(list(ClaimCodecs.CLAIM, in))
                .results(list(BenchmarkCodecs.BENCHMARK_RESULT, in));
    }

    private static <T> List<T> list(Codec<T> codec, Input in) {
        return Objects.requireNonNull(new ListCodec<>(codec).read(in));
    }

    private static boolean isFor(byte[] compiled, byte[] index) {
        return ByteBuffer.wrap(compiled).getInt() == index.length
                && Arrays.equals(compiled, Integer.BYTES, Integer.BYTES + index.length, index, 0, index.length);
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
