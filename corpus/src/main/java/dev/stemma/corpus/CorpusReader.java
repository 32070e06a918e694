package dev.stemma.corpus;

import dev.stemma.corpus.files.ArchiveFiles;
import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.files.Failure;
import dev.stemma.corpus.files.FolderFiles;
import dev.stemma.corpus.files.SingleFile;
import dev.stemma.corpus.files.StreamFile;
import dev.stemma.corpus.location.Visible;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads corpora, strictly and completely: either everything is right, or all that is wrong is reported together.
 * What is odd but possible is a warning beside the corpus.
 *
 * <p>Nothing is skipped, defaulted or half loaded. The shipped corpus and a user's own are read alike, from whichever of these
 * a path leads to:
 *
 * <ul>
 *   <li>a <b>folder</b> with an {@code index.json} and the files that it lists. The checksums of the index are not enforced,
 *       since its author may be at work; files that differ from them are listed as edited.
 *   <li>an <b>archive</b>, zip or jar, which holds such a folder at the top or as the only folder with an
 *       {@code index.json}. It is never unpacked, and checksums are enforced.
 *   <li>a <b>single file</b>: one JSON object with the properties of the index except {@code files}, and a list for each part
 *       of the corpus, such as {@code sources}, {@code papers} and {@code claims}, as {@link CorpusWriter#document} gives it.
 * </ul>
 *
 * <p>Input is not trusted: it is bounded by {@link ReadLimits}, no name in it leads out of the folder or archive, and it never
 * names a class. Whatever is in the files, the outcome is a corpus or problems. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusReader {

    private CorpusReader() {}

    /**
     * {@return the corpus in a folder, an archive or a single file}
     *
     * @param path the folder or file
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public static Corpus read(Path path) {
        return check(path).orThrow();
    }

    /**
     * {@return the corpus in a folder, an archive or a single file, within limits}
     *
     * @param path the folder or file
     * @param limits how much is read at most
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public static Corpus read(Path path, ReadLimits limits) {
        return check(path, limits).orThrow();
    }

    /**
     * {@return the problems of the corpus in a folder, an archive or a single file, and the corpus if there are none, or else
     * what of it could be read; never throws for what is in the files}
     *
     * @param path the folder or file
     */
    public static CheckedCorpus check(Path path) {
        return check(path, ReadLimits.standard());
    }

    /**
     * {@return the problems of the corpus in a folder, an archive or a single file, within limits; never throws for what is
     * in the files}
     *
     * @param path the folder or file
     * @param limits how much is read at most
     */
    public static CheckedCorpus check(Path path, ReadLimits limits) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(limits, "limits");
        if (Files.notExists(path)) {
            return refused(
                    path,
                    Rule.MISSING_FILE,
                    "there is no such file or folder",
                    "name a folder, an archive or a JSON document that is there");
        }
        if (!Files.isRegularFile(path)) {
            return check(new FolderFiles(path), limits);
        }
        boolean archive = false;
        try {
            archive = ArchiveFiles.isArchive(path);
            if (!archive) {
                return new DocumentRun(new SingleFile(path), ArchiveFiles.name(path), limits).result();
            }
            try (CorpusFiles files = new ArchiveFiles(path, limits)) {
                return check(files, limits);
            }
        } catch (IOException e) {
            return archive
                    ? refused(
                            path,
                            Rule.ARCHIVE_ENTRY,
                            "the archive cannot be read: " + Failure.words(e),
                            "get the archive again, or pack it again")
                    : refused(
                            path,
                            Rule.MISSING_FILE,
                            "the file cannot be read: " + Failure.words(e),
                            "make it readable");
        }
    }

    /**
     * {@return the problems of the corpus in a stream that holds a single document, and the corpus if there are none; never
     * throws for what is in the stream}
     *
     * @param in the bytes, in UTF-8; read to the end and not closed
     * @param name what the stream is called in problems, such as {@code standard input}
     * @param limits how much is read at most
     */
    public static CheckedCorpus check(InputStream in, String name, ReadLimits limits) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limits, "limits");
        return new DocumentRun(new StreamFile(in, name), name, limits).result();
    }

    /**
     * {@return the corpus in a folder beside a class, on the class path or the module path}
     *
     * @param owner a class beside which the folder lies
     * @param folder the folder, relative to the package of the class, such as {@code family}
     * @param opener what looks the files up, {@code Owner.class::getResourceAsStream} written in the class's own module
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public static Corpus readResources(Class<?> owner, String folder, ResourceOpener opener) {
        return checkResources(owner, folder, opener, ReadLimits.standard()).orThrow();
    }

    /**
     * {@return the problems of the corpus in a folder beside a class, and the corpus if there are none; never throws for
     * what is in the files}
     *
     * @param owner a class beside which the folder lies
     * @param folder the folder, relative to the package of the class, such as {@code family}
     * @param opener what looks the files up, {@code Owner.class::getResourceAsStream} written in the class's own module
     * @param limits how much is read at most
     */
    public static CheckedCorpus checkResources(
            Class<?> owner, String folder, ResourceOpener opener, ReadLimits limits) {
        return check(
                new ResourceFiles(
                        Objects.requireNonNull(owner, "owner"),
                        Objects.requireNonNull(folder, "folder"),
                        Objects.requireNonNull(opener, "opener")),
                Objects.requireNonNull(limits, "limits"));
    }

    static CheckedCorpus check(CorpusFiles files) {
        return check(files, ReadLimits.standard());
    }

    static CheckedCorpus check(CorpusFiles files, ReadLimits limits) {
        return new FolderRun(files, limits).result();
    }

    private static CheckedCorpus refused(Path path, Rule rule, String message, String remedy) {
        Problems problems = new Problems(1);
        problems.report(ArchiveFiles.name(path), rule, message, remedy);
        return new CheckedCorpus(
                Visible.of("file " + path),
                Optional.empty(),
                Optional.empty(),
                problems.problems(),
                List.of(),
                List.of());
    }
}
