package dev.stemma.corpus.layout;

import dev.stemma.model.id.CorpusId;
import dev.stemma.model.source.LocalizedText;
import java.util.List;

/**
 * What {@code index.json} says.
 *
 * @param format the version of the file format
 * @param id the corpus' id
 * @param title its title
 * @param dataVersion the version of its data
 * @param licence the licence of its data
 * @param files its other files, in the order in which they are read
 */
public record Index(
        int format, CorpusId id, LocalizedText title, String dataVersion, String license, List<IndexEntry> files) {

    /** The format that this release reads and writes. */
    public static final int FORMAT = 1;
}
