package dev.stemma.report.terminal;

import dev.stemma.corpus.files.StagedFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes a file as a whole or not at all. */
public final class WholeFile {

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
            write(content, Files.newOutputStream(target));
            return;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(target.toString());
        }
        try (StagedFiles stage = new StagedFiles()) {
            stage.add(target, out -> write(content, out));
            stage.commit();
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString()); // whoever asked has named that one
        }
    }

    private static void write(Content content, OutputStream out) throws IOException {
        try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()))) {
            content.writeTo(text);
        }
    }
}
