package dev.stemma.report.terminal;

import dev.stemma.corpus.CorpusReader;
import dev.stemma.corpus.GptCorpus;
import dev.stemma.corpus.problem.CheckedCorpus;
import dev.stemma.corpus.problem.InvalidCorpusException;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.Path;

/** Reads corpora from where the user says; {@code -} is standard input. */
public final class CorpusInput {

    /** What standard input is called in messages and problems. */
    public static final String STANDARD_INPUT = "standard input";

    private CorpusInput() {}

    /** {@return whether a path stands for standard input} */
    public static boolean isStandardInput(Path path) {
        return path.equals(Path.of("-"));
    }

    /** {@return the corpus that is part of the program} */
    public static Corpus shipped() {
        try {
            return GptCorpus.load();
        } catch (InvalidCorpusException e) {
            throw new InvalidInputException("the program itself", e.problems());
        }
    }

    /** {@return the corpus that a path leads to, or its problems; if nothing can be read there, the call is wrong and not the corpus} */
    public static CheckedCorpus check(Path path) throws IOException {
        if (isStandardInput(path)) {
            return CorpusReader.check(System.in, STANDARD_INPUT, ReadLimits.standard());
        }
        path.getFileSystem().provider().checkAccess(path, AccessMode.READ);
        return CorpusReader.check(path);
    }

    /** {@return the corpus that a path leads to, which is to be valid} */
    public static Corpus load(Path path) throws IOException {
        CheckedCorpus checked = check(path);
        return checked.corpus().orElseThrow(() -> new InvalidInputException(checked.origin(), checked.problems()));
    }
}
