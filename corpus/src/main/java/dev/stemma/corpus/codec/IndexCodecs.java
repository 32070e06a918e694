package dev.stemma.corpus.codec;

import dev.stemma.corpus.layout.Index;
import dev.stemma.corpus.layout.IndexEntry;
import dev.stemma.model.Corpus;
import dev.stemma.model.CorpusId;
import tools.jackson.core.JsonGenerator;

/** The JSON form of the index. */
public final class IndexCodecs {

    private static final Codec<IndexEntry> INDEX_ENTRY = indexEntry();

    /** The form of an {@link Index}. */
    public static final Codec<Index> INDEX = index();

    private IndexCodecs() {}

    private static ObjectCodec<IndexEntry> indexEntry() {
        var type = ObjectCodec.<IndexEntry>declare();
        var path = type.required("path", Codecs.TEXT, IndexEntry::path);
        var sha256 = type.optional("sha256", Codecs.TEXT, IndexEntry::sha256);
        return type.as(values -> new IndexEntry(values.get(path), values.find(sha256)));
    }

    private static ObjectCodec<Index> index() {
        var type = ObjectCodec.<Index>declare();
        var format = type.required("format", Codecs.INTEGER, Index::format);
        var id = type.required("id", Codecs.parsed(CorpusId::of, CorpusId::value), Index::id);
        var title = type.required("title", Codecs.LOCALIZED_TEXT, Index::title);
        var dataVersion = type.required("dataVersion", Codecs.TEXT, Index::dataVersion);
        var licence = type.required("licence", Codecs.TEXT, Index::licence);
        var files = type.list("files", INDEX_ENTRY, Index::files);
        return type.as(values -> new Index(
                values.get(format),
                values.get(id),
                values.get(title),
                values.get(dataVersion),
                values.get(licence),
                values.list(files)));
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
        out.writeName("licence");
        out.writeString(corpus.licence());
    }
}
