package dev.stemma.corpus.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A corpus that is one JSON document. */
public final class SingleFile implements CorpusFiles {

    private final Path file;
    private final FolderFiles folder;

    /** Names the file; nothing is opened. */
    public SingleFile(Path file) throws IOException {
        this.file = file;
        Path real = file.toRealPath(); // whoever names a link means what it leads to
        this.folder = new FolderFiles(Optional.ofNullable(real.getParent()).orElse(real));
    }

    @Override
    public String origin() {
        return "file " + file;
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws IOException {
        return folder.read(ArchiveFiles.name(file.toRealPath()), most);
    }

    @Override
    public List<String> changedSinceRead() {
        return folder.changedSinceRead().isEmpty() ? List.of() : List.of(ArchiveFiles.name(file));
    }
}
