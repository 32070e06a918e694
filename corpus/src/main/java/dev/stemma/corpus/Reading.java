package dev.stemma.corpus;

import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonReader;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.layout.CorpusFiles;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.IndexEntry;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.layout.Refusal;
import dev.stemma.corpus.layout.Sha256;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Problems;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the files of one corpus.
 *
 * <p>The thorough pass parses, decodes, checks the whole, and places every finding in its file. The quick one does the same
 * for files in which there is nothing to find, and gives up otherwise.
 */
final class Reading {

    private final CorpusFiles files;
    private final ReadLimits limits;
    private final Problems report;
    private final Budget budget;
    private final Entries entries;
    private final List<String> edited = new ArrayList<>();
    private final FileReading bytes;
    private final @Nullable QuickReading quick;

    private Reading(CorpusFiles files, ReadLimits limits, boolean thorough) {
        this.files = files;
        this.limits = limits;
        this.report = new Problems(thorough ? limits.problems() : 0);
        this.bytes = new FileReading(files, limits, report);
        this.budget = new Budget(limits);
        this.entries = new Entries(report);
        this.quick = thorough ? null : new QuickReading(budget);
    }

    /** Returns what comes of reading the files: quickly if nothing is wrong with them, else thoroughly. */
    static CheckedCorpus read(CorpusFiles files, ReadLimits limits) {
        return quickly(files, limits).orElseGet(() -> thoroughly(files, limits));
    }

    /** Returns the corpus in the files, or empty if anything is wrong with them. */
    static Optional<CheckedCorpus> quickly(CorpusFiles files, ReadLimits limits) {
        try {
            return Optional.of(new Reading(files, limits, false).result()).filter(CheckedCorpus::isValid);
        } catch (Irregular e) {
            return Optional.empty();
        }
    }

    /** Returns the corpus in the files, or everything that is wrong with them. */
    static CheckedCorpus thoroughly(CorpusFiles files, ReadLimits limits) {
        return new Reading(files, limits, true).result();
    }

    private CheckedCorpus result() {
        Optional<Corpus> corpus = Optional.empty();
        try {
            List<Refusal> refusals = files.refusals();
            refusals.forEach(bytes::report);
            if (refusals.isEmpty()) {
                corpus = index().flatMap(this::corpus);
                bytes.reportChanged();
            }
        } catch (Problems.FullException e) {
            corpus = Optional.empty(); // the report says that reading stopped
        }
        return new CheckedCorpus(
                files.origin(), report.isEmpty() ? corpus : Optional.empty(), corpus, report.problems(), edited);
    }

    /** The index and the JSON that it was read from. */
    private record ReadIndex(Index index, Node node) {}

    private Optional<ReadIndex> index() {
        Sink sink = report.of(Part.INDEX);
        return bytes.read(
                        Part.INDEX,
                        "there is no " + Part.INDEX + " in " + files.origin(),
                        "name a folder that holds a corpus, an index.json and the files that it lists, or an archive of one")
                .flatMap(content -> JsonReader.read(content, budget, sink))
                .flatMap(node -> Optional.ofNullable(IndexCodecs.INDEX.decode(node, Pointer.ROOT, sink))
                        .filter(index -> readable(index, node, sink))
                        .map(index -> new ReadIndex(index, node)));
    }

    /** Returns whether this release reads the format; reports it if not. */
    static boolean readable(Index index, Node node, Sink sink) {
        if (index.format() == Index.FORMAT) {
            return true;
        }
        Pointer format = Pointer.ROOT.member("format");
        sink.report(
                Rule.FORMAT_VERSION,
                node.nearest(format).position(),
                format,
                "the format is " + index.format() + ", this release reads " + Index.FORMAT,
                "use a release that reads it, or write the corpus again");
        return false;
    }

    private Optional<Corpus> corpus(ReadIndex read) {
        Index index = read.index();
        if (index.files().size() > limits.files()) {
            report.add(
                    Part.INDEX,
                    Rule.READ_LIMIT,
                    "the index lists more than " + limits.files() + " files",
                    "divide the corpus, or raise ReadLimits.files");
            return Optional.empty();
        }
        StringBuilder sums = new StringBuilder();
        Set<String> listed = new HashSet<>();
        for (int i = 0; i < index.files().size(); i++) {
            IndexEntry entry = index.files().get(i);
            Optional<Part> part = Part.of(entry.path());
            if (part.isEmpty()) {
                entries.unread().addEverything();
                reportEntry(
                        read.node(),
                        i,
                        "the index lists '" + entry.path() + "', which is no file of a corpus",
                        "rename it to one of the forms " + String.join(", ", Part.forms()));
            } else if (!listed.add(entry.path())) {
                reportEntry(read.node(), i, "the index lists '" + entry.path() + "' twice", "remove the second entry");
            } else {
                sums.append(entry.path())
                        .append(' ')
                        .append(file(part.get(), entry))
                        .append('\n');
            }
        }
        reportUnlisted(listed);
        String checksum = Sha256.of(sums.toString().getBytes(StandardCharsets.UTF_8));
        return Optional.of(quick == null ? entries.corpus(index, checksum) : quick.corpus(index, checksum));
    }

    private void reportEntry(Node index, int number, String message, String remedy) {
        Pointer pointer = Pointer.ROOT.member("files").element(number).member("path");
        report.add(Part.INDEX, Rule.FILE_NAME, index.nearest(pointer).position(), pointer, message, remedy);
    }

    private void reportUnlisted(Set<String> listed) {
        try {
            List<String> present = files.list(limits.files()).orElse(List.of());
            if (present.size() > limits.files()) {
                report.add(
                        Part.INDEX,
                        Rule.READ_LIMIT,
                        "there are more than " + limits.files() + " JSON files",
                        "move away what is no part of the corpus, or raise ReadLimits.files");
                return;
            }
            for (String path : present) {
                if (!path.equals(Part.INDEX) && !listed.contains(path)) {
                    report.add(
                            path,
                            Rule.UNLISTED_FILE,
                            "the file is not in the index, so nothing of it was read",
                            "add it to 'files' in " + Part.INDEX + ", or move it out of the folder");
                }
            }
        } catch (IOException e) {
            report.add(Part.INDEX, Rule.MISSING_FILE, "the folder cannot be listed: " + e, "make it readable");
        }
    }

    /** Reads a file and returns its checksum. */
    private String file(Part part, IndexEntry entry) {
        String path = entry.path();
        byte[] content = bytes.read(
                        path,
                        "the index lists the file, but it is not there",
                        "add the file, or take it out of 'files' in " + Part.INDEX)
                .orElse(null);
        if (content == null) {
            entries.unread().addEverything();
            return "";
        }
        String sum = Sha256.of(content);
        if (!entry.sha256().orElse(sum).equals(sum)) {
            edited.add(path);
            if (files.published()) {
                report.add(
                        path,
                        Rule.CHECKSUM,
                        "the file's SHA-256 is " + sum + ", the index says "
                                + entry.sha256().orElseThrow(),
                        "get the published file again; it was damaged or changed");
            }
        }
        if (quick != null) {
            quick.add(part, part.subject(path), content);
            return sum;
        }
        Optional<Node> root = JsonReader.read(content, budget, report.of(path));
        if (root.isEmpty()) {
            entries.unread().addEverything();
        } else {
            part(part, path, root.get());
        }
        return sum;
    }

    private void part(Part part, String path, Node root) {
        Entries.Place place = new Entries.Place(path, part.subject(path));
        if (part == Part.PAPERS) {
            entries.add(part, place, Pointer.ROOT, root);
            return;
        }
        Optional<Node.ArrayNode> list = list(part, path, root);
        if (list.isEmpty()) {
            entries.unread().addEverything();
        } else {
            entries.addAll(part, place, Pointer.ROOT.member(part.property()), list.get());
        }
    }

    private Optional<Node.ArrayNode> list(Part part, String path, Node root) {
        Sink sink = report.of(path);
        String name = part.property();
        if (!(root instanceof Node.ObjectNode object)) {
            sink.report(
                    Rule.WRONG_TYPE,
                    root.position(),
                    Pointer.ROOT,
                    "there is " + root.describe() + " where an object is expected",
                    "write {\"" + name + "\": [ ... ]}");
            return Optional.empty();
        }
        object.members().forEach((property, member) -> {
            if (!property.equals(name)) {
                sink.report(
                        Rule.UNKNOWN_PROPERTY,
                        member.namePosition(),
                        Pointer.ROOT.member(property),
                        "there is no property '" + property + "' here",
                        "remove it; the file holds '" + name + "' and nothing else");
            }
        });
        Node.Member member = object.members().get(name);
        if (member == null) {
            sink.report(
                    Rule.MISSING_PROPERTY,
                    object.position(),
                    Pointer.ROOT,
                    "the property '" + name + "' is missing",
                    "write {\"" + name + "\": [ ... ]}");
            return Optional.empty();
        }
        return array(name, member, sink);
    }

    /** Returns the array that a member holds; reports it if there is something else. */
    static Optional<Node.ArrayNode> array(String name, Node.Member member, Sink sink) {
        if (!(member.value() instanceof Node.ArrayNode array)) {
            sink.report(
                    Rule.WRONG_TYPE,
                    member.value().position(),
                    Pointer.ROOT.member(name),
                    "there is " + member.value().describe() + " where an array is expected",
                    "write a list of entries");
            return Optional.empty();
        }
        return Optional.of(array);
    }
}
