package dev.stemma.corpus;

import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;

/**
 * A corpus in a jar announces itself: the service that {@link Corpora} looks for.
 *
 * <p>A provider is a public class with a public constructor without parameters. It is named in {@code provides ... with} of
 * its module, and for the class path in {@code META-INF/services/dev.stemma.corpus.CorpusProvider}; both may stand in one
 * jar.
 *
 * <pre>{@code
 * public final class FamilyCorpus implements CorpusProvider {
 *     public CorpusId id() {
 *         return CorpusId.of("family");
 *     }
 *
 *     public Corpus load() {
 *         return CorpusReader.readResources(FamilyCorpus.class, "family", FamilyCorpus.class::getResourceAsStream);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface CorpusProvider {

    /**
     * Returns the id of the corpus, without loading it.
     *
     * @return the id that the corpus has once it is loaded
     */
    CorpusId id();

    /**
     * Loads the corpus.
     *
     * @return the corpus
     * @throws InvalidCorpusException if it is not valid
     */
    Corpus load();
}
