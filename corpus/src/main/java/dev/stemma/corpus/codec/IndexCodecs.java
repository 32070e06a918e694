package dev.stemma.corpus.codec;

import dev.stemma.corpus.json.Input;
import dev.stemma.corpus.json.JsonOutput;
import dev.stemma.corpus.json.Names;
import dev.stemma.corpus.json.Output;
import dev.stemma.corpus.json.Tree;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.internal.Checks;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON form of the index, and of the same properties in a document that holds the entries as well. */
public final class IndexCodecs {

    private static final Pattern VERSION =
            Pattern.compile("[0-9]+(\\.[0-9]+){0,2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.+-]+)?");

    private static final Pattern LICENSE = Pattern.compile("[A-Za-z0-9(][A-Za-z0-9.+:() -]*");

    private static final Codec<IndexEntry> INDEX_ENTRY = new ObjectCodec<>(IndexEntry.class) {
        private final Property<String> path = required("path", Codecs.TEXT);
        private final Property<String> sha256 = optional("sha256", Codecs.TEXT);

        @Override
        IndexEntry make(Values values) {
            return new IndexEntry(values.get(path), values.find(sha256));
        }
    };

    /** Each language once. */
    static final Codec<List<Language>> LANGUAGES = new Codec<>() {
        private final Codec<List<Language>> list = new ListCodec<>(Codecs.LANGUAGE);

        @Override
        public @Nullable List<Language> read(Input in) {
            List<Language> languages = list.read(in);
            try {
                return languages == null ? null : Checks.distinct(languages, "the list");
            } catch (IllegalArgumentException e) {
                in.report(Rule.DUPLICATE_ID, Codecs.message(e), "remove one of the two");
                return null;
            }
        }

        @Override
        public void write(List<Language> value, Output out) {
            list.write(value, out);
        }
    };

    private static final IndexCodec HEADER = new IndexCodec(false);

    public static final Codec<Index> INDEX = new IndexCodec(true);

    /** What the index and a document both say, and the files if they are listed. */
    private static final class IndexCodec extends ObjectCodec<Index> {

        private final Property<Integer> format = required("format", Codecs.INTEGER);
        private final Property<CorpusId> id = required("id", IdCodecs.CORPUS_ID);
        private final Property<LocalizedText> title = required("title", Codecs.LOCALIZED_TEXT);
        private final Property<List<Language>> languages = optional("languages", LANGUAGES);
        private final Property<String> dataVersion = required("dataVersion", Codecs.parsed(IndexCodecs::version));
        private final Property<String> license = required("license", Codecs.parsed(IndexCodecs::license));
        private final Optional<Property<List<IndexEntry>>> files;

        IndexCodec(boolean listsFiles) {
            super(Index.class);
            files = listsFiles ? Optional.of(list("files", INDEX_ENTRY)) : Optional.empty();
        }

        @Override
        Index make(Values values) {
            return new Index(
                    values.find(format),
                    values.find(id),
                    values.find(title),
                    values.isUnreadable(languages)
                            ? Optional.empty()
                            : values.find(languages).or(() -> values.find(title).map(LocalizedText::languages)),
                    values.find(dataVersion),
                    values.find(license),
                    files.filter(listed -> !values.isUnreadable(listed)).map(values::list));
        }

        @Override
        boolean isPartial() {
            return true;
        }
    }

    private IndexCodecs() {}

    /**
     * Returns the version if it is one: numbers, then perhaps what comes before a release, and after a + what a combination adds.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String version(String text) {
        return expect(text, VERSION, "the version is not one to three numbers joined by points, such as 1.2.0");
    }

    /**
     * Returns the licence if it has the form of an SPDX expression; whether there is such a licence is not looked up.
     *
     * @throws IllegalArgumentException if it has not
     */
    public static String license(String text) {
        return expect(text, LICENSE, "the licence is not an SPDX expression, such as CC-BY-4.0");
    }

    private static String expect(String text, Pattern form, String otherwise) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(otherwise);
        }
        return text;
    }

    /** Returns what a document that has begun says apart from its entries. */
    public static @Nullable Index readDocument(Input in, Consumer<Part<?>> entries) {
        List<String> names = new ArrayList<>(HEADER.names().all());
        int before = names.size();
        Part.ALL.forEach(part -> names.add(part.property()));
        return HEADER.readProperties(
                in, Names.ofProperties(false, names), number -> entries.accept(Part.ALL.get(number - before)));
    }

    /** {@return what an index says of a corpus, by the names of its properties} */
    public static Map<String, @Nullable Object> properties(Corpus corpus) {
        return Tree.properties(out -> HEADER.write(Index.of(corpus, List.of()), out));
    }

    /** Writes the properties of an index, without files, into an object that has begun. */
    public static void writeHeader(Corpus corpus, JsonGenerator out) {
        HEADER.writeProperties(Index.of(corpus, List.of()), new JsonOutput(out));
    }
}
