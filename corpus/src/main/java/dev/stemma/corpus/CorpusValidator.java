package dev.stemma.corpus;

import dev.stemma.corpus.layout.MemoryFiles;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Checks a corpus that was built in code against the rules that a corpus in files has to obey.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusValidator {

    /** What is in the memory already may be as large as it is. */
    static final ReadLimits TRUSTED = ReadLimits.standard()
            .withFileBytes(1L << 30)
            .withTotalBytes(1L << 40)
            .withFiles(65_534)
            .withValues(Integer.MAX_VALUE)
            .withStringLength(1 << 30);

    private CorpusValidator() {}

    /**
     * Returns everything that is wrong with a corpus.
     *
     * <p>The corpus is brought into the form in which it would be written and read back from it, so that what passes here is
     * also what {@link CorpusReader} accepts.
     *
     * @param corpus the corpus
     * @return the problems by file, with the file and pointer at which {@link CorpusWriter} would write the entry, and
     *     without lines; empty if the corpus is valid. Of more than a thousand problems the first thousand, and one that says so
     */
    public static List<Problem> validate(Corpus corpus) {
        Objects.requireNonNull(corpus, "corpus");
        return CorpusReader.check(new MemoryFiles(CorpusWriter.files(corpus)), TRUSTED).problems().stream()
                .map(problem -> new Problem(
                        problem.file(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        problem.pointer(),
                        problem.rule(),
                        problem.message(),
                        problem.remedy()))
                .toList();
    }
}
