package dev.stemma.corpus;

import dev.stemma.corpus.codec.BenchmarkCodecs;
import dev.stemma.corpus.codec.CapabilityCodecs;
import dev.stemma.corpus.codec.ClaimCodecs;
import dev.stemma.corpus.codec.Codec;
import dev.stemma.corpus.codec.FigureCodecs;
import dev.stemma.corpus.codec.IndexCodecs;
import dev.stemma.corpus.codec.PaperCodecs;
import dev.stemma.corpus.codec.SourceCodecs;
import dev.stemma.corpus.json.JsonPrinter;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.IndexEntry;
import dev.stemma.corpus.layout.Part;
import dev.stemma.corpus.place.Pointer;
import dev.stemma.corpus.stream.Output;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Which entries of a corpus go into which file, in the order of the index. */
final class CorpusLayout {

    private final Corpus corpus;
    private final Map<String, Content<?>> files = new LinkedHashMap<>();

    /**
     * The entries of one file.
     *
     * @param part the part of the corpus
     * @param entries the entries in order
     * @param codec their form
     */
    record Content<V>(Part part, List<V> entries, Codec<V> codec) {

        /** {@return the text of the file} */
        String text() {
            if (part == Part.PAPERS) {
                return JsonPrinter.pretty(out -> codec.encode(entries.get(0), out));
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
            entries.forEach(entry -> codec.encode(entry, out));
        }

        /** {@return where an entry of the file begins} */
        Pointer pointer(int number) {
            return part == Part.PAPERS
                    ? Pointer.ROOT
                    : Pointer.ROOT.member(part.property()).element(number);
        }

        /** Writes an entry to something else than JSON. */
        void write(int number, Output out) {
            codec.write(entries.get(number), out);
        }
    }

    CorpusLayout(Corpus corpus) {
        this.corpus = corpus;
        add(Part.SOURCES, "", corpus.sources(), SourceCodecs.SOURCE);
        add(Part.CAPABILITIES, "", corpus.capabilities(), CapabilityCodecs.CAPABILITY);
        add(Part.BENCHMARKS, "", corpus.benchmarks(), BenchmarkCodecs.BENCHMARK);
        for (Paper paper : corpus.papers()) {
            add(Part.PAPERS, paper.id().value(), List.of(paper), PaperCodecs.PAPER);
        }
        byPaper(Part.MODELS, corpus.models(), model -> model.paper().value(), FigureCodecs.LANGUAGE_MODEL);
        add(Part.SYSTEMS, "", corpus.systems(), BenchmarkCodecs.COMPARED_SYSTEM);
        byPaper(Part.CLAIMS, corpus.claims(), claim -> claim.paper().value(), ClaimCodecs.CLAIM);
        Map<SourceId, String> reporter = new HashMap<>();
        corpus.papers()
                .forEach(paper -> paper.documents()
                        .forEach(document ->
                                reporter.putIfAbsent(document, paper.id().value())));
        byPaper(
                Part.RESULTS,
                corpus.results(),
                result -> reporter.getOrDefault(result.source(), "other"),
                BenchmarkCodecs.BENCHMARK_RESULT);
    }

    /** {@return the entries by the path of their file} */
    Map<String, Content<?>> files() {
        return files;
    }

    /** {@return the index of the corpus with some files} */
    Index index(List<IndexEntry> listed) {
        return new Index(Index.FORMAT, corpus.id(), corpus.title(), corpus.dataVersion(), corpus.license(), listed);
    }

    /**
     * Where an entry stands.
     *
     * @param file the file
     * @param number the number of the entry in it, from 0
     * @param pointer where it begins in the file
     */
    record Place(String file, int number, Pointer pointer) {}

    /** {@return for each entry its place; of a result that is there several times, the last one} */
    Map<Object, Place> places() {
        Map<Object, Place> places = new IdentityHashMap<>();
        files.forEach((file, content) -> {
            for (int i = 0; i < content.entries().size(); i++) {
                places.put(content.entries().get(i), new Place(file, i, content.pointer(i)));
            }
        });
        return places;
    }

    /** {@return the text of the document that holds the whole corpus} */
    String document() {
        Map<Part, List<Content<?>>> parts = files.values().stream()
                .collect(Collectors.groupingBy(Content::part, () -> new EnumMap<>(Part.class), Collectors.toList()));
        return JsonPrinter.pretty(out -> {
            out.writeStartObject();
            IndexCodecs.writeHeader(corpus, out);
            parts.forEach((part, contents) -> {
                out.writeName(part.property());
                out.writeStartArray();
                contents.forEach(content -> content.elements(out));
                out.writeEndArray();
            });
            out.writeEndObject();
        });
    }

    private <V> void byPaper(Part part, List<V> entries, Function<V, String> paper, Codec<V> codec) {
        entries.stream()
                .collect(Collectors.groupingBy(paper, LinkedHashMap::new, Collectors.toList()))
                .forEach((subject, group) -> add(part, subject, group, codec));
    }

    private <V> void add(Part part, String subject, List<V> entries, Codec<V> codec) {
        if (!entries.isEmpty()) {
            files.put(part.file(subject), new Content<>(part, entries, codec));
        }
    }
}
