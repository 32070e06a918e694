package dev.stemma.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the files that the page is put together from. */
final class PageResource {

    private PageResource() {}

    /**
     * Returns the text of a file.
     *
     * @param name the path below the folder of the page, such as {@code app/data.js}
     * @return the text, with line feeds
     */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PageResource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of Stemma's own jar", e);
        }
    }
}
