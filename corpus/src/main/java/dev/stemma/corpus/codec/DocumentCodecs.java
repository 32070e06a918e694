package dev.stemma.corpus.codec;

import dev.stemma.corpus.layout.Contents;
import dev.stemma.corpus.layout.Document;
import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.Part;
import java.util.List;

/** The form of a whole corpus as one object. */
public final class DocumentCodecs {

    /** The form of a {@link Document}. */
    public static final Codec<Document> DOCUMENT = document();

    private DocumentCodecs() {}

    private static ObjectCodec<Document> document() {
        var type = ObjectCodec.<Document>declare();
        var format = type.required("format", Codecs.INTEGER);
        var id = type.required("id", IdCodecs.CORPUS_ID);
        var title = type.required("title", Codecs.LOCALIZED_TEXT);
        var dataVersion = type.required("dataVersion", Codecs.TEXT);
        var license = type.required("license", Codecs.TEXT);
        var sources = type.list(Part.SOURCES.property(), SourceCodecs.SOURCE);
        var capabilities = type.list(Part.CAPABILITIES.property(), CapabilityCodecs.CAPABILITY);
        var benchmarks = type.list(Part.BENCHMARKS.property(), BenchmarkCodecs.BENCHMARK);
        var systems = type.list(Part.SYSTEMS.property(), BenchmarkCodecs.COMPARED_SYSTEM);
        var papers = type.list(Part.PAPERS.property(), PaperCodecs.PAPER);
        var models = type.list(Part.MODELS.property(), FigureCodecs.LANGUAGE_MODEL);
        var claims = type.list(Part.CLAIMS.property(), ClaimCodecs.CLAIM);
        var results = type.list(Part.RESULTS.property(), BenchmarkCodecs.BENCHMARK_RESULT);
        return type.as(new Assembly<>() {
            @Override
            public Document assemble(Values values) {
                return new Document(
                        new Index(
                                values.get(format),
                                values.get(id),
                                values.get(title),
                                values.get(dataVersion),
                                values.get(license),
                                List.of()),
                        new Contents(
                                values.list(sources),
                                values.list(capabilities),
                                values.list(benchmarks),
                                values.list(systems),
                                values.list(papers),
                                values.list(models),
                                values.list(claims),
                                values.list(results)));
            }

            @Override
            public void disassemble(Document document, Values values) {
                values.put(format, document.index().format())
                        .put(id, document.index().id())
                        .put(title, document.index().title())
                        .put(dataVersion, document.index().dataVersion())
                        .put(license, document.index().license())
                        .put(sources, document.contents().sources())
                        .put(capabilities, document.contents().capabilities())
                        .put(benchmarks, document.contents().benchmarks())
                        .put(systems, document.contents().systems())
                        .put(papers, document.contents().papers())
                        .put(models, document.contents().models())
                        .put(claims, document.contents().claims())
                        .put(results, document.contents().results());
            }
        });
    }
}
