package dev.stemma.corpus.compiled;

import dev.stemma.corpus.codec.DocumentCodecs;
import dev.stemma.corpus.layout.Contents;
import dev.stemma.corpus.layout.Document;
import dev.stemma.corpus.layout.Index;
import dev.stemma.model.Corpus;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A valid corpus as one sequence of bytes, and back.
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
        Index header =
                new Index(Index.FORMAT, corpus.id(), corpus.title(), corpus.dataVersion(), corpus.license(), List.of());
        DocumentCodecs.DOCUMENT.write(new Document(header, Contents.of(corpus)), out);
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
        CompiledInput in = new CompiledInput(compiled, body);
        String checksum = in.text();
        Document document = DocumentCodecs.DOCUMENT.read(in);
        return Optional.of(document.contents().corpus(document.index(), checksum));
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
