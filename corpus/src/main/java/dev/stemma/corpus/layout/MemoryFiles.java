package dev.stemma.corpus.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a corpus that was not written yet.
 *
 * @param files for each path the text of the file
 */
public record MemoryFiles(Map<String, String> files) implements CorpusFiles {

    @Override
    public String origin() {
        return "memory";
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws TooManyBytesException {
        Optional<byte[]> bytes =
                Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        if (bytes.isPresent() && bytes.get().length > most) {
            throw new TooManyBytesException(most);
        }
        return bytes;
    }

    @Override
    public Optional<List<String>> list(int most) {
        return Optional.empty();
    }

    @Override
    public boolean published() {
        return false;
    }
}
