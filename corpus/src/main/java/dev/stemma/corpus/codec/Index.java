package dev.stemma.corpus.codec;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What {@code index.json} says, as far as it could be read.
 *
 * @param format the version of the file format
 * @param id the corpus' id
 * @param title its title
 * @param languages the languages that every text has: those of the title, if it does not say
 * @param dataVersion the version of its data
 * @param license the licence of its data
 * @param files its other files, in the order in which they are read
 */
public record Index(
        Optional<Integer> format,
        Optional<CorpusId> id,
        Optional<LocalizedText> title,
        Optional<List<Language>> languages,
        Optional<String> dataVersion,
        Optional<String> license,
        Optional<List<IndexEntry>> files) {

    /** The format that this release reads and writes. */
    public static final int FORMAT = 1;

    /** The index of which nothing could be read. */
    public static final Index UNREADABLE = new Index(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Returns the index of a corpus that is written. */
    public static Index of(Corpus corpus, List<IndexEntry> files) {
        return new Index(
                Optional.of(FORMAT),
                Optional.of(corpus.id()),
                Optional.of(corpus.title()),
                Optional.of(corpus.languages()),
                Optional.of(corpus.dataVersion()),
                Optional.of(corpus.license()),
                Optional.of(files));
    }

    /** Returns whether everything could be read that a corpus has beside its entries. */
    public boolean isComplete() {
        return format.isPresent()
                && id.isPresent()
                && title.isPresent()
                && languages.isPresent()
                && dataVersion.isPresent()
                && license.isPresent();
    }

    /** Returns a corpus without entries that says what this index does, and a placeholder for what could not be read. */
    public Corpus.Builder corpus() {
        return Corpus.builder()
                .id(id.orElse(CorpusId.of("unknown")))
                .title(title.orElse(LocalizedText.of("unknown")))
                .languages(languages.orElse(List.of()))
                .dataVersion(dataVersion.orElse("unknown"))
                .license(license.orElse("unknown"));
    }
}
