package dev.stemma.corpus.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A corpus could not be read because something in it is wrong; carries all problems at once.
 *
 * @since 0.1.0
 */
public final class InvalidCorpusException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** What the corpus is and where it lies. */
    private final String origin;

    /** What is wrong; lost when the exception is serialized, as its message is not. */
    private final transient @Nullable List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param origin what the corpus is, such as {@code the corpus in folder my-family}
     * @param problems what is wrong, at least one problem
     */
    public InvalidCorpusException(String origin, List<Problem> problems) {
        super(message(origin, problems));
        this.origin = origin;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what the corpus is and where it was read from.
     *
     * @return such as {@code the corpus in archive my-family.zip}
     */
    public String origin() {
        return origin;
    }

    /**
     * Returns everything that is wrong.
     *
     * @return the problems by file and line, at least one; empty only after the exception was serialized, which keeps the
     *     message alone
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(String origin, List<Problem> problems) {
        Problem last = problems.get(problems.size() - 1);
        String more = problems.size() <= SHOWN
                ? ""
                : System.lineSeparator() + "and " + (problems.size() - SHOWN) + " more"
                        + (last.rule() == Rule.PROBLEM_LIMIT ? "; " + last.message() : "");
        return problems.stream()
                        .limit(SHOWN)
                        .map(Problem::toString)
                        .collect(Collectors.joining(
                                System.lineSeparator(),
                                origin + " has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:")
                                        + System.lineSeparator(),
                                ""))
                + more;
    }
}
