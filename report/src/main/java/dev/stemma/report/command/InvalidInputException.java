package dev.stemma.report.command;

import dev.stemma.corpus.problem.Problem;
import java.io.Serial;
import java.util.List;

/**
 * A corpus that a command was to work on is invalid.
 *
 * @since 0.1.0
 */
final class InvalidInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param origin where the corpus was read from
     * @param problems what is wrong, at least one problem
     */
    InvalidInputException(String origin, List<Problem> problems) {
        super("the corpus in " + origin + " has " + problems.size()
                + (problems.size() == 1 ? " problem" : " problems"));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
