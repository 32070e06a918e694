package dev.stemma.corpus;

import dev.stemma.model.Corpus;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a corpus: its problems, and the corpus if there are none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param origin where the corpus was read from
 * @param corpus the corpus; empty if there are problems
 * @param problems everything that is wrong, by file and line; empty if the corpus is valid
 * @param edited the files whose bytes differ from the checksum in the index, as in a folder that is being edited; no problem
 *     there
 * @since 0.1.0
 */
public record CheckedCorpus(String origin, Optional<Corpus> corpus, List<Problem> problems, List<String> edited) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is neither a corpus nor a problem, or both
     */
    public CheckedCorpus {
        if (corpus.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a checked corpus has either a corpus or problems");
        }
        problems = List.copyOf(problems);
        edited = List.copyOf(edited);
    }

    /** Returns what came of a reading; the corpus counts only if there are no problems. */
    static CheckedCorpus of(String origin, Optional<Corpus> corpus, List<Problem> problems, List<String> edited) {
        return new CheckedCorpus(origin, problems.isEmpty() ? corpus : Optional.empty(), problems, edited);
    }

    /**
     * Returns whether nothing is wrong.
     *
     * @return whether the corpus is valid
     */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /**
     * Returns the corpus.
     *
     * @return the corpus
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public Corpus orThrow() {
        return corpus.orElseThrow(() -> new InvalidCorpusException("the corpus in " + origin, problems));
    }
}
