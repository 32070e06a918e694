package dev.stemma.corpus.lines;

import dev.stemma.corpus.Problem;
import dev.stemma.corpus.Rule;
import dev.stemma.corpus.json.Pointer;
import dev.stemma.corpus.json.Position;
import dev.stemma.corpus.json.Sink;
import dev.stemma.model.CorpusVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One pass over lines from some place of a file on, with what was found there. */
public final class LineRun {

    private static final int BETWEEN_REPORTS = 1000;

    private final String name;
    private final int mostProblems;
    private final List<Problem> problems = new ArrayList<>();
    private long lines;
    private long entries;

    /** Starts before the first line; reading stops once there are as many problems as may be reported. */
    public LineRun(String name, int mostProblems) {
        this.name = name;
        this.mostProblems = mostProblems;
    }

    /**
     * Reads lines that begin within the first bytes of the input.
     *
     * @param in the bytes, from the beginning of a line on
     * @param longest how many bytes a line may have
     * @param bytes how many bytes to go; a line that begins within them is read to its end
     * @param progress is told how many entries have been read, every now and then and at the end
     */
    public void read(InputStream in, int longest, long bytes, CorpusVisitor visitor, LongConsumer progress)
            throws IOException {
        LineInput input = new LineInput(in, longest);
        while (input.consumed() < bytes && problems.size() < mostProblems && line(input, longest, visitor)) {
            if (entries % BETWEEN_REPORTS == 0) {
                progress.accept(entries);
            }
        }
        progress.accept(entries);
    }

    private boolean line(LineInput input, int longest, CorpusVisitor visitor) throws IOException {
        byte @Nullable [] line;
        try {
            line = input.next();
        } catch (LineInput.TooLongException e) {
            lines++;
            sink().report(
                            Rule.LINE_LENGTH,
                            Position.START,
                            Pointer.ROOT,
                            "the line has more than " + longest + " bytes",
                            "write each entry on a line of its own");
            return true;
        }
        if (line == null) {
            return false;
        }
        lines++;
        if (!isBlank(line) && EntryLine.read(line, visitor, sink())) {
            entries++;
        }
        return true;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private Sink sink() {
        int number = Math.toIntExact(lines);
        return (rule, position, pointer, message, remedy) -> problems.add(new Problem(
                name,
                OptionalInt.of(number + position.line() - 1),
                OptionalInt.of(position.column()),
                pointer.toString(),
                rule,
                message,
                remedy));
    }

    /** Adds what the pass over the lines behind these has found, whose lines count on from here, unless this one stopped. */
    public LineRun then(LineRun next) {
        if (stopped()) {
            return this;
        }
        next.problems.forEach(problem -> problems.add(new Problem(
                problem.file(),
                OptionalInt.of(Math.toIntExact(lines + problem.line().orElse(1))),
                problem.column(),
                problem.pointer(),
                problem.rule(),
                problem.message(),
                problem.remedy())));
        lines += next.lines;
        entries += next.entries;
        return this;
    }

    /** Returns how many entries were handed on. */
    public long entries() {
        return entries;
    }

    /** Returns what is wrong, line by line. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns whether reading stopped before the end because there was too much to report. */
    public boolean stopped() {
        return problems.size() >= mostProblems;
    }
}
