package dev.stemma.corpus.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A corpus that is one JSON document in a stream, which gives its bytes once: they are kept for whoever reads again. */
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
