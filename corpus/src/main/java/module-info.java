/**
 * Reads, validates and writes corpora, and ships the corpus of GPT-1 to GPT-4.
 *
 * <p>Start with {@link dev.stemma.corpus.GptCorpus} for the shipped data and with {@link dev.stemma.corpus.CorpusReader} for
 * your own.
 */
module dev.stemma.corpus {
    requires transitive dev.stemma.model;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports dev.stemma.corpus;

    uses dev.stemma.corpus.CorpusProvider;

    provides dev.stemma.corpus.CorpusProvider with
            dev.stemma.corpus.provider.ShippedCorpus;
}
