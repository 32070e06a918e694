package dev.stemma.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that lie beside our classes. */
public final class OwnFile {

    private OwnFile() {}

    /** {@return the text of a file in the folder of a class or below, with line feeds} */
    public static String text(Class<?> type, String name) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of Stemma's own jar", e);
        }
    }
}
