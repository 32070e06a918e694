package dev.stemma.corpus.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of one corpus, wherever they lie; open until they are closed. */
public interface CorpusFiles extends Closeable {

    /** {@return where the files lie, in the words of a message} */
    String origin();

    /** {@return what is wrong with what holds the files, such as an archive; if anything is, no file may be read} */
    default List<RefusedException> refusals() {
        return List.of();
    }

    /**
     * Returns the bytes of a file, empty if there is no such file.
     *
     * @param most how many bytes it may have; if it has more, only that many and some more are returned
     * @throws RefusedException if the file is there and must not be read
     * @throws IOException if the file is there and cannot be read
     */
    Optional<byte[]> read(String path, long most) throws IOException;

    /**
     * Returns the paths of all JSON files that are not hidden, sorted; empty if they cannot be listed, as on the class path.
     *
     * @param most how many there may be; if there are more, only that many and one more are returned
     * @throws IOException if the folder is there and cannot be listed
     */
    default Optional<List<String>> list(int most) throws IOException {
        return Optional.empty();
    }

    /**
     * {@return whether a path is one of a file that a system or an editor put there for itself: its name or one of its folders
     * begins with a point, or lies in the folder that macOS adds to archives}
     */
    static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || ("/" + path).contains("/__MACOSX/");
    }

    /** {@return whether the files are published, so that they have to match the checksums of the index} */
    default boolean published() {
        return false;
    }

    /** {@return those files that are no longer what they were when they were read} */
    default List<String> changedSinceRead() {
        return List.of();
    }

    @Override
    default void close() throws IOException {}
}
