package dev.stemma.corpus;

import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonReader;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.layout.CorpusFiles;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.layout.Sha256;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.place.Problems;
import dev.stemma.corpus.place.Sink;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.corpus.stream.Irregular;
import dev.stemma.model.Corpus;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a corpus that is a single JSON document, thorough or quick as in {@link Reading}.
 *
 * <p>The document is an object with the properties of the index, without {@code files}, and with one list for each part of a
 * corpus, named like the part. All lists may be left out.
 */
final class DocumentReading {

    private static final List<String> HEADER = List.of("format", "id", "title", "dataVersion", "license");

    /** So many bytes that a thread is worth it: their checksum takes about a millisecond. */
    private static final int LARGE = 1 << 20;

    private final CorpusFiles files;
    private final String name;
    private final Problems report;
    private final Budget budget;
    private final FileReading bytes;
    private final Entries entries;
    private final @Nullable QuickReading quick;

    private DocumentReading(CorpusFiles files, String name, ReadLimits limits, boolean thorough) {
        this.files = files;
        this.name = name;
        this.report = new Problems(thorough ? limits.problems() : 0);
        this.budget = new Budget(limits);
        this.bytes = new FileReading(files, limits, report);
        this.entries = new Entries(report);
        this.quick = thorough ? null : new QuickReading(budget);
    }

    /** Returns what comes of reading the document: quickly if nothing is wrong with it, else thoroughly. */
    static CheckedCorpus read(CorpusFiles files, String name, ReadLimits limits) {
        return quickly(files, name, limits).orElseGet(() -> thoroughly(files, name, limits));
    }

    /** Returns the corpus in the document, or empty if anything is wrong with it. */
    static Optional<CheckedCorpus> quickly(CorpusFiles files, String name, ReadLimits limits) {
        try {
            return Optional.of(new DocumentReading(files, name, limits, false).result())
                    .filter(CheckedCorpus::isValid);
        } catch (Irregular e) {
            return Optional.empty();
        }
    }

    /** Returns the corpus in the document, or everything that is wrong with it. */
    static CheckedCorpus thoroughly(CorpusFiles files, String name, ReadLimits limits) {
        return new DocumentReading(files, name, limits, true).result();
    }

    private CheckedCorpus result() {
        Optional<Corpus> corpus = Optional.empty();
        try {
            corpus = bytes.read(name, "there is no such file", "name a file that is there")
                    .flatMap(this::corpus);
            bytes.reportChanged();
        } catch (Problems.FullException e) {
            corpus = Optional.empty(); // the report says that reading stopped
        }
        return new CheckedCorpus(
                files.origin(), report.isEmpty() ? corpus : Optional.empty(), corpus, report.problems(), List.of());
    }

    private Optional<Corpus> corpus(byte[] content) {
        if (quick != null) {
            return Optional.of(quick.document(content, checksum(content)));
        }
        Sink sink = report.of(name);
        Optional<Node> root = JsonReader.read(content, budget, sink);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof Node.ObjectNode object)) {
            sink.report(
                    Rule.WRONG_TYPE,
                    root.get().position(),
                    Pointer.ROOT,
                    "there is " + root.get().describe() + " where an object is expected",
                    "write {\"format\": 1, \"id\": ..., \"sources\": [ ... ], ...}");
            return Optional.empty();
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(part.property(), part);
        }
        reportUnknown(object, parts, sink);
        Map<String, Node.Member> header = new LinkedHashMap<>(object.members());
        header.keySet().retainAll(HEADER);
        Index index = IndexCodecs.INDEX.decode(new Node.ObjectNode(object.position(), header), Pointer.ROOT, sink);
        if (index != null && !Reading.readable(index, object, sink)) {
            return Optional.empty();
        }
        parts.forEach((property, part) -> part(part, object.members().get(property), sink));
        return index == null ? Optional.empty() : Optional.of(entries.corpus(index, Sha256.of(content)));
    }

    /** Returns the checksum, which another thread works out meanwhile if that takes a while. */
    private static Supplier<String> checksum(byte[] content) {
        return content.length < LARGE
                ? () -> Sha256.of(content)
                : CompletableFuture.supplyAsync(() -> Sha256.of(content))::join;
    }

    private void part(Part part, Node.@Nullable Member member, Sink sink) {
        if (member == null) {
            return;
        }
        Optional<Node.ArrayNode> list = Reading.array(part.property(), member, sink);
        if (list.isEmpty()) {
            entries.unread().addEverything();
        } else {
            Entries.Place place = new Entries.Place(name, Optional.empty());
            entries.addAll(part, place, Pointer.ROOT.member(part.property()), list.get());
        }
    }

    private void reportUnknown(Node.ObjectNode object, Map<String, Part> parts, Sink sink) {
        List<String> known = new ArrayList<>(HEADER);
        known.addAll(parts.keySet());
        object.members().forEach((property, member) -> {
            if (!known.contains(property)) {
                sink.report(
                        Rule.UNKNOWN_PROPERTY,
                        member.namePosition(),
                        Pointer.ROOT.member(property),
                        "there is no property '" + property + "' here",
                        Nearest.to(property, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("remove it; the properties here are " + String.join(", ", known)));
            }
        });
    }
}
