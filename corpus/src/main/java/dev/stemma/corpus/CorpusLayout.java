package dev.stemma.corpus;

import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.Part;
import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.corpus.location.Pointer;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Which entries of a corpus go into which file, in the order of the index. */
final class CorpusLayout {

    private final Corpus corpus;
    private final Map<String, Content<?>> files = new LinkedHashMap<>();

    /**
     * The entries of one file.
     *
     * @param entries the entries in order
     */
    record Content<V>(Part<V> part, List<V> entries) {

        String text() {
            if (part.equals(Part.PAPERS)) {
                return JsonPrinter.pretty(out -> part.codec().encode(entries.get(0), out));
            }
            return JsonPrinter.pretty(out -> {
                out.writeStartObject();
                out.writeName(part.property());
                out.writeStartArray();
                elements(out);
                out.writeEndArray();
                out.writeEndObject();
            });
        }

        private void elements(JsonGenerator out) {
            entries.forEach(entry -> part.codec().encode(entry, out));
        }

        /** {@return where in the file the entries stand; null if the file is the entry} */
        @Nullable
        Pointer list() {
            return part.equals(Part.PAPERS) ? null : Pointer.ROOT.member(part.property());
        }
    }

    CorpusLayout(Corpus corpus) {
        this.corpus = corpus;
        Map<SourceId, String> reporter = new HashMap<>();
        corpus.papers()
                .forEach(paper -> paper.documents()
                        .forEach(document ->
                                reporter.putIfAbsent(document, paper.id().value())));
        add(Part.SOURCES, corpus);
        add(Part.CAPABILITIES, corpus);
        add(Part.BENCHMARKS, corpus);
        add(Part.PAPERS, corpus);
        add(Part.MODELS, corpus);
        add(Part.SYSTEMS, corpus);
        add(Part.CLAIMS, corpus);
        add(Part.RESULTS, corpus.results(), result -> reporter.getOrDefault(result.source(), "other"));
    }

    private <V> void add(Part<V> part, Corpus corpus) {
        add(
                part,
                part.entries(corpus),
                entry -> part.paper(entry).map(PaperId::value).orElse(""));
    }

    private <V> void add(Part<V> part, List<V> entries, Function<V, String> paper) {
        entries.stream()
                .collect(Collectors.groupingBy(paper, LinkedHashMap::new, Collectors.toList()))
                .forEach((subject, group) -> files.put(part.file(subject), new Content<>(part, group)));
    }

    /** {@return the entries by the path of their file} */
    Map<String, Content<?>> files() {
        return files;
    }

    /** {@return the text of the document that holds the whole corpus} */
    String document() {
        return JsonPrinter.pretty(out -> {
            out.writeStartObject();
            IndexCodecs.writeHeader(corpus, out);
            for (Part<?> part : Part.ALL) {
                List<Content<?>> contents = files.values().stream()
                        .<Content<?>>map(content -> content)
                        .filter(content -> content.part().equals(part))
                        .toList();
                if (!contents.isEmpty()) {
                    out.writeName(part.property());
                    out.writeStartArray();
                    contents.forEach(content -> content.elements(out));
                    out.writeEndArray();
                }
            }
            out.writeEndObject();
        });
    }
}
