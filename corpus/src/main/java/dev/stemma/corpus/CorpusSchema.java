package dev.stemma.corpus;

import dev.stemma.corpus.codec.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the files of a corpus, for editors and for other programs.
 *
 * <p>They say what can be said of one file by itself: names, types, required properties, the form of ids and dates. That ids
 * are unique, references lead somewhere and evidence carries a verdict is for {@link CorpusReader} to check. What a schema
 * refuses the reader refuses as well. Each schema but {@link #DOCUMENT} refers to that one by its file name, so they belong
 * into one folder; see {@link #writeTo}.
 *
 * @since 0.1.0
 */
public enum CorpusSchema {
    /** A whole corpus in one file; defines all types. */
    DOCUMENT("corpus"),
    /** {@code index.json}. */
    INDEX("index"),
    /** {@code sources.json}. */
    SOURCES("sources"),
    /** {@code capabilities.json}. */
    CAPABILITIES("capabilities"),
    /** {@code benchmarks.json}. */
    BENCHMARKS("benchmarks"),
    /** {@code systems.json}. */
    SYSTEMS("systems"),
    /** {@code papers/<paper>.json}. */
    PAPER("paper"),
    /** {@code models/<paper>.json}. */
    MODELS("models"),
    /** {@code claims/<paper>.json}. */
    CLAIMS("claims"),
    /** {@code results/<paper>.json}. */
    RESULTS("results"),
    /** A line of what {@link CorpusLines} reads. */
    LINE("line");

    private final String fileName;

    CorpusSchema(String subject) {
        this.fileName = subject + ".schema.json";
    }

    /** {@return the name by which the other schemas refer to this one, such as {@code claims.schema.json}} */
    public String fileName() {
        return fileName;
    }

    /** {@return the schema as indented JSON, with a line feed at the end} */
    public String text() {
        String resource = "schema/" + fileName;
        try (InputStream in = Objects.requireNonNull(CorpusSchema.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of Stemma's own jar", e);
        }
    }

    /**
     * Writes all schemas into a folder, in place of files of the same names.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if it cannot be written to, or holds a corpus, which the schemas would make invalid
     */
    public static void writeTo(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Part.INDEX))) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "the folder holds a corpus, which these files would make invalid; name another");
        }
        Files.createDirectories(folder);
        for (CorpusSchema schema : values()) {
            Files.writeString(folder.resolve(schema.fileName), schema.text());
        }
    }
}
