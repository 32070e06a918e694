package dev.stemma.report.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all: beside its place, and moved there when it is complete. */
public final class WholeFile {

    private static final int NAMES = 1_000;

    private WholeFile() {}

    /** What writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes a file in UTF-8; one that is there already stays as it is until the new one is complete.
     *
     * @param file the file; what a link leads to is replaced, not the link
     * @throws IOException if it cannot be written; what was there is still there then
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target)
                && !Files.isRegularFile(target)) { // a pipe or a device: there is only the place itself
            try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            return;
        }
        Path beside = beside(target);
        try {
            try (BufferedWriter out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            if (Files.exists(target)) {
                keepPermissions(target, beside);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Makes an empty file with a short name of its own in the same folder. */
    private static Path beside(Path target) throws IOException {
        for (int i = 0; ; i++) {
            Path beside = target.resolveSibling("." + i + ".part");
            try {
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        .close();
                return beside;
            } catch (NoSuchFileException e) {
                throw new NoSuchFileException(target.toString()); // whoever asked has named that one
            } catch (AccessDeniedException e) {
                throw new AccessDeniedException(target.toString());
            } catch (FileAlreadyExistsException e) {
                if (i == NAMES) { // otherwise of somebody else who writes now, or was stopped: the next name
                    throw e;
                }
            }
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
