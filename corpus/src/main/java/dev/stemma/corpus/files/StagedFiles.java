package dev.stemma.corpus.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Files that are written beside their places, and moved there only when all of them are complete.
 *
 * <p>Closing without a commit takes back whatever was made: files and folders. Not thread-safe.
 */
public final class StagedFiles implements Closeable {

    private final Opener opener;
    private final List<Staged> staged = new ArrayList<>();
    private final Deque<Path> newFolders = new ArrayDeque<>();

    /** A file and its place. */
    private record Staged(Path beside, Path target) {}

    /** Opens a file that is not there yet. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the file.
         *
         * @throws FileAlreadyExistsException if it is there
         */
        OutputStream open(Path file) throws IOException;
    }

    /** What writes a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Creates an empty stage on the file system. */
    public StagedFiles() {
        this(file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Creates an empty stage. */
    public StagedFiles(Opener opener) {
        this.opener = opener;
    }

    /**
     * Writes a file beside its place.
     *
     * @throws IOException if that fails; nothing of this stage will be at its place then
     */
    public void add(Path target, Content content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "there is a folder where a file is to be written");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            makeFolder(folder);
        }
        for (int i = 0; ; i++) {
            // Short, since a name may be as long as names may be; and no other file of this stage has it.
            Path beside = target.resolveSibling("." + (staged.size() + i) + ".part");
            try (OutputStream out = opener.open(beside)) {
                staged.add(new Staged(beside, target)); // from here on it is ours to delete
                content.writeTo(out);
                keepPermissions(target, beside);
                return;
            } catch (FileAlreadyExistsException e) {
                if (i == 1_000) {
                    throw e;
                }
            }
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        Files.createDirectory(folder);
        newFolders.push(folder);
    }

    /**
     * Moves all files to their places, in the order in which they were added.
     *
     * @throws IOException if one cannot be moved
     */
    public void commit() throws IOException {
        for (Staged file : staged) {
            try {
                Files.move(file.beside(), file.target(), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(file.beside(), file.target(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        staged.clear();
        newFolders.clear();
    }

    /** Deletes what was not committed. */
    @Override
    public void close() throws IOException {
        for (Staged file : staged) {
            Files.deleteIfExists(file.beside());
        }
        while (!newFolders.isEmpty()) {
            try {
                Files.delete(newFolders.pop());
            } catch (FileSystemException e) {
                newFolders.clear(); // somebody has put something there meanwhile: it stays, and so do its parents
            }
        }
    }
}
