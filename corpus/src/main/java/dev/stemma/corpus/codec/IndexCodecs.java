package dev.stemma.corpus.codec;

import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.IndexEntry;
import dev.stemma.model.Corpus;
import tools.jackson.core.JsonGenerator;

/** The JSON form of the index. */
public final class IndexCodecs {

    private static final Codec<IndexEntry> INDEX_ENTRY = indexEntry();

    /** The form of an {@link Index}. */
    public static final Codec<Index> INDEX = index();

    private IndexCodecs() {}

    private static ObjectCodec<IndexEntry> indexEntry() {
        var type = ObjectCodec.<IndexEntry>declare();
        var path = type.required("path", Codecs.TEXT);
        var sha256 = type.optional("sha256", Codecs.TEXT);
        return type.as(new Assembly<>() {
            @Override
            public IndexEntry assemble(Values values) {
                return new IndexEntry(values.get(path), values.find(sha256));
            }

            @Override
            public void disassemble(IndexEntry indexEntry, Values values) {
                values.put(path, indexEntry.path()).put(sha256, indexEntry.sha256());
            }
        });
    }

    private static ObjectCodec<Index> index() {
        var type = ObjectCodec.<Index>declare();
        var format = type.required("format", Codecs.INTEGER);
        var id = type.required("id", IdCodecs.CORPUS_ID);
        var title = type.required("title", Codecs.LOCALIZED_TEXT);
        var dataVersion = type.required("dataVersion", Codecs.TEXT);
        var license = type.required("license", Codecs.TEXT);
        var files = type.list("files", INDEX_ENTRY);
        return type.as(new Assembly<>() {
            @Override
            public Index assemble(Values values) {
                return new Index(
                        values.get(format),
                        values.get(id),
                        values.get(title),
                        values.get(dataVersion),
                        values.get(license),
                        values.list(files));
            }

            @Override
            public void disassemble(Index index, Values values) {
                values.put(format, index.format())
                        .put(id, index.id())
                        .put(title, index.title())
                        .put(dataVersion, index.dataVersion())
                        .put(license, index.license())
                        .put(files, index.files());
            }
        });
    }

    /** Writes the properties of an index, without files, into an object that has begun. */
    public static void writeHeader(Corpus corpus, JsonGenerator out) {
        out.writeName("format");
        out.writeNumber(Index.FORMAT);
        out.writeName("id");
        out.writeString(corpus.id().value());
        out.writeName("title");
        Codecs.LOCALIZED_TEXT.encode(corpus.title(), out);
        out.writeName("dataVersion");
        out.writeString(corpus.dataVersion());
        out.writeName("license");
        out.writeString(corpus.license());
    }
}
