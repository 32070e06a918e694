package dev.stemma.corpus.place;

import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The problems that were found, up to a limit; whoever reports one too many is stopped. */
public final class Problems {

    /** No message is longer, whatever the input makes it repeat. */
    private static final int LONGEST = 2_000;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(problem -> problem.line().orElse(0))
            .thenComparingInt(problem -> problem.column().orElse(0))
            .thenComparing(Problem::rule);

    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Problem end;

    /** Creates a collection of at most so many. */
    public Problems(int most) {
        this.most = most;
    }

    /** Ends the reading of a corpus when there is no room for another problem. */
    public static final class FullException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FullException() {
            super("there is no room for another problem", null, false, false);
        }
    }

    /** Takes a problem of a whole file. */
    public void add(String file, Rule rule, String message, String remedy) {
        add(file, rule, Position.START, Pointer.ROOT, message, remedy);
    }

    /**
     * Takes a problem.
     *
     * @throws FullException if there is no room for it
     */
    public void add(String file, Rule rule, Position position, Pointer pointer, String message, String remedy) {
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
    public Sink of(String file) {
        return (rule, position, pointer, message, remedy) -> add(file, rule, position, pointer, message, remedy);
    }

    /** Returns whether nothing is wrong. */
    public boolean isEmpty() {
        return problems.isEmpty() && end == null;
    }

    /** Returns the problems by place; that reading stopped comes last. */
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        if (end != null) {
            sorted.add(end);
        }
        return sorted;
    }
}
