package dev.stemma.corpus.files;

import dev.stemma.corpus.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a corpus in a folder, which its author may be editing.
 *
 * <p>Links are followed as long as they stay within the folder.
 */
public final class FolderFiles implements CorpusFiles {

    private final Path folder;
    private final Map<String, Fingerprint> read = new LinkedHashMap<>();

    /** Names the folder; nothing is opened. */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public String origin() {
        return "folder " + folder;
    }

    @Override
    public Optional<byte[]> read(String path, long most) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path real = inside(path, file);
        if (!Files.isRegularFile(real)) {
            throw new RefusedException(
                    path,
                    Rule.MISSING_FILE,
                    "there is a " + (Files.isDirectory(real) ? "folder" : "device or pipe")
                            + " where a file is expected",
                    "put the file in its place");
        }
        Fingerprint before = Fingerprint.of(real);
        try (InputStream in = Files.newInputStream(real)) {
            byte[] bytes = bytes(in, before.size(), oneMoreThan(most));
            if (bytes.length <= most) {
                // If the size is another one than a moment ago, somebody is writing the file: it is kept with the
                // fingerprint that no file has, and so counts as changed in any case.
                read.put(path, before.size() == bytes.length ? before : Fingerprint.NONE);
            }
            return Optional.of(bytes);
        }
    }

    /**
     * {@return at most so many bytes, in an array that has the size of the file from the start: put together of pieces, those of
     * a document of 270 MB are moved about by nine collections of garbage before the first token}
     */
    private static byte[] bytes(InputStream in, long size, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(size, most)];
        int length = in.readNBytes(bytes, 0, bytes.length);
        byte[] more = in.readNBytes(most - length); // where the file has grown meanwhile
        if (length == bytes.length && more.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, length + more.length);
        System.arraycopy(more, 0, all, length, more.length);
        return all;
    }

    /** {@return where the file really lies} */
    private Path inside(String path, Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new RefusedException(
                    path,
                    Rule.LINKED_FILE,
                    "the file is a link, or lies behind one, that leads out of the folder",
                    "put a copy of the file into the folder");
        }
        return real;
    }

    /** {@return whether a path leads to a place within the folder, links followed} */
    public boolean holds(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) && file.toRealPath().startsWith(folder.toRealPath());
    }

    @Override
    public Optional<List<String>> list(int most) throws IOException {
        Path real = folder.toRealPath(); // a walk does not follow the link that it begins at
        try (Stream<Path> files = Files.walk(real, 2)) {
            return Optional.of(files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .map(file -> real.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !CorpusFiles.isHidden(path))
                    .limit(most + 1L)
                    .sorted()
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause(); // what a walk meets in a subfolder
        }
    }

    @Override
    public List<String> changedSinceRead() {
        return read.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(now(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return how many bytes to ask for, so that it shows whether there are too many; no more than an array can have} */
    public static int oneMoreThan(long most) {
        return (int) Math.min(most, Integer.MAX_VALUE - 16) + 1;
    }

    private Fingerprint now(String path) {
        try {
            return Fingerprint.of(folder.resolve(path).toRealPath());
        } catch (IOException e) {
            return Fingerprint.GONE;
        }
    }
}
