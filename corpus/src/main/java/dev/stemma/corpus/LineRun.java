package dev.stemma.corpus;

import dev.stemma.corpus.json.Budget;
import dev.stemma.corpus.json.Positions;
import dev.stemma.corpus.json.SharedValues;
import dev.stemma.corpus.problem.Problem;
import dev.stemma.corpus.problem.ReadLimits;
import dev.stemma.corpus.problem.ReadLimits.Limit;
import dev.stemma.corpus.problem.Rule;
import dev.stemma.model.CorpusVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One pass over lines from some place of a file on, with what was found there. */
final class LineRun {

    private static final int BETWEEN_REPORTS = 1000;

    private final String name;
    private final ReadLimits limits;
    private final Budget budget;
    private final SharedValues shared = new SharedValues();
    private final List<Problem> problems = new ArrayList<>();
    private boolean stopped;
    private long lines;
    private long entries;

    /** Starts before the first line; reading stops when there is more to report than may be. */
    LineRun(String name, ReadLimits limits) {
        this.name = name;
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    /**
     * Reads lines that begin within the first bytes of the input.
     *
     * @param in the bytes, from the beginning of a line on
     * @param bytes how many bytes to go; a line that begins within them is read to its end
     * @param progress is told how many entries have been read, every now and then and at the end
     */
    void read(InputStream in, long bytes, CorpusVisitor visitor, LongConsumer progress) throws IOException {
        int longest = (int) Math.min(limits.get(Limit.FILE_BYTES), Integer.MAX_VALUE - 8);
        LineInput input = new LineInput(in, longest);
        while (input.consumed() < bytes && !stopped && line(input, visitor)) {
            if (entries % BETWEEN_REPORTS == 0) {
                progress.accept(entries);
            }
        }
        progress.accept(entries);
    }

    private boolean line(LineInput input, CorpusVisitor visitor) throws IOException {
        byte @Nullable [] line;
        try {
            line = input.next();
        } catch (LineInput.TooLongException e) {
            lines++;
            Problems found = new Problems(1);
            found.report(
                    name,
                    Rule.READ_LIMIT,
                    "the line has more than " + limits.get(Limit.FILE_BYTES) + " bytes",
                    "write each entry on a line of its own, or raise ReadLimits.FILE_BYTES");
            add(found);
            return true;
        }
        if (line == null) {
            return false;
        }
        lines++;
        if (!isBlank(line)) {
            read(line, visitor);
        }
        return true;
    }

    private void read(byte[] line, CorpusVisitor visitor) {
        Problems found = new Problems(limits.getInt(Limit.PROBLEMS));
        try {
            if (EntryLine.read(line, name, budget, shared, visitor, found)) {
                entries++;
                if (entries % BETWEEN_REPORTS == 0) {
                    shared.clear();
                }
            }
        } catch (Problems.FullException e) {
            // The last problem says so.
        }
        if (!found.isEmpty()) {
            Positions.locate(line, budget, found.unlocated(name));
            add(found);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Adds what was found in the line that was read last. */
    private void add(Problems found) {
        found.problems().forEach(problem -> add(below(problem, lines - 1)));
    }

    private static Problem below(Problem problem, long lines) {
        return new Problem(
                problem.file(),
                OptionalInt.of(Math.toIntExact(lines + problem.line().orElse(1))),
                problem.column(),
                problem.pointer(),
                problem.rule(),
                problem.message(),
                problem.remedy());
    }

    private void add(Problem problem) {
        if (stopped) {
            return;
        }
        stopped = problems.size() == limits.getInt(Limit.PROBLEMS);
        problems.add(
                stopped
                        ? new Problem(
                                name,
                                problem.line(),
                                problem.column(),
                                problem.pointer(),
                                Rule.PROBLEM_LIMIT,
                                "reading stopped here after " + limits.getInt(Limit.PROBLEMS)
                                        + " problems; what follows was not looked at",
                                "correct those above and read again, or raise ReadLimits.PROBLEMS")
                        : problem);
    }

    /** Adds what the pass over the lines behind these has found, whose lines count on from here, unless this one stopped. */
    LineRun then(LineRun next) {
        next.problems.forEach(problem -> add(below(problem, lines)));
        lines += next.lines;
        entries += next.entries;
        return this;
    }

    /** Returns how many entries were handed on. */
    long entries() {
        return entries;
    }

    /** Returns what is wrong, line by line; if reading stopped, the last one says so. */
    List<Problem> problems() {
        return problems;
    }
}
