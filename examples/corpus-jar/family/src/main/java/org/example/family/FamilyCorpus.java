package org.example.family;

import dev.stemma.corpus.CorpusProvider;
import dev.stemma.corpus.CorpusReader;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;

/** Announces the corpus in the folder {@code corpus} beside this class. */
public final class FamilyCorpus implements CorpusProvider {

    /** Creates the provider; the service loader does. */
    public FamilyCorpus() {}

    @Override
    public CorpusId id() {
        return CorpusId.of("example-family");
    }

    @Override
    public Corpus load() {
        // The look-up is written here, in the module that holds the files: to others they are hidden.
        return CorpusReader.readResources(FamilyCorpus.class, "corpus", FamilyCorpus.class::getResourceAsStream);
    }
}
