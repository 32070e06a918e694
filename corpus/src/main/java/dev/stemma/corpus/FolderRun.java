package dev.stemma.corpus;

import dev.stemma.corpus.codec.Index;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.IndexEntry;
import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.files.CorpusFiles;
import dev.stemma.corpus.files.Failure;
import dev.stemma.corpus.files.Sha256;
import dev.stemma.corpus.json.JsonInput;
import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.corpus.location.Location;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over a corpus in several files that an index lists. */
final class FolderRun extends CorpusRun {

    private @Nullable Index index;

    FolderRun(CorpusFiles files, ReadLimits limits) {
        super(files, limits);
    }

    @Override
    Optional<Corpus> corpus() {
        Optional<byte[]> content = bytes(
                Part.INDEX,
                "there is no " + Part.INDEX + " in " + files.origin(),
                "name a folder that holds a corpus, an index.json and the files that it lists, or an archive of one");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        read(Part.INDEX, content.get(), in -> index = IndexCodecs.INDEX.read(in));
        Index read = index == null ? Index.UNREADABLE : index;
        if (!isReadable(read, Part.INDEX)) {
            return Optional.empty();
        }
        List<IndexEntry> listed = read.files().orElseGet(List::of);
        if (!listed.isEmpty() || problems.isEmpty()) {
            if (listed.size() > limits.getInt(Limit.FILES)) {
                problems.report(
                        Part.INDEX,
                        Rule.READ_LIMIT,
                        "the index lists more than " + limits.getInt(Limit.FILES) + " files",
                        "divide the corpus, or raise ReadLimits.FILES");
                return Optional.empty();
            }
            return checked(index, Part.INDEX, files(listed));
        }
        // Nobody knows what the index lists; so whatever is there and has the name of a file of a corpus is read.
        present().forEach(path -> Part.of(path).ifPresent(part -> file(part, new IndexEntry(path, Optional.empty()))));
        return checked(index, Part.INDEX, "");
    }

    /** Reads the files of the index, and returns the checksum of all. */
    private String files(List<IndexEntry> listed) {
        StringBuilder sums = new StringBuilder(Part.INDEX + " " + header() + "\n");
        Set<String> paths = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            IndexEntry entry = listed.get(i);
            Optional<Part<?>> part = Part.of(entry.path());
            if (part.isEmpty()) {
                entries.unread().addEverything();
                reportEntry(
                        i,
                        "the index lists '" + entry.path() + "', which is no file of a corpus",
                        "rename it to one of the forms " + String.join(", ", Part.forms()));
            } else if (!paths.add(entry.path())) {
                reportEntry(i, "the index lists '" + entry.path() + "' twice", "remove the second entry");
            } else {
                sums.append(entry.path())
                        .append(' ')
                        .append(file(part.get(), entry))
                        .append('\n');
            }
        }
        if (files.published()
                && listed.stream().anyMatch(entry -> entry.sha256().isEmpty())) {
            problems.report(
                    Location.of(Part.INDEX, Pointer.ROOT.member("files")),
                    Rule.UNSEALED,
                    "the index lacks checksums, so nobody would notice a damaged file",
                    "run the command 'format' on the folder before it is packed");
        }
        for (String path : present()) {
            if (!path.equals(Part.INDEX) && !paths.contains(path)) {
                problems.report(
                        path,
                        Rule.UNLISTED_FILE,
                        "the file is not in the index, so nothing of it was read",
                        "add it to 'files' in " + Part.INDEX + ", or move it out of the folder");
            }
        }
        return Sha256.of(sums.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the checksum of what the index says besides the files} */
    private String header() {
        Index read = index == null ? Index.UNREADABLE : index;
        String header = JsonPrinter.compact(out -> {
            out.writeStartObject();
            IndexCodecs.writeHeader(read.corpus().build(), out);
            out.writeEndObject();
        });
        return Sha256.of(header.getBytes(StandardCharsets.UTF_8));
    }

    private void reportEntry(int number, String message, String remedy) {
        Pointer pointer = Pointer.ROOT.member("files").element(number).member("path");
        problems.report(Location.of(Part.INDEX, pointer), Rule.FILE_NAME, message, remedy);
    }

    /** Returns the JSON files that are there, none if they cannot be listed. */
    private List<String> present() {
        try {
            List<String> present = files.list(limits.getInt(Limit.FILES)).orElseGet(List::of);
            if (present.size() > limits.getInt(Limit.FILES)) {
                problems.report(
                        Part.INDEX,
                        Rule.READ_LIMIT,
                        "there are more than " + limits.getInt(Limit.FILES) + " JSON files",
                        "move away what is no part of the corpus, or raise ReadLimits.FILES");
                return List.of();
            }
            return present;
        } catch (IOException e) {
            problems.report(
                    Part.INDEX,
                    Rule.MISSING_FILE,
                    "the folder cannot be listed: " + Failure.words(e),
                    "make it readable");
            return List.of();
        }
    }

    /** Reads a file and returns its checksum. */
    private String file(Part<?> part, IndexEntry entry) {
        String path = entry.path();
        Optional<byte[]> content = bytes(
                path,
                "the index lists the file, but it is not there",
                "add the file, or take it out of 'files' in " + Part.INDEX);
        if (content.isEmpty()) {
            entries.unread().addEverything();
            return "";
        }
        String sum = Sha256.of(content.get());
        if (!entry.sha256().orElse(sum).equals(sum)) {
            edited.add(path);
            if (files.published()) {
                boolean lines = hasOtherLines(content.get(), entry.sha256().orElseThrow());
                problems.report(
                        path,
                        Rule.CHECKSUM,
                        lines
                                ? "the file has other line endings than when it was sealed, and is the same otherwise"
                                : "the file's SHA-256 is " + sum + ", the index says "
                                        + entry.sha256().orElseThrow(),
                        lines
                                ? "run the command 'format' on the folder before it is packed, and keep version control from changing"
                                        + " line endings, such as by '*.json -text' in .gitattributes"
                                : "get the published file again; it was damaged or changed");
            }
        }
        if (!read(path, content.get(), content(part, path))) {
            entries.unread().addEverything();
        }
        return sum;
    }

    /** {@return whether a checksum is that of the file with the line endings of the other sort of system} */
    private static boolean hasOtherLines(byte[] content, String sum) {
        String text = new String(content, StandardCharsets.ISO_8859_1); // each byte a character
        String unix = text.replace("\r\n", "\n");
        return Stream.of(unix, unix.replace("\n", "\r\n"))
                .anyMatch(other ->
                        Sha256.of(other.getBytes(StandardCharsets.ISO_8859_1)).equals(sum));
    }

    private <T> Consumer<JsonInput> content(Part<T> part, String path) {
        return in -> {
            if (part == Part.PAPERS) {
                entries.addEntry(part, path, in);
            } else {
                entries.addFile(part, path, in);
            }
        };
    }
}
