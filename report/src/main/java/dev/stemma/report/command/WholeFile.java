package dev.stemma.report.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes a file as a whole or not at all: beside its place, and moved there when it is complete. */
final class WholeFile {

    private static final int NAMES = 1_000;

    private WholeFile() {}

    /** What writes the content of a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes a file in UTF-8; one that is there already stays as it is until the new one is complete.
     *
     * @param file the file; what a link leads to is replaced, not the link
     * @param content what is in it
     * @throws IOException if it cannot be written; what was there is still there then
     */
    static void write(Path file, Content content) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        boolean device = Files.exists(target) && !Files.isRegularFile(target);
        Optional<Path> beside = device ? Optional.empty() : beside(target);
        if (beside.isEmpty()) {
            // A pipe or a device, or a folder that takes no new file: then it is written in place.
            try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            return;
        }
        try {
            try (BufferedWriter out = Files.newBufferedWriter(beside.get(), StandardCharsets.UTF_8)) {
                content.writeTo(out);
            }
            if (Files.exists(target)) {
                keepPermissions(target, beside.get());
            }
            move(beside.get(), target);
        } finally {
            Files.deleteIfExists(beside.get());
        }
    }

    /** Makes an empty file with a name of its own in the same folder, if the folder takes one. */
    private static Optional<Path> beside(Path target) throws IOException {
        for (int i = 0; i < NAMES; i++) {
            Path beside = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
            try {
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        .close();
                return Optional.of(beside);
            } catch (FileAlreadyExistsException e) {
                // Somebody else is writing the same file, or was stopped while doing so: try the next name.
            } catch (FileSystemException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
