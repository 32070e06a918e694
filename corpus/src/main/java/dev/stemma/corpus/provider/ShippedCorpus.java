package dev.stemma.corpus.provider;

import dev.stemma.corpus.CorpusProvider;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;

/** Announces the shipped corpus. */
public final class ShippedCorpus implements CorpusProvider {

    /** Creates the provider; the service loader does. */
    public ShippedCorpus() {}

    @Override
    public CorpusId id() {
        return CorpusId.of("gpt");
    }

    @Override
    public Corpus load() {
        return GptCorpus.load();
    }
}
