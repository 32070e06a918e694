package dev.stemma.corpus;

import dev.stemma.corpus.json.Pointer;
import dev.stemma.corpus.json.Position;
import dev.stemma.corpus.json.Sink;
import dev.stemma.corpus.json.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The problems that were found, up to a limit; whoever reports one too many is stopped. */
final class Report {

    /** No message is longer, whatever the input makes it repeat. */
    private static final int LONGEST = 2_000;

    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Problem end;

    Report(int most) {
        this.most = most;
    }

    /** Thrown out of the reading when the report is full; nobody but the reading itself catches it. */
    static final class FullException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FullException() {
            super("the report is full", null, false, false);
        }
    }

    /** Takes a problem of a whole file. */
    void add(String file, Rule rule, String message, String remedy) {
        add(file, rule, Position.START, Pointer.ROOT, message, remedy);
    }

    /**
     * Takes a problem.
     *
     * @throws FullException if there is no room for it
     */
    void add(String file, Rule rule, Position position, Pointer pointer, String message, String remedy) {
        if (problems.size() == most) {
            end = problem(
                    file,
                    Rule.PROBLEM_LIMIT,
                    position,
                    pointer,
                    "reading stopped here after " + most + " problems; what follows was not looked at",
                    "mend those above and read again, or raise ReadLimits.problems");
            throw new FullException();
        }
        problems.add(problem(file, rule, position, pointer, message, remedy));
    }

    private static Problem problem(
            String file, Rule rule, Position position, Pointer pointer, String message, String remedy) {
        return new Problem(
                Visible.shortened(file, LONGEST),
                OptionalInt.of(position.line()),
                OptionalInt.of(position.column()),
                Visible.of(pointer.toString()),
                rule,
                Visible.shortened(message, LONGEST),
                Visible.shortened(remedy, LONGEST));
    }

    /** Returns where the problems of one file go. */
    Sink of(String file) {
        return (rule, position, pointer, message, remedy) -> add(file, rule, position, pointer, message, remedy);
    }

    /** Returns the problems by place; that reading stopped comes last. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Problem.BY_PLACE);
        if (end != null) {
            sorted.add(end);
        }
        return sorted;
    }
}
