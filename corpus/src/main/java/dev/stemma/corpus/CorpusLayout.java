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
import dev.stemma.corpus.layout.Part;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.paper.Paper;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Which entries of a corpus go into which file, in the order of the index. */
final class CorpusLayout {

    private final Map<String, Content<?>> files = new LinkedHashMap<>();

    /**
     * The entries of one file.
     *
     * @param part the part of the corpus
     * @param entries the entries in order
     * @param codec their form
     */
    record Content<V>(Part part, List<V> entries, Codec<V> codec) {

        /** Returns the text of the file. */
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
    }

    CorpusLayout(Corpus corpus) {
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

    Map<String, Content<?>> files() {
        return files;
    }

    /** Returns the text of the document that holds the whole corpus. */
    String document(Corpus corpus) {
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
