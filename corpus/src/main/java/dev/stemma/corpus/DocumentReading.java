package dev.stemma.corpus;

import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.JsonReader;
import dev.stemma.corpus.json.Node;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.corpus.json.Sink;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.layout.Sha256;
import dev.stemma.corpus.layout.SingleFile;
import dev.stemma.model.Corpus;
import dev.stemma.model.internal.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a corpus that is a single JSON document.
 *
 * <p>The document is an object with the properties of the index, without {@code files}, and with one list for each part of a
 * corpus, named like the part. All lists may be left out.
 */
final class DocumentReading {

    private static final List<String> HEADER = List.of("format", "id", "title", "dataVersion", "licence");

    private final SingleFile file;
    private final Report report;
    private final Budget budget;
    private final FileReading bytes;
    private final Entries entries;

    DocumentReading(SingleFile file, ReadLimits limits) {
        this.file = file;
        this.report = new Report(limits.problems());
        this.budget = new Budget(limits);
        this.bytes = new FileReading(file, limits, report);
        this.entries = new Entries(report);
    }

    CheckedCorpus result() {
        Optional<Corpus> corpus = Optional.empty();
        try {
            corpus = bytes.read(file.name(), "there is no such file", "name a file that is there")
                    .flatMap(this::corpus);
            bytes.reportChanged();
        } catch (Report.FullException e) {
            corpus = Optional.empty(); // the report says that reading stopped
        }
        return CheckedCorpus.of(file.origin(), corpus, report.problems(), List.of());
    }

    private Optional<Corpus> corpus(byte[] content) {
        Sink sink = report.of(file.name());
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
        parts.forEach((name, part) -> part(part, object.members().get(name), sink));
        return index == null ? Optional.empty() : Optional.of(entries.corpus(index, Sha256.of(content)));
    }

    private void part(Part part, Node.@Nullable Member member, Sink sink) {
        if (member == null) {
            return;
        }
        Optional<Node.ArrayNode> list = Reading.array(part.property(), member, sink);
        if (list.isEmpty()) {
            entries.unread().addEverything();
        } else {
            Entries.Place place = new Entries.Place(file.name(), Optional.empty());
            entries.addAll(part, place, Pointer.ROOT.member(part.property()), list.get());
        }
    }

    private void reportUnknown(Node.ObjectNode object, Map<String, Part> parts, Sink sink) {
        List<String> known = new ArrayList<>(HEADER);
        known.addAll(parts.keySet());
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                sink.report(
                        Rule.UNKNOWN_PROPERTY,
                        member.namePosition(),
                        Pointer.ROOT.member(name),
                        "there is no property '" + name + "' here",
                        Nearest.to(name, known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("remove it; the properties here are " + String.join(", ", known)));
            }
        });
    }
}
