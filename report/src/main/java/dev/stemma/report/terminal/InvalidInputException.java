package dev.stemma.report.terminal;

import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Severity;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A corpus that a command was to work on is invalid. */
public final class InvalidInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception for a corpus of some origin with at least one problem or warning. */
    public InvalidInputException(String origin, List<Problem> problems) {
        super("the corpus in " + origin + " has " + counts(problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return how many problems there are and how many warnings, of which there may be none} */
    private static String counts(List<Problem> problems) {
        return Arrays.stream(Severity.values())
                .map(severity -> {
                    long number = problems.stream()
                            .filter(problem -> problem.severity() == severity)
                            .count();
                    return number == 0 ? "" : number + " " + severity + (number == 1 ? "" : "s");
                })
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    public List<Problem> problems() {
        return problems;
    }
}
