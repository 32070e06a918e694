package dev.stemma.corpus.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A corpus that is one JSON document in a stream.
 *
 * <p>A stream gives its bytes only once, and a file with problems is read a second time to find their lines: so the bytes, or the
 * failure to read them, are kept after the first time.
 */
public final class StreamFile implements CorpusFiles {

    private final InputStream in;
    private final String name;
    private byte @Nullable [] bytes;
    private @Nullable IOException failure;

    /** Names the stream, which stays open; nothing is read. */
    public StreamFile(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    @Override
    public String origin() {
        return name;
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (bytes == null) {
            try {
                bytes = in.readNBytes(FolderFiles.oneMoreThan(most));
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
        return Optional.of(bytes);
    }
}
