package dev.stemma.corpus;

import dev.stemma.corpus.codec.Index;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.IndexEntry;
import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.files.FolderFiles;
import dev.stemma.corpus.files.Sha256;
import dev.stemma.corpus.files.StagedFiles;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonFile;
import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.corpus.json.SharedValues;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.model.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes corpora in the form that {@link CorpusReader} reads: what is written reads back equal, and the same corpus always
 * gives the same bytes.
 *
 * @since 0.1.0
 */
public final class CorpusWriter {

    /** The first time that a zip archive can name: entries have no time of their own. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CorpusWriter() {}

    /**
     * Writes a corpus into a folder.
     *
     * <p>All files are written beside their places first, and moved there when the last of them is complete: if the disk is
     * full, the folder is as it was. Files that the index of an earlier corpus in the folder lists, and this one does not
     * have, are deleted; anything else stays, file permissions and links within the folder included. A process that is killed
     * while it writes leaves files behind whose names end in {@code .part}, and if that happens while files are moved, some of
     * both corpora; writing again completes it.
     *
     * @param corpus a valid corpus
     * @param folder the folder, made if it is not there
     * @throws InvalidCorpusException if the corpus is not valid; nothing is written then
     * @throws IOException if a file cannot be written; nothing is changed then, unless a file that was complete could not
     *     be moved to its place
     */
    public static void write(Corpus corpus, Path folder) throws IOException {
        write(corpus, folder, new StagedFiles());
    }

    static void write(Corpus corpus, Path folder, StagedFiles stage) throws IOException {
        Objects.requireNonNull(folder, "folder");
        expectValid(corpus);
        Map<String, String> files = files(corpus);
        List<String> before;
        try (stage) {
            before = listed(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
                stage.add(place(folder, file.getKey()), out -> out.write(text));
            }
            stage.commit();
        }
        for (String path : before) {
            if (!files.containsKey(path) && new FolderFiles(folder).holds(path)) {
                Files.deleteIfExists(folder.resolve(path));
            }
        }
    }

    /**
     * Writes a corpus as one JSON document, which {@link CorpusReader} reads as a single file.
     *
     * @param corpus a valid corpus
     * @param file the file; what it held is replaced when the new document is complete
     * @throws InvalidCorpusException if the corpus is not valid; nothing is written then
     * @throws IOException if the file cannot be written; nothing is changed then
     */
    public static void writeDocument(Corpus corpus, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        expectValid(corpus);
        write(file, document(corpus).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a corpus as a zip archive, the same bytes for the same corpus.
     *
     * @param corpus a valid corpus
     * @param file the archive; what it held is replaced when the new one is complete
     * @throws InvalidCorpusException if the corpus is not valid; nothing is written then
     * @throws IOException if the file cannot be written; nothing is changed then
     */
    public static void writeArchive(Corpus corpus, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        expectValid(corpus);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : files(corpus).entrySet()) {
                ZipEntry entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        write(file, bytes.toByteArray());
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (StagedFiles stage = new StagedFiles()) {
            stage.add(file, out -> out.write(content));
            stage.commit();
        }
    }

    private static void expectValid(Corpus corpus) {
        List<Problem> problems = CorpusValidator.validate(corpus);
        if (!problems.isEmpty()) {
            throw new InvalidCorpusException("the corpus '" + corpus.id() + "'", problems);
        }
    }

    /** {@return where a file goes: to what a link leads to, as long as that is in the folder} */
    private static Path place(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isSymbolicLink(file) && new FolderFiles(folder).holds(path) ? file.toRealPath() : file;
    }

    /** {@return the files of the corpus that is in the folder, as far as its index can be read} */
    private static List<String> listed(Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        new FolderFiles(folder)
                .read(Part.INDEX, ReadLimits.standard().get(Limit.FILE_BYTES))
                .ifPresent(bytes -> JsonFile.read(
                        Part.INDEX,
                        bytes,
                        new Budget(ReadLimits.standard()),
                        new SharedValues(),
                        (location, rule, message, first, remedy) -> {},
                        in -> Optional.ofNullable(IndexCodecs.INDEX.read(in))
                                .flatMap(Index::files)
                                .ifPresent(files -> files.forEach(file -> paths.add(file.path())))));
        paths.removeIf(path -> Part.of(path).isEmpty());
        return paths;
    }

    /**
     * {@return a corpus as one JSON document, which {@link CorpusReader} reads as a single file}
     *
     * @param corpus a corpus
     */
    public static String document(Corpus corpus) {
        return new CorpusLayout(Objects.requireNonNull(corpus, "corpus")).document();
    }

    /**
     * {@return the files of a corpus, each text by its path within the corpus; the index comes last}
     *
     * @param corpus a corpus
     */
    public static Map<String, String> files(Corpus corpus) {
        Objects.requireNonNull(corpus, "corpus");
        Map<String, String> files = new LinkedHashMap<>();
        List<IndexEntry> entries = new ArrayList<>();
        new CorpusLayout(corpus).files().forEach((path, content) -> {
            String text = content.text();
            files.put(path, text);
            entries.add(new IndexEntry(path, Optional.of(Sha256.of(text.getBytes(StandardCharsets.UTF_8)))));
        });
        Index index = Index.of(corpus, entries);
        files.put(Part.INDEX, JsonPrinter.pretty(out -> IndexCodecs.INDEX.encode(index, out)));
        return files;
    }
}
