package dev.stemma.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that lie beside our classes. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * {@return the text of a file, with line feeds}
     *
     * @param type a class in whose folder the file lies
     * @param name the path below that folder, such as {@code app/data.js}
     */
    public static String text(Class<?> type, String name) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of Stemma's own jar", e);
        }
    }
}
