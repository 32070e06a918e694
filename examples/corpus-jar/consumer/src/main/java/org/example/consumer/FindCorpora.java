package org.example.consumer;

import dev.stemma.corpus.Corpora;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;

/** Prints the corpora that are there, and what comes of two of them together. */
public final class FindCorpora {

    private FindCorpora() {}

    /**
     * Prints what is found.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println("available: " + Corpora.available());
        for (CorpusId id : Corpora.available()) {
            System.out.println(id + ": " + Corpora.load(id).papers().size() + " papers");
        }
        Corpus both = Corpora.load(CorpusId.of("gpt")).combinedWith(Corpora.load(CorpusId.of("example-family")));
        System.out.println("together: " + both.id() + " with " + both.papers().size() + " papers");
    }
}
