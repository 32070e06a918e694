package dev.stemma.corpus.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong with a file, in words for people. */
public final class Failure {

    private Failure() {}

    /** {@return why something failed, without the name of a class} */
    public static String words(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "it is not there";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof ClosedByInterruptException) {
            return "the thread that reads was interrupted";
        }
        String reason = failure instanceof FileSystemException ofFile ? ofFile.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(
                reason, "the system says no more than " + failure.getClass().getSimpleName());
    }
}
