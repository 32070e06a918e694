package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Names;
import dev.stemma.model.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON form of the index, and of the same properties in a document that holds the entries as well. */
public final class IndexCodecs {

    private static final Codec<IndexEntry> INDEX_ENTRY = indexEntry();

    /** The form of an {@link Index}. */
    public static final Codec<Index> INDEX = index(true);

    private static final ObjectCodec<Index> HEADER = index(false);

    private static final Names OF_DOCUMENT = ofDocument();

    private IndexCodecs() {}

    private static ObjectCodec<IndexEntry> indexEntry() {
        var type = ObjectCodec.<IndexEntry>declare();
        var path = type.required("path", Codecs.TEXT);
        var sha256 = type.optional("sha256", Codecs.TEXT);
        return type.as(
                values -> new IndexEntry(values.get(path), values.find(sha256)),
                (entry, values) -> values.put(path, entry.path()).put(sha256, entry.sha256()));
    }

    private static ObjectCodec<Index> index(boolean withFiles) {
        var type = ObjectCodec.<Index>declare().partial();
        var format = type.required("format", Codecs.INTEGER);
        var id = type.required("id", IdCodecs.CORPUS_ID);
        var title = type.required("title", Codecs.LOCALIZED_TEXT);
        var dataVersion = type.required("dataVersion", Codecs.TEXT);
        var license = type.required("license", Codecs.TEXT);
        var files = withFiles ? type.list("files", INDEX_ENTRY) : null;
        return type.as(
                values -> new Index(
                        values.find(format),
                        values.find(id),
                        values.find(title),
                        values.find(dataVersion),
                        values.find(license),
                        files == null || values.isUnreadable(files)
                                ? Optional.empty()
                                : Optional.of(values.list(files))),
                (index, values) -> {
                    values.put(format, index.format())
                            .put(id, index.id())
                            .put(title, index.title())
                            .put(dataVersion, index.dataVersion())
                            .put(license, index.license());
                    if (files != null) {
                        values.put(files, index.files());
                    }
                });
    }

    private static Names ofDocument() {
        List<String> names = new ArrayList<>(HEADER.names());
        Part.ALL.forEach(part -> names.add(part.property()));
        return Names.ofProperties(false, names);
    }

    /**
     * Returns what a document that has begun says apart from its entries.
     *
     * @param entries reads the list of a part
     */
    public static @Nullable Index readDocument(Input in, Consumer<Part<?>> entries) {
        int before = HEADER.names().size();
        return HEADER.readProperties(in, OF_DOCUMENT, number -> entries.accept(Part.ALL.get(number - before)));
    }

    /** Writes the properties of an index, without files, into an object that has begun. */
    public static void writeHeader(Corpus corpus, JsonGenerator out) {
        HEADER.writeProperties(Index.of(corpus, List.of()), new JsonOutput(out));
    }
}
