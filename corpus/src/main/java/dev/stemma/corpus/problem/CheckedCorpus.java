package dev.stemma.corpus.problem;

import dev.stemma.model.Corpus;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a corpus: its problems and warnings, and the corpus if there are no problems, or else what of it could
 * be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param origin where the corpus was read from
 * @param corpus the corpus; empty if there are problems
 * @param partial the entries that could be read one by one, whatever is wrong with the whole; for programs that show a corpus
 *     which is being edited. References in it may lead nowhere, and facts computed from it may be wrong. The same as the
 *     corpus if there are no problems; empty if the index does not say what the corpus is, or reading stopped at too many
 * problems
 * @param problems everything that is wrong, by file and line; empty if the corpus is valid
 * @param warnings everything that is odd but possible, by file and line; a corpus with warnings is valid
 * @param edited the files whose bytes differ from the checksum in the index, as in a folder that is being edited; no problem
 *     there
 * @since 0.1.0
 */
public record CheckedCorpus(
        String origin,
        Optional<Corpus> corpus,
        Optional<Corpus> partial,
        List<Problem> problems,
        List<Problem> warnings,
        List<String> edited) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is neither a corpus nor a problem, or both, or the partial corpus is another
     *     one than the corpus, or a warning among the problems, or the other way round
     */
    public CheckedCorpus {
        if (corpus.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a checked corpus has either a corpus or problems");
        }
        if (corpus.isPresent() && !corpus.equals(partial)) {
            throw new IllegalArgumentException("of a valid corpus everything was read");
        }
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        if (problems.stream().anyMatch(problem -> problem.severity() != Severity.PROBLEM)
                || warnings.stream().anyMatch(warning -> warning.severity() != Severity.WARNING)) {
            throw new IllegalArgumentException("problems and warnings stand apart");
        }
        edited = List.copyOf(edited);
    }

    /** {@return whether nothing is wrong} */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /**
     * {@return the corpus}
     *
     * @throws InvalidCorpusException with all problems, if there are any
     */
    public Corpus orThrow() {
        return corpus.orElseThrow(() -> new InvalidCorpusException("the corpus in " + origin, problems));
    }
}
